import SaksamaLinter
import Testing

/// The examples and the sentences of gitignore(5).
@Suite("Patterns of .gitignore")
struct DiscoveryGitignoreTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    /// Paths that are ignored; folders end with `/`.
    let ignored: [String]
    /// Paths that are not named or taken back.
    let kept: [String]
    init(_ file: String, ignored: [String], kept: [String]) {
      self.file = file
      self.ignored = ignored
      self.kept = kept
    }
    var testDescription: String { file.debugDescription }
  }

  static let cases = [
    Case("", ignored: [], kept: ["a"]),
    Case("\n\n   \n", ignored: [], kept: ["a", " "]),
    Case("# a\n", ignored: [], kept: ["a", "# a", " a"]),
    Case("\\#a\n", ignored: ["#a"], kept: ["a"]),
    Case("\\!penting!.txt\n", ignored: ["!penting!.txt"], kept: ["penting!.txt"]),
    Case("a \n", ignored: ["a"], kept: ["a "]),
    Case("a\\ \n", ignored: ["a "], kept: ["a"]),
    Case("a\\  \n", ignored: ["a "], kept: ["a", "a  "]),
    Case("a b\n", ignored: ["a b"], kept: ["a"]),
    Case("a\t\n", ignored: ["a\t"], kept: ["a"]),
    Case("a\r\nb", ignored: ["a", "b"], kept: ["a\r"]),
    Case("\u{FEFF}a\n", ignored: ["a"], kept: ["\u{FEFF}a"]),
    Case("hello.*\n", ignored: ["hello.c", "x/hello.c"], kept: ["xhello.c"]),
    Case("/hello.*\n", ignored: ["hello.txt", "hello.c"], kept: ["a/hello.java"]),
    Case("foo/\n", ignored: ["foo/", "a/foo/"], kept: ["foo", "a/foo"]),
    Case("doc/frotz\n", ignored: ["doc/frotz", "doc/frotz/"], kept: ["a/doc/frotz"]),
    Case("/doc/frotz\n", ignored: ["doc/frotz"], kept: ["a/doc/frotz"]),
    Case("doc/frotz/\n", ignored: ["doc/frotz/"], kept: ["doc/frotz", "a/doc/frotz/"]),
    Case("frotz/\n", ignored: ["frotz/", "a/frotz/"], kept: ["frotz"]),
    Case("foo/*\n", ignored: ["foo/test.json", "foo/bar/"], kept: ["foo/bar/hello.c", "foo/"]),
    Case("**/foo\n", ignored: ["foo", "a/b/foo/"], kept: ["foo/a"]),
    Case("**/foo/bar\n", ignored: ["foo/bar", "a/foo/bar"], kept: ["foo/a/bar"]),
    Case("abc/**\n", ignored: ["abc/a", "abc/a/b"], kept: ["abc/", "x/abc/a"]),
    Case("a/**/b\n", ignored: ["a/b", "a/x/b", "a/x/y/b"], kept: ["x/a/b"]),
    Case("*.[oa]\n", ignored: ["file.o", "src/internal.a"], kept: ["file.c"]),
    Case("*.html\n!foo.html\n", ignored: ["a.html"], kept: ["foo.html", "x/foo.html"]),
    Case("!foo.html\n*.html\n", ignored: ["foo.html"], kept: ["foo"]),
    Case("/*\n!/foo\n/foo/*\n!/foo/bar\n", ignored: ["a", "foo/a"], kept: ["foo/", "foo/bar"]),
    Case("!\n/\n//\n!/\n", ignored: [], kept: ["a", "a/"]),
    Case("a//\n", ignored: [], kept: ["a", "a/", "a/b"]),
    Case("[a\n\\\nb\n", ignored: ["b"], kept: ["a", "[a", "\\"]),
  ]

  @Test("A file of patterns decides as its manual says", arguments: cases)
  func decides(_ example: Case) {
    let patterns = Gitignore(Array(example.file.utf8))
    func isIgnored(_ path: String) -> Bool {
      let isFolder = path.hasSuffix("/")
      let bytes = Array((isFolder ? path.dropLast() : path[...]).utf8)
      let nameStart = (bytes.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1
      return patterns.isIgnored(bytes.span, nameStart: nameStart, isFolder: isFolder) == true
    }
    #expect(example.ignored.filter { !isIgnored($0) } == [])
    #expect(example.kept.filter(isIgnored) == [])
  }

  @Test("A pattern that takes back is told from no pattern at all")
  func verdicts() {
    let patterns = Gitignore(Array("*.txt\n!a.txt\n".utf8))
    let answers = ["a.txt", "b.txt", "c"].map { patterns.isIgnored(Array($0.utf8).span, nameStart: 0, isFolder: false) }
    #expect(answers == [false, true, nil])
  }
}
