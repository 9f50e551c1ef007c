import SaksamaText
import TestSupport
import Testing

@Suite("Pattern")
struct PatternTests {
  static func ranges(_ pattern: String, _ text: String, ignoreCase: Bool = false) throws -> [String] {
    let source = SourceText(name: "text", text)
    let pattern = try Pattern(pattern, PatternOptions(ignoreCase: ignoreCase))
    return try pattern.matches(in: source.bytes, source.contentRange).map { source.string(in: $0.range) }
  }

  @Test(
    "finds all matches from left to right",
    arguments: [
      ("[0-9]+", "a1b22", ["1", "22"]),
      ("^\\w+", "satu dua\ntiga\r\nempat\rlima", ["satu", "tiga", "empat", "lima"]),
      ("\\w+$", "satu dua\ntiga\r\nempat\rlima", ["dua", "tiga", "empat", "lima"]),
      ("t.*", "satu\r\ntiga", ["tu", "tiga"]),
      ("\\bé\\w+", "élan éa", ["élan", "éa"]),
      ("x*", "aéx", ["", "", "x", ""]),
      ("Rp\\K[0-9]", "Rp1Rp2", ["1", "2"]),
      ("a\\K", "aa", ["", ""]),
      ("(?<=a)b", "abb", ["b"]),
    ]
  )
  func allMatches(pattern: String, text: String, expected: [String]) throws {
    #expect(try PatternTests.ranges(pattern, text) == expected)
  }

  @Test("ignores case where the options say so")
  func ignoreCase() throws {
    #expect(try PatternTests.ranges("é?di", "DI Édi", ignoreCase: true) == ["DI", "Édi"])
    #expect(try PatternTests.ranges("di", "DI di") == ["di"])
  }

  @Test("confines a match to its range, but looks back before it")
  func confined() throws {
    let bytes = Array("abcabc".utf8)
    let pattern = try Pattern("(?<=a)bca?")
    #expect(try pattern.firstMatch(in: bytes, SourceRange(1, 6))?.range == SourceRange(1, 4))
    #expect(try pattern.firstMatch(in: bytes, SourceRange(1, 3))?.range == SourceRange(1, 3))
    #expect(try pattern.firstMatch(in: bytes, SourceRange(2, 5)) == nil)
    #expect(try Pattern("c$").firstMatch(in: bytes, SourceRange(0, 3))?.range == SourceRange(2, 3))
  }

  @Test("matches at one place only")
  func anchored() throws {
    let bytes = Array("xaé a".utf8)
    let pattern = try Pattern("a")
    #expect(try pattern.match(at: 0, in: bytes, end: 6) == nil)
    #expect(try pattern.match(at: 1, in: bytes, end: 6)?.range == SourceRange(1, 2))
    #expect(try pattern.match(at: 5, in: bytes, end: 6)?.range == SourceRange(5, 6))
    #expect(try pattern.match(at: 5, in: bytes, end: 5) == nil)
    // The second byte of é is no place where a match can start.
    #expect(try Pattern("").match(at: 3, in: bytes, end: 6) == nil)
    #expect(try Pattern("").match(at: 4, in: bytes, end: 6)?.range == SourceRange(4, 4))
  }

  @Test("cuts offsets outside the text to its bounds")
  func bounds() throws {
    let pattern = try Pattern("b")
    #expect(try pattern.firstMatch(in: Array("ab".utf8), SourceRange(-5, 50))?.range == SourceRange(1, 2))
    #expect(try pattern.match(at: 9, in: Array("ab".utf8), end: 20) == nil)
    #expect(try Pattern("").firstMatch(in: [], SourceRange(0, 0))?.range == SourceRange(0, 0))
  }

  @Test("gives what groups took, by number and by name")
  func groups() throws {
    let pattern = try Pattern("(?<hari>Senin|Selasa)(,)? ([0-9]+)")
    let bytes = Array("pada Selasa 14".utf8)
    let match = try #require(try pattern.firstMatch(in: bytes, SourceRange(0, bytes.count)))
    #expect(pattern.groupCount == 3)
    #expect(pattern.groupNames == ["hari": 1])
    #expect(match.group(0) == SourceRange(5, 14))
    #expect(match.group(named: "hari") == SourceRange(5, 11))
    #expect(match.group(2) == nil)
    #expect(match.group(3) == SourceRange(12, 14))
    #expect(match.group(4) == nil)
    #expect(match.group(-1) == nil)
    #expect(match.group(named: "tanggal") == nil)
  }

  @Test(
    "says what is wrong with a pattern, and where",
    arguments: [
      ("abc(", 4, "A parenthesis is not closed."),
      ("é[a", 4, "A class [… is not closed by ]."),
      ("a{3,1}", 5, "In {n,m} the second number is smaller than the first."),
      ("*a", 0, "A repetition such as * + ? or {n} has nothing to repeat; write \\* \\+ \\? for the characters."),
    ]
  )
  func errors(pattern: String, offset: Int, message: String) throws {
    let error = #expect(throws: PatternError.self) { try Pattern(pattern) }
    #expect(error?.offset == offset)
    #expect(error?.message == message)
  }

  @Test("refuses the escape that takes single bytes, in a sentence")
  func singleByte() {
    let error = #expect(throws: PatternError.self) { try Pattern("a\\C") }
    #expect(error?.message.hasSuffix(".") == true)
    #expect(error?.message.first?.isUppercase == true)
  }

  @Test("stops a pattern that tries too many ways, in well under a second")
  func stepLimit() throws {
    let bytes = Array((String(repeating: "a", count: 5000) + "!").utf8)
    let pattern = try Pattern("(a+)+$")
    let elapsed = ProcessorTime.of {
      #expect(throws: PatternFailure.stepLimit) { try pattern.firstMatch(in: bytes, SourceRange(0, bytes.count)) }
      #expect(throws: PatternFailure.stepLimit) { try pattern.match(at: 0, in: bytes, end: bytes.count) }
    }
    #expect(try pattern.firstMatch(in: bytes, SourceRange(0, 5000))?.range.length == 5000)
    #expect(elapsed < .milliseconds(500))
  }

  @Test("matches a megabyte, with a stack of its own where it needs one")
  func largeSubject() throws {
    let bytes = Array((String(repeating: "ab", count: 500_000) + "c").utf8)
    #expect(try Pattern("(?:a|b)+c").match(at: 0, in: bytes, end: bytes.count)?.range.length == 1_000_001)
    #expect(try Pattern("b+c").firstMatch(in: bytes, SourceRange(0, bytes.count))?.range == SourceRange(999_999, 1_000_001))
  }

  @Test("serves several threads at the same time")
  func threads() async throws {
    let pattern = try Pattern("(?<word>\\w+) ([0-9]+)")
    let bytes = Array((0..<200).map { "kata\($0) \($0 * 7) dan " }.joined().utf8)
    let expected = try Pattern("(?<word>\\w+) ([0-9]+)").matches(in: bytes, SourceRange(0, bytes.count))
    #expect(expected.count == 200)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<20 where try pattern.matches(in: bytes, SourceRange(0, bytes.count)) != expected { return false }
          for match in expected where try pattern.match(at: match.range.start, in: bytes, end: bytes.count) != match { return false }
          return true
        }
      }
      for try await same in group { #expect(same) }
    }
  }
}
