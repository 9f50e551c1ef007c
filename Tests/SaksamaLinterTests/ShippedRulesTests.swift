import SaksamaDiagnostics
import SaksamaLinter
import SaksamaRules
import SaksamaText
import Testing

/// The rules of this repository, held against their own examples and against what every rule must have.
@Suite("Shipped rules")
struct ShippedRulesTests {
  static let sets = ShippedSet.shipped + [ShippedSet.other]

  @Test("every example does what it says, also under changes that must not matter")
  func examples() throws {
    for names in [[], [ShippedSet.root.appending(path: "fixtures/houses/harbour-post").path]] {
      let report = try RuleTest().run(names)
      #expect(report.problems == [])
      #expect(report.failures.map { "\($0.rule): \($0.message)" } == [])
      #expect(report.rules > 0 && report.examples >= 2 * report.rules)
    }
  }

  @Test("every set can be read, and has rules that pass and rules that fail", arguments: sets.map(\.name))
  func complete(_ name: String) throws {
    let set = try ShippedRulesTests.set(name)
    #expect(set.problems == [])
    #expect(!set.rules.isEmpty)
    for rule in set.rules {
      let examples = rule.explanation().explanation.examples
      #expect(examples.contains { $0.isFaulty } && examples.contains { !$0.isFaulty }, "\(rule.id)")
    }
  }

  @Test("an example on the wrong side is a fault", arguments: sets.map(\.name))
  func wrongSide(_ name: String) throws {
    let set = try ShippedRulesTests.set(name)
    let runner = ExampleRunner(set.ruleSet)
    var tried = 0
    for rule in set.rules {
      for example in rule.explanation().explanation.examples {
        let moved = RuleExample(
          text: example.text, isFaulty: !example.isFaulty, ranges: example.isFaulty ? [] : [ShippedRulesTests.firstWord(of: example.text)],
          metadata: example.metadata, stage: example.stage, format: example.format, place: example.place)
        #expect(
          !runner.failures(of: rule, [moved]).isEmpty, "\(rule.id): the rule test does not notice “\(example.text)” on the other side")
        tried += 1
      }
    }
    #expect(tried >= 2 * set.rules.count)
  }

  @Test("every rule says why it is there, where it comes from and what to do, in both languages")
  func words() {
    for rule in ShippedRulesTests.sets.flatMap(\.rules) {
      let explanation = rule.explanation().explanation
      for language in ["id", "en"] {
        #expect(explanation.reason.texts[language]?.isEmpty == false, "\(rule.id): why, \(language)")
        #expect(rule.messages[language] != nil, "\(rule.id): message, \(language)")
        #expect(rule.message(for: Finding(SourceRange(0, 0)), language: language).isEmpty == false, "\(rule.id): message, \(language)")
      }
      #expect(!explanation.source.isEmpty, "\(rule.id): source")
    }
  }

  @Test("a short id names one rule of the shipped sets")
  func shortIds() {
    let names = ShippedSet.shipped.flatMap(\.rules).map(\.name)
    #expect(Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test(
    "the rules that people rely on are there with their severities",
    arguments: [
      ("dateline-required", .warning), ("dateline-form", .warning), ("byline-required", .error), ("byline-single-role", .warning),
      ("byline-differs-from-editor", .warning), ("editor-required", .error), ("credit-empty", .error), ("credit-duplicate", .error),
      ("credit-placeholder", .warning), ("credit-order", .warning), ("credit-one-per-line", .warning), ("credit-label-form", .info),
      ("source-known", .warning),
      ("copyright-required", .error), ("copyright-form", .error), ("copyright-style", .info), ("copyright-year", .error),
      ("copyright-year-ahead", .info),
      ("copyright-holder-matches-dateline", .error), ("date-exists", .error), ("weekday-matches-date", .error),
    ] as [(String, Severity)])
  func severities(_ name: String, _ severity: Severity) {
    let rules = ShippedSet.shipped.flatMap(\.rules).filter { $0.name == name }
    #expect(rules.map(\.severity) == [severity])
    #expect(rules.allSatisfy { $0.isEnabled })
  }

  @Test(
    "the rules of language are there and never errors",
    arguments: [
      "double-space", "space-before-punctuation", "space-after-punctuation", "double-punctuation", "no-break-space", "zero-width-character",
      "mojibake",
      "html-residue", "repeated-word", "nonstandard-spelling", "preposition-joined", "prefix-detached", "number-form", "byline-is-agency",
      "paragraph-repeated", "paragraph-unfinished", "parenthesis-balanced", "day-comma", "official-name", "abbreviation-introduced",
    ])
  func neverErrors(_ name: String) {
    let rules = ShippedSet.shipped.flatMap(\.rules).filter { $0.name == name }
    #expect(rules.count == 1)
    for rule in rules {
      for stage in Stage.allCases {
        #expect(rule.weight(stage: stage, isQuoted: false).severity != .error)
        #expect(rule.weight(stage: stage, isQuoted: true).severity != .error)
      }
    }
  }

  private static func set(_ name: String) throws -> ShippedSet { try #require(sets.first { $0.name == name }) }

  private static func firstWord(of text: String) -> SourceRange {
    let source = SourceText(name: "example", text)
    return WordTable(source).words.first?.range ?? SourceRange(0, min(1, source.count))
  }
}
