import Foundation
import SaksamaDiagnostics
import SaksamaLinter
import Testing

@Suite("Reading files")
struct DiscoveryFileReaderTests {
  @Test("A file is read byte for byte", arguments: [0, 1, 4_095, 4_096, 70_000])
  func reads(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String((0..<size).map { Character(UnicodeScalar(UInt8(33 + $0 % 90))) })
    let path = try folder.write("a.txt", text)
    #expect(try FileReader.read(path) == Array(text.utf8))
  }

  #if os(Linux)
    @Test("A file that tells no size is read to its end")
    func readsWithoutSize() throws {
      let bytes = try FileReader.read("/proc/self/status")
      #expect(String(decoding: bytes, as: UTF8.self).contains("VmPeak:"))
    }

    @Test("The limit holds for a file that tells no size")
    func limitsWithoutSize() throws {
      #expect(throws: ReadFailure(path: "/proc/self/status", reason: .tooLarge(size: 101, limit: 100))) {
        try FileReader.read("/proc/self/status", limit: 100)
      }
    }
  #endif

  @Test("A file at the limit is read, one byte more is refused with both numbers")
  func limits() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "12345")
    #expect(try FileReader.read(path, limit: 5).count == 5)
    #expect(throws: ReadFailure(path: path, reason: .tooLarge(size: 5, limit: 4))) { try FileReader.read(path, limit: 4) }
  }

  @Test("A sparse file above 1 GiB is refused without reading it")
  func refusesHuge() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "")
    #expect(truncate(path, (1 << 30) + 1) == 0)
    #expect(throws: ReadFailure(path: path, reason: .tooLarge(size: (1 << 30) + 1, limit: 1 << 30))) { try FileReader.read(path) }
  }

  @Test("What is no readable file is refused with its own reason")
  func refuses() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt")
    try folder.makeFolder("b.txt")
    try folder.link("broken", to: "nowhere")
    try folder.link("circle", to: "circle")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let expected: [(String, ReadFailure.Reason)] = [
      ("none.txt", .notFound), ("a.txt/b", .notFolder), ("b.txt", .folder), ("broken", .brokenLink), ("circle", .linkLoop),
      ("pipe", .special),
      (String(repeating: "n", count: 300), .nameTooLong),
    ]
    for (name, reason) in expected {
      let path = folder.path + "/" + name
      #expect(throws: ReadFailure(path: path, reason: reason)) { try FileReader.read(path) }
    }
    #expect(throws: ReadFailure(path: "/dev/null", reason: .special)) { try FileReader.read("/dev/null") }
  }

  @Test("A file without permission is refused", .enabled(if: geteuid() != 0, "the superuser may read everything"))
  func permission() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt")
    #expect(chmod(path, 0) == 0)
    #expect(throws: ReadFailure(path: path, reason: .permission)) { try FileReader.read(path) }
  }

  @Test(
    "A message says what is wrong and what to do",
    arguments: [
      ReadFailure.Reason.notFound, .brokenLink, .notFolder, .permission, .folder, .special, .tooLarge(size: 2, limit: 1), .nameNotUTF8,
      .linkLoop,
      .nameTooLong,
      .system(EIO),
    ])
  func messages(_ reason: ReadFailure.Reason) {
    let failure = ReadFailure(path: "berita/a.txt", reason: reason)
    for language in ReportContext.Language.allCases {
      #expect(failure.message(in: language).matches(of: /\. [A-Z][^.]+\.$/).count == 1)
      #expect(failure.description(in: language) == "berita/a.txt: " + failure.message(in: language))
    }
    #expect(failure.message(in: .id) != failure.message(in: .en))
  }
}
