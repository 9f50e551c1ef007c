import SaksamaText
import Testing

@Suite("PatternAnalysis against random texts")
struct PatternAnalysisPropertyTests {
  static let pieces = [
    "Rp", " ", " ", ",", ".", "1", "25", "persen", "Senin", "Selasa", "di", "ke", "lakukan", "buat", "“", "”", "é", "É", "a", "b", "x", "_",
    "\n", "\r\n", "-", "s", "\u{17F}", "\u{212A}", "foo", "bar", "FOO", "SeLaSa", "\u{A0}", "kata", "Kata", "KATA", "(", ")", ":", "東", "😀",
  ]

  static let patterns = [
    "Rp\\s+[0-9]", "\\bRp\\s*[0-9]", "(?<=[0-9])\\.(?=[0-9] persen)", "(?<=[0-9])[.,](?=[0-9])", "[^ ] ,", " (?=[,.;:])",
    "(?:Senin|Selasa) (?=x)",
    "\\b(?:di|ke) (?:lakukan|buat)\\b", "(?i)\\bselasa\\b", "(?i)kata", "(?i)\\bkata\\s", "(?i:rp)[0-9]+", "foo.*bar", "foo.{0,4}bar",
    "(?s)foo.*?x",
    "^kata", "kata$", "^\\s*Rp", "(?<!\\w)di(?!\\w)", "\\Bdi", "di\\B", "“[^”]*”", "[“”]\\w", "(\\w+) \\1", "(?<hari>Senin|Selasa),? [0-9]",
    "x{2,}",
    "(?:ab)+x", "(?:foo|bar)+", "(?:foo|bar[^ ])x?", "a|b|foo", "\\(\\w+\\)", "\\s+,", " {2,}", "foo\\Kbar", "(?<=foo)\\s", "(?<=foo|x)bar",
    "[[:alpha:]]foo", "\\p{Lu}\\w+ foo", "\\R\\R", "\\X,", "é\\b", "\\bé", "\\bÉ ", "[é,]x", "kata[^\\w]", "\\w[ \\t]kata\\b",
    "(?x) foo \\s bar",
    "[0-9]+\\spersen\\b", "(?=foo)\\w+", "(?=.*foo)x", "a(?=b)b?x", "(?:a?)+b,", "(?:\\bdi )+ke", "_kata\\b", "\\bfoo_", "\\b-\\b", "東\\b",
    "😀 ",
    "(?i)s\\s?k\\w*foo", "(?i)\\bks\\b", "[a-c]{2}[xyz]", "\\Akata", "kata\\z", "(?m-m)^foo", "foo\\Z", "(?:(?:a|b)x|(?:foo|bar),) ",
    "\\d\\s\\D", "(?>foo|x)+,",
  ]

  /// What the analysis says of a pattern must hold for every match of it in `texts`; returns the number of matches looked at.
  static func check(_ pattern: Pattern, _ texts: [SourceText]) throws -> Int {
    let analysis = PatternAnalysis(pattern)
    let required = analysis.requiredLiterals
    let literals = required.map { MultiPattern($0.literals) }
    var matches = 0
    for source in texts {
      let hits = literals?.hits(in: source, words: WordTable(source)) ?? []
      for start in 0...source.count where try pattern.match(at: start, in: source.bytes, end: source.count) != nil {
        matches += 1
        if let note = analysis.impossibility { Issue.record("\(pattern.source) matches, although: \(note.message)") }
        guard let required else { continue }
        let isNear = hits.contains { hit in
          let distance = hit.range.start - start
          return distance >= required.minimumDistance && distance <= required.maximumDistance ?? Int.max
        }
        if !isNear {
          Issue.record("\(pattern.source) matches at \(start) of \(source.string(in: source.contentRange)) far from \(required)")
        }
      }
    }
    return matches
  }

  @Test("every match has a required literal at the stated distance", arguments: patterns)
  func tableOfPatterns(pattern: String) throws {
    var numbers = RepeatableNumbers(seed: 3)
    let texts = (0..<300).map { SourceText(name: "\($0)", numbers.text(of: PatternAnalysisPropertyTests.pieces, most: 14)) }
    _ = try PatternAnalysisPropertyTests.check(try Pattern(pattern), texts)
  }

  @Test("what is said of random patterns holds in random texts", arguments: 1...4)
  func randomPatterns(seed: Int) throws {
    let parts = [
      "a", "b", "x", " ", ",", "é", "foo", "kata", "[ab]", "[^a]", "[a-z]", "\\s", "\\w", "\\W", ".", "\\b", "\\b", "\\B", "^", "$", "\\z",
      "(", "(?:", "(?=",
      "(?!", "(?<=", "(?<!", ")", ")", ")", "|", "|", "*", "+", "?", "{2}", "(?i)", "\\n", "\\R", "[^\\w]", "(?>", "\\K", "_", "[0-9]", "1",
    ]
    let pieces = ["a", "b", "x", " ", " ", ",", "é", "foo", "kata", "A", "\n", "\r\n", "_", "1", "Foo", "KATA", "aa"]
    var numbers = RepeatableNumbers(seed: UInt64(seed))
    let texts = (0..<40).map { SourceText(name: "\($0)", numbers.text(of: pieces, most: 8)) }
    var matches = 0
    for _ in 0..<1500 {
      var source = numbers.text(of: parts, most: 9)
      // Most random patterns are broken; closing what is open makes many of them sound.
      let open =
        source.split(separator: "(", omittingEmptySubsequences: false).count
        - source.split(separator: ")", omittingEmptySubsequences: false).count
      if open > 0 { source += String(repeating: ")", count: open) }
      guard let pattern = try? Pattern(source, PatternOptions(ignoreCase: seed.isMultiple(of: 2))) else { continue }
      matches += try PatternAnalysisPropertyTests.check(pattern, texts)
    }
    #expect(matches > 1000)
  }
}
