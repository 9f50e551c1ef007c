import SaksamaText
import TestSupport
import Testing

@Suite("PatternAnalysis")
struct PatternAnalysisTests {
  static func analysis(_ pattern: String, ignoreCase: Bool = false) throws -> PatternAnalysis {
    PatternAnalysis(try Pattern(pattern, PatternOptions(ignoreCase: ignoreCase)))
  }

  /// A literal with the mark of its kind: `=` for a whole word, `'` for bytes.
  static func written(_ literals: RequiredLiterals?) -> [String] {
    (literals?.literals ?? []).map { literal in
      switch literal {
      case .word(let word): return "=" + word
      case .bytes(let bytes): return "'" + String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  struct Expectation: Sendable, CustomTestStringConvertible {
    let pattern: String
    let literals: [String]
    let distances: [Int?]
    var testDescription: String { pattern }

    init(_ pattern: String, _ literals: [String], _ minimum: Int, _ maximum: Int?) {
      self.pattern = pattern
      self.literals = literals
      distances = [minimum, maximum]
    }
  }

  @Test(
    "finds what every match must have, and how far from its start",
    arguments: [
      Expectation("kata", ["'kata"], 0, 0),
      Expectation("\\bkata\\b", ["=kata"], 0, 0),
      Expectation("Rp\\s+[0-9]", ["'Rp"], 0, 0),
      Expectation("\\bRp\\s+[0-9]", ["=Rp"], 0, 0),
      Expectation("(?<=[0-9])\\.(?=[0-9] persen)", ["' persen"], 2, 2),
      Expectation("[^ ] ,", ["' ,"], 1, 4),
      Expectation(" (?=[,.;:])", ["' ,", "' .", "' ;", "' :"], 0, 0),
      Expectation("\\b(?:di|ke) (?:lakukan|buat)\\b", ["=lakukan", "=buat"], 3, 3),
      Expectation("(?<=foo)\\s", ["'foo"], -3, -3),
      Expectation("[^\\n]*persen\\b", ["'persen"], 0, nil),
      Expectation("(?<!\\w)kata(?!\\w)", ["=kata"], 0, 0),
      Expectation("^kata:", ["=kata"], 0, 0),
      Expectation("kata(?:na|mu)?", ["'kata"], 0, 0),
      Expectation("(?:satu|dua) [a-z]+", ["'satu ", "'dua "], 0, 0),
      Expectation("x*(?:ab|cde)", ["'ab", "'cde"], 0, nil),
      Expectation("(?i)rp[0-9]", ["'rp", "'rP", "'Rp", "'RP"], 0, 0),
      Expectation("(?i:\\bsenin\\b)", ["=senin"], 0, 0),
      Expectation("foo\\Kbar", ["'foobar"], 0, 0),
      Expectation("(?<a>ab)(?>c)d{2}", ["'abcdd"], 0, 0),
      Expectation("a-b # satu\n", ["=satu"], 6, 6),
      Expectation("(?x) \\b kata \\b # satu", ["=kata"], 0, 0),
      Expectation("«[^»]*»", ["'«"], 0, 0),
      Expectation("\\x{e9}t\\x20", ["'ét "], 0, 0),
      Expectation("\\bfoo_bar\\b", ["=foo"], 0, 0),
    ]
  )
  func requiredLiterals(expected: Expectation) throws {
    let literals = try PatternAnalysisTests.analysis(expected.pattern).requiredLiterals
    #expect(PatternAnalysisTests.written(literals) == expected.literals)
    #expect([literals?.minimumDistance, literals?.maximumDistance] == expected.distances)
  }

  @Test(
    "asks for nothing where nothing is certain, or nothing is rare",
    arguments: [
      "\\w+", "a", " ", "[a-z]+ing?|x*", "foo|[0-9]+", "(?:foo)?", "(?!foo)", "\\1?(a)?", "(?R)?foo", "(*ACCEPT)foo", "(?(?=a)ab|cd)",
    ]
  )
  func nothingRequired(pattern: String) throws {
    #expect(try PatternAnalysisTests.analysis(pattern).requiredLiterals == nil)
  }

  @Test(
    "says why a pattern can never match, and where",
    arguments: [
      ("a^b", 1), ("x$y", 1), ("a\\A", 1), ("\\zb", 0), ("kata\\bnya", 4), (", \\b,", 2), ("ab[^\\s\\S]", 2), ("(?!)", 0), ("(?=a)b", 0),
      ("a(?<!a)b", 1), ("(?!\\d)\\d", 0), ("é(?<=e)", 2), ("(?:a^|b\\Bx\\B,)", 4), ("(?:a^)+", 4), ("(?=x^)", 4), ("(?m-m)a^", 7),
      ("a\\b\\B", 1), ("\\B\\ba", 0), ("a\\b(?=,)\\B", 1),
    ]
  )
  func impossible(pattern: String, offset: Int) throws {
    let note = try #require(try PatternAnalysisTests.analysis(pattern).impossibility)
    #expect(note.offset == offset)
    #expect(note.message.hasSuffix("."))
  }

  @Test(
    "claims nothing of a pattern that can match",
    arguments: [
      ("a\n^b", "a\nb"), ("a\\s^b", "a\nb"), ("a$\\s", "a\n"), ("x?^b", "b"), ("a?\\bb", "b"), (",\\ba", ",a"), ("(?:\\ba )+", "a a "),
      ("(?!ab)a", "ac"), ("(?=[ab])b", "b"), ("(?i)(?=A)a", "a"), ("(?i)(?<=K)\\b,", "k,"), ("é\\b ", "é "), ("a\\Bb", "ab"),
      ("(?<!b)a", "a"), ("(?<=a)b", "ab"), ("(?:a|b$)", "a"), ("\\w\\b\\W", "a,"), ("[^a]\\bb", ",b"), ("a*^", "aa"),
      ("\\ba\\Bb", "ab"), ("a\\b,\\B", "a,,"),
    ]
  )
  func possible(pattern: String, text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try Pattern(pattern).firstMatch(in: bytes, SourceRange(0, bytes.count)) != nil)
    #expect(try PatternAnalysisTests.analysis(pattern).impossibility == nil)
  }

  @Test(
    "names alternatives and optional parts that are never reached",
    arguments: [
      ("(Senin|Selasa|Senin)", [14]), ("a|b|a|a", [4, 6]), ("x(?:a^|b)", [5]), ("x(?:a^)?", [1]), ("a|A", []), ("(?i)a|A", []),
      ("(a)|(a)", []), ("(?:|a)", []), ("foo|foobar", []),
    ]
  )
  func unreachable(pattern: String, offsets: [Int]) throws {
    let analysis = try PatternAnalysisTests.analysis(pattern)
    #expect(analysis.impossibility == nil)
    #expect(analysis.unreachable.map(\.offset) == offsets)
  }

  @Test(
    "gives the alternatives of a pattern and of the groups right in it",
    arguments: [
      ("a|bc", [["a", "bc"]]), ("x(?:a|b(?:c|d))y", [["a", "b(?:c|d)"]]), ("(a|)(?=é|[|])", [["a", ""], ["é", "[|]"]]),
      ("a\\|b", []), ("(?i)a|b", [["(?i)a", "b"]]), ("(q)(?(1)a|b)", []), ("(x)|y(z|w)", [["z", "w"], ["(x)", "y(z|w)"]]),
    ] as [(String, [[String]])])
  func choices(pattern: String, texts: [[String]]) throws {
    let bytes = Array(pattern.utf8)
    let choices = try PatternAnalysisTests.analysis(pattern).choices
    #expect(choices.map { $0.map { String(decoding: bytes[$0.indices], as: UTF8.self) } } == texts)
  }

  @Test("reads deep patterns in little time")
  func depth() throws {
    let nested = (0..<50).reduce("x") { inner, level in "(?:\(inner)|ab\(level)[^c]+d)" }
    let deeper = String(repeating: "(", count: 200) + "kata" + String(repeating: ")", count: 200)
    for pattern in [nested, deeper] {
      let analysis = try PatternAnalysisTests.analysis(pattern)
      let elapsed = ProcessorTime.of { #expect(analysis.requiredLiterals == nil) }
      #expect(elapsed < .seconds(1))
    }
  }
}
