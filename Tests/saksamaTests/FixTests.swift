import Foundation
import TestSupport
import Testing

/// `lint --fix` on files, as people and other programs meet it.
@Suite("Fixes in files")
struct FixTests {
  private static let faulty =
    "Baku (ANTARA) - Kapal itu, dimana ia  berlayar, tiba pada Jumat.\n\nPewarta: Sari Wulandari\nEditor: Made Suardana\nCOPYRIGHT © ANTARA 2026\n"
  private static let mended = faulty.replacing("dimana ia  berlayar", with: "di mana ia berlayar")

  private func fix(_ folder: TestFolder, _ arguments: [String]) throws -> ProcessResult {
    try ProcessRunner.saksama(["lint", "--fix", "--no-config"] + arguments, folder: folder.path)
  }

  private func text(_ folder: TestFolder, _ name: String) throws -> String {
    // Foundation's own reader of texts takes a byte order mark away.
    try String(decoding: Data(contentsOf: URL(filePath: folder.path + "/" + name)), as: UTF8.self)
  }

  @Test("Line ends, a byte order mark and a missing last line end stay", arguments: ["\u{FEFF}", ""], ["\r\n", "\n"])
  func shape(mark: String, lineEnd: String) throws {
    let folder = try TestFolder()
    func shaped(_ text: String) -> String { mark + text.dropLast().replacing("\n", with: lineEnd) }
    try folder.write("a.txt", shaped(Self.faulty))
    #expect(try fix(folder, ["a.txt"]).status == 0)
    #expect(try Array(text(folder, "a.txt").utf8) == Array(shaped(Self.mended).utf8))
  }

  @Test("Mode and symbolic links stay; a file without fixes is not touched")
  func attributes() throws {
    let folder = try TestFolder()
    let manager = FileManager.default
    let file = try folder.write("real.txt", Self.faulty)
    let clean = try folder.write("clean.txt", Self.mended)
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try folder.link("link.txt", to: "real.txt")
    func number(_ path: String) throws -> UInt64? { try manager.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64 }
    let before = try number(clean)
    #expect(try fix(folder, ["link.txt", "clean.txt"]).status == 0)
    #expect(try text(folder, "real.txt") == Self.mended)
    #expect(try manager.destinationOfSymbolicLink(atPath: folder.path + "/link.txt") == "real.txt")
    #expect(try manager.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o640)
    #expect(try number(clean) == before)
  }

  @Test("Bytes that are no text stay as they are")
  func otherBytes() throws {
    let folder = try TestFolder()
    let bytes = Array(Self.faulty.utf8) + [0xFF, 0x00, 0x0A]
    try folder.write("a.txt", bytes)
    _ = try fix(folder, ["a.txt"])
    let now = try Data(contentsOf: URL(filePath: folder.path + "/a.txt"))
    #expect(Array(now) == Array(Self.mended.utf8) + [0xFF, 0x00, 0x0A])
  }

  @Test("The difference is one that patch takes, and it changes nothing itself")
  func difference() throws {
    let folder = try TestFolder()
    try folder.write("sub/a.txt", Self.faulty)
    let result = try ProcessRunner.saksama(["lint", "--diff", "--no-config", "sub/a.txt"], folder: folder.path)
    #expect(try text(folder, "sub/a.txt") == Self.faulty)
    let patch = try folder.write("a.patch", result.output)
    let applied = try ProcessRunner.run(["/usr/bin/env", "git", "apply", patch], folder: folder.path)
    #expect(applied.status == 0, "\(applied.errorText)")
    #expect(try text(folder, "sub/a.txt") == Self.mended)
  }

  /// How often the program is killed; `SAKSAMA_KILLS` in the environment asks for more.
  private static let kills = ProcessInfo.processInfo.environment["SAKSAMA_KILLS"].flatMap(Int.init) ?? 20

  @Test("Killed at any moment, every file is the old or the new one whole, and the next run leaves nothing behind")
  func killed() throws {
    let program = try #require(SaksamaProgram.path)
    let folder = try TestFolder()
    let names = (0..<(Self.kills < 100 ? 100 : 500)).map { "articles/\($0).txt" }
    var random = SplitMix(seed: 2026)
    let whole = try ProcessRunner.saksama(["lint", "--fix", "articles"], folder: try filled(folder, names), seconds: 120).seconds
    for _ in 0..<Self.kills {
      _ = try filled(folder, names)
      let moment = whole * Double(random.next() % 1_000) / 1_000
      _ = try ProcessRunner.run(
        ["/usr/bin/env", "timeout", "--signal=KILL", String(moment + 0.001), program, "lint", "--fix", "--no-config", "articles"],
        folder: folder.path, seconds: 120)
      for name in names {
        let now = try text(folder, name)
        #expect(now == Self.faulty || now == Self.mended, "\(name)")
      }
    }
    _ = try fix(folder, ["articles"])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/articles")
    #expect(left.count == names.count)
    #expect(try names.allSatisfy { try text(folder, $0) == Self.mended })
  }

  private func filled(_ folder: TestFolder, _ names: [String]) throws -> String {
    for name in names { try folder.write(name, Self.faulty) }
    return folder.path
  }

  @Test("A temporary file that another run still writes is left to it")
  func running() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Self.faulty)
    try folder.write(".saksama-old.tmp", "")
    let busy = try folder.write(".saksama-busy.tmp", "")
    let descriptor = open(busy, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    _ = try fix(folder, ["a.txt"])
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["a.txt", ".saksama-busy.tmp"])
  }
}
