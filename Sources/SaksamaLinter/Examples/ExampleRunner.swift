import SaksamaArticle
import SaksamaAttribution
import SaksamaDiagnostics
public import SaksamaRules
public import SaksamaText

/// An example of a rule that does not do what it says.
public struct ExampleFailure: Sendable {
  /// The full id of the rule.
  public let rule: String
  /// The file of the rule.
  public let file: SourceText
  /// Where the example stands in it.
  public let place: SourceRange
  /// What was expected and what came.
  public let message: String
}

/// Runs the examples of rules, each as a plan of one rule, and again under changes that must not matter.
public struct ExampleRunner: Sendable {
  /// A change of an example under which its findings must stay the same but for their places.
  public enum Mutation: String, Sendable, CaseIterable {
    /// The text as it stands.
    case none = "as written"
    /// A paragraph with an emoji before the text, which moves every byte and every UTF-16 unit.
    case emoji = "behind a paragraph 😀"
    /// Line ends of Windows.
    case crlf = "with CRLF line ends"
  }

  private let format: any ArticleFormat
  private let house: House
  private let attribution: AttributionReader

  /// Makes a runner in the newsroom of a set's examples.
  public init(_ ruleSet: RuleSet) {
    house = ruleSet.house
    format = WireFormat(ruleSet.house)
    attribution = AttributionReader(ruleSet.house)
  }

  /// What goes wrong with the examples of one rule.
  public func failures(of rule: Rule, _ examples: [RuleExample]) -> [ExampleFailure] {
    examples.flatMap { example in
      Mutation.allCases.compactMap { mutation in
        failure(of: rule, example, mutation).map {
          ExampleFailure(rule: rule.id, file: rule.file, place: example.place, message: "\(mutation.rawValue): \($0)")
        }
      }
    }
  }

  private func failure(of rule: Rule, _ example: RuleExample, _ mutation: Mutation) -> String? {
    let (text, marked) = ExampleRunner.mutated(example, mutation)
    let findings: [Finding]
    let subject = subject(text, example)
    switch outcome(of: rule, subject) {
    case .failed(let message): return "the rule could not finish: \(message)"
    case .notApplicable: findings = []
    case .evaluated(let found): findings = found.sorted { $0.range < $1.range }
    }
    let places = findings.map(\.range)
    let ranges = [SourceRange](repeating: SourceRange(0, 0), count: example.headlineFindings) + marked
    if places != ranges {
      return "expected \(ExampleRunner.describe(ranges, in: text)), found \(ExampleRunner.describe(places, in: text))"
    }
    for (name, value) in example.arguments.sorted(by: { $0.key < $1.key }) {
      let found = findings.first?.arguments[name]?.worded(in: house.language)
      if found != value { return "`$\(name)` should be “\(value)”, and is \(found.map { "“\($0)”" } ?? "missing")" }
    }
    guard mutation == .none, let expected = example.fixed else { return nil }
    let fixed = fixed(text, rule, findings, subject)
    return fixed == expected ? nil : "after the fix the text should be\n\(expected)\nand is\n\(fixed)"
  }

  private func subject(_ text: String, _ example: RuleExample) -> Subject {
    Subject(format.parse(SourceText(name: "example", text), example.metadata), attribution, house: house, stage: example.stage)
  }

  private func outcome(of rule: Rule, _ subject: Subject) -> Outcome {
    guard rule.condition.obstacle(for: subject) == nil else { return .notApplicable(.nothingToCheck) }
    return ScanPlan([rule.check]).answers(for: subject).first?.outcome ?? .evaluated([])
  }

  /// The text after all fixes that may be offered.
  private func fixed(_ text: String, _ rule: Rule, _ findings: [Finding], _ subject: Subject) -> String {
    let fixes = findings.map { finding -> [Edit] in
      let weight = rule.weight(stage: subject.stage, isQuoted: subject.isQuoted(finding.range))
      guard weight.offersFix else { return [] }
      return rule.fix(for: finding, language: house.language, articleLanguage: house.language)?.edits ?? []
    }
    return String(decoding: EditedText.applying(fixes, to: Array(text.utf8)), as: UTF8.self)
  }

  private static func mutated(_ example: RuleExample, _ mutation: Mutation) -> (String, [SourceRange]) {
    switch mutation {
    case .none:
      return (example.text, example.ranges)
    case .emoji:
      let before = "😀\n\n"
      return (before + example.text, example.ranges.map { $0.shifted(by: before.utf8.count) })
    case .crlf:
      var text: [UInt8] = []
      var places: [Int] = []
      for byte in example.text.utf8 {
        places.append(text.count)
        if byte == ASCII.lineFeed { text.append(ASCII.carriageReturn) }
        text.append(byte)
      }
      places.append(text.count)
      return (String(decoding: text, as: UTF8.self), example.ranges.map { SourceRange(places[$0.start], places[$0.end]) })
    }
  }

  private static func describe(_ ranges: [SourceRange], in text: String) -> String {
    if ranges.isEmpty { return "nothing" }
    let source = SourceText(name: "", text)
    return ranges.map { range in
      let around =
        range.isEmpty ? "before “\(source.string(in: SourceRange(range.start, range.start + 16)))”" : "“\(source.string(in: range))”"
      return "\(range.start)–\(range.end) \(around)"
    }.joined(separator: ", ")
  }
}
