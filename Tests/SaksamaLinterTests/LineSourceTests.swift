import SaksamaLinter
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Lines of a stream")
struct LineSourceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let texts: [(String, [String])] = [
    ("", []), ("\n", []), ("a", ["1 a"]), ("a\n", ["1 a"]), ("a\nb", ["1 a", "2 b"]), ("a\n\n \t\r\nb\r\n", ["1 a", "4 b\r"]),
    (String(repeating: "a\n", count: 100), (1...100).map { "\($0) a" }),
  ]

  @Test("A file gives its lines with their numbers; blank ones are counted and left out", arguments: texts)
  func reading(_ text: String, _ expected: [String]) throws {
    #expect(Shown.all(LineSource(path: try folder.write("a.ndjson", text))) == expected)
  }

  @Test("A line longer than two blocks of reading comes whole, and so does the next")
  func long() throws {
    let long = String(repeating: "a", count: 600_000)
    #expect(Shown.all(LineSource(path: try folder.write("a.ndjson", long + "\nb\n"))) == ["1 " + long, "2 b"])
  }

  @Test(
    "A line above the limit is told once, and the next ones come",
    arguments: [5, 9, 300_000, 1_000_000], ["\n", ""])
  func limit(_ length: Int, _ end: String) throws {
    let text = "aaaa\n" + String(repeating: "b", count: length) + "\ncccc\n" + String(repeating: "d", count: length) + end
    let told = { (line: Int) in
      "input/line-too-long: Line \(line) of the NDJSON input has more than 4 bytes. Split the article, or feed it as a file."
    }
    let source = LineSource(path: try folder.write("a.ndjson", text), limit: 4)
    #expect(Shown.all(source) == ["1 aaaa", told(2), "3 cccc", told(4)])
  }

  @Test("A chunk is handed out as soon as a line is whole, also while the next one is on its way")
  func pieces() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let source = LineSource(name: "pipe", descriptor: ends[0])
    #expect(write(ends[1], "a\nb", 3) == 3)
    #expect(source.next()?.map(Shown.input) == ["1 a"])
    #expect(write(ends[1], "c\n", 2) == 2)
    #expect(source.next()?.map(Shown.input) == ["2 bc"])
    close(ends[1])
    #expect(source.next() == nil)
    #expect(source.next() == nil)
  }

  @Test("A file is open only from its first line to its end, and a descriptor stays the caller's")
  func descriptors() throws {
    let path = try folder.write("a.ndjson", "a\n")
    let sources = (0..<5).map { _ in LineSource(path: path) }
    for source in sources { #expect(Shown.all(source) == ["1 a"]) }
    let descriptor = open(path, O_RDONLY)
    #expect(Shown.all(LineSource(name: "a", descriptor: descriptor)) == ["1 a"])
    #expect(close(descriptor) == 0)
  }

  @Test("What is no stream is told with its own reason, once")
  func unreadable() throws {
    try folder.makeFolder("a.ndjson")
    let isFolder = "input/unreadable: This is a folder, and a file is needed. Name a file inside it."
    #expect(Shown.all(LineSource(path: folder.path + "/a.ndjson")) == [isFolder])
    let missing = "There is no file or folder here. Check the path; a relative path counts from the current folder."
    #expect(Shown.all(LineSource(path: folder.path + "/none")) == ["input/unreadable: " + missing])
    #expect(Shown.all(LineSource(name: "closed", descriptor: -1)).map { $0.contains("The stream broke off: ") } == [true])
  }

  @Test("Sources stand one behind the other")
  func chain() throws {
    let first = LineSource(path: try folder.write("a", "a\nb"))
    let second = LineSource(path: try folder.write("b", ""))
    let third = LineSource(path: try folder.write("c", "c\n"))
    #expect(Shown.all(ChainedSource([first, second, third])) == ["1 a", "2 b", "1 c"])
  }
}
