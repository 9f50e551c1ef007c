import SaksamaLinter
import Testing

@Suite("Glob patterns")
struct DiscoveryGlobPatternTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    let matching: [String]
    let others: [String]
    init(_ pattern: String, _ matching: [String], not others: [String]) {
      self.pattern = pattern
      self.matching = matching
      self.others = others
    }
    var testDescription: String { pattern }
  }

  static let cases = [
    Case("berita.txt", ["berita.txt"], not: ["berita.txt2", "berita_txt", "a/berita.txt", "Berita.txt", "berita.tx", ""]),
    Case("*.txt", [".txt", "a.txt", "a.b.txt"], not: ["a/b.txt", "a.txt/b", "txt"]),
    Case("*", ["a", "a.txt", ""], not: ["a/b", "/"]),
    Case("a*", ["a", "ab"], not: ["b", "a/", "a/b"]),
    Case("a*b*c", ["abc", "a-b-c", "abbcc"], not: ["ab", "a/b/c", "abcd"]),
    Case("a?c", ["abc", "a.c"], not: ["ac", "a/c", "abbc"]),
    Case("draft/*", ["draft/a", "draft/a.txt"], not: ["draft", "draft/a/b"]),
    Case("**/draft", ["draft", "a/draft", "a/b/draft"], not: ["xdraft", "a/xdraft", "draft/a", "a/draft/b"]),
    Case("**/a/b", ["a/b", "x/a/b"], not: ["xa/b", "a/x/b"]),
    Case("draft/**", ["draft/a", "draft/a/b/c"], not: ["draft", "drafts/a"]),
    Case("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], not: ["ab", "a/xb", "a/x", "xa/b"]),
    Case("a/**/**/b", ["a/b", "a/x/y/b"], not: ["a/xb"]),
    Case("**/*.txt", ["a.txt", "x/a.txt", "x/y/.txt"], not: ["a.txt/b", "x/a.tx"]),
    Case("a/**/*b/c", ["a/b/c", "a/x/yb/c", "a/b/b/c"], not: ["a/c", "a/b/x/c"]),
    Case("**", ["a", "a/b"], not: []),
    Case("a**b", ["ab", "axxb"], not: ["a/b"]),
    Case("[abc]", ["a", "c"], not: ["d", "ab", ""]),
    Case("[a-c0-9]x", ["bx", "7x"], not: ["dx", "-x", "x"]),
    Case("[!a-c]", ["d", "-"], not: ["b", "/"]),
    Case("[^a]", ["b", "^"], not: ["a"]),
    Case("[]a]", ["]", "a"], not: ["[]a]"]),
    Case("[!]a]", ["b"], not: ["]", "a"]),
    Case("[a-]", ["a", "-"], not: ["b"]),
    Case("[-a]", ["a", "-"], not: ["b"]),
    Case("[c-a]", ["c"], not: ["a", "b", "-"]),
    Case("[a/b]", ["a", "b"], not: ["/"]),
    Case(#"[\]]"#, ["]"], not: [#"\"#]),
    Case(#"[\a-\c]"#, ["b"], not: [#"\"#]),
    Case("[[:digit:]a]", ["5", "a"], not: ["b", ":", "["]),
    Case("[[:upper:]][[:lower:]]", ["Ab"], not: ["ab", "AB"]),
    Case("[[:xdigit:]]", ["f", "F", "0"], not: ["g"]),
    Case("[[:space:]]", [" ", "\t"], not: ["a"]),
    Case("[[:punct:]]", ["!", "_"], not: ["a", "1", " "]),
    Case("[[:]", ["[", ":"], not: ["a"]),
    Case(#"\*"#, ["*"], not: ["a", #"\*"#]),
    Case(#"\[a]"#, ["[a]"], not: ["a"]),
    Case(#"a\b"#, ["ab"], not: [#"a\b"#]),
    Case("é*", ["é", "éa"], not: ["e"]),
    Case("", [""], not: ["a"]),
  ]

  @Test("A pattern matches whole paths and nothing else", arguments: cases)
  func matches(_ example: Case) throws {
    let pattern = try #require(GlobPattern(example.pattern.utf8))
    #expect(example.matching.filter { !pattern.matches($0) } == [])
    #expect(example.others.filter { pattern.matches($0) } == [])
  }

  @Test("A pattern that can match nothing is refused", arguments: ["[a", "[]", "[!]", "a[", #"a\"#, #"[\"#, "[[:nama:]]", "[[:digit:]"])
  func refuses(_ pattern: String) {
    #expect(GlobPattern(pattern.utf8) == nil)
  }

  @Test("A pattern of more than 64 parts works across the words of its state", arguments: [60, 61, 62, 63, 64, 65, 127, 128, 129])
  func long(_ length: Int) throws {
    let stem = String(repeating: "?", count: length)
    let name = String(repeating: "x", count: length)
    for (tail, path) in [("*z", "z"), ("*z", "aaz"), ("/**/z", "/z"), ("/**/z", "/a/b/z"), ("/**/*z", "/z"), ("/**", "/a/b")] {
      let pattern = try #require(GlobPattern((stem + tail).utf8))
      #expect(pattern.matches(name + path), "\(tail) \(path)")
      #expect(!pattern.matches(name + path + "/n") || tail == "/**", "\(tail) \(path)")
      #expect(!pattern.matches(String(name.dropFirst()) + path) || tail == "*z" && path == "aaz", "\(tail) \(path)")
    }
  }

  @Test("Many stars cost no more than few", .timeLimit(.minutes(1)))
  func linear() throws {
    let pattern = try #require(GlobPattern((String(repeating: "**/a*", count: 200) + "/b").utf8))
    let path = String(repeating: "aaaa/", count: 4_000) + "c"
    #expect(!pattern.matches(path))
    let stars = try #require(GlobPattern((String(repeating: "a*", count: 500) + "b").utf8))
    #expect(!stars.matches(String(repeating: "a", count: 20_000)))
  }
}
