import SaksamaArticle
import SaksamaAttribution
import SaksamaDiagnostics
public import SaksamaRules
import SaksamaText

/// Runs the examples of rules, each as a plan of one rule, and again under changes that must not matter.
public struct ExampleRunner: Sendable {
  /// The newsroom in which the examples are written.
  let house: House
  private let formats: [String: any ArticleFormat]
  private let attribution: AttributionReader

  /// Makes a runner in the newsroom of a set's examples.
  public init(_ ruleSet: RuleSet) {
    house = ruleSet.house
    let house = ruleSet.house
    formats = Dictionary(ArticleFormats.all.map { ($0.name, $0.init(house)) }, uniquingKeysWith: { first, _ in first })
    attribution = AttributionReader(ruleSet.house)
  }

  /// What goes wrong with the examples of one rule, each once.
  public func failures(of rule: Rule, _ examples: [RuleExample]) -> [ExampleFailure] {
    examples.compactMap { example in
      ExampleMutation.allCases.lazy.compactMap { failure(of: rule, example, $0) }.first
    }
  }

  /// An example as the checks look at it.
  func subject(_ text: String, _ example: RuleExample) -> Subject {
    let format = formats[example.format] ?? WireFormat(house)
    return Subject(format.parse(SourceText(name: "example", text), example.metadata), attribution, house: house, stage: example.stage)
  }

  private func failure(of rule: Rule, _ example: RuleExample, _ mutation: ExampleMutation) -> ExampleFailure? {
    let (text, marked) = mutation.applied(to: example)
    return fault(of: rule, example, mutation, text, marked).map {
      ExampleFailure(rule: rule.id, file: rule.file, example: example, mutation: mutation, text: text, fault: $0)
    }
  }

  private func fault(
    of rule: Rule, _ example: RuleExample, _ mutation: ExampleMutation, _ text: String, _ marked: [SourceRange]
  ) -> ExampleFailure.Fault? {
    let findings: [Finding]
    let subject = subject(text, example)
    let absence = ExampleAbsence(house: house, subject: subject)
    if example.isFaulty, let fault = absence.fault(of: rule) { return fault }
    switch ExampleRunner.outcome(of: rule.check, rule.condition, subject) {
    case .failed(let message): return .stopped(reason: message)
    case .notApplicable(let reason):
      if example.isFaulty { return absence.fault(reason) }
      findings = []
    case .evaluated(let found): findings = found.sorted { $0.range < $1.range }
    }
    let places = findings.map { subject.article.origin.source(of: $0.range) }
    let head = SourceRange(0, 0)
    if places != [SourceRange](repeating: head, count: example.headlineFindings) + marked {
      let isApart = example.metadata.headline != nil && !marked.contains(head)
      let inHeadline = isApart ? places.prefix { $0 == head }.count : 0
      return .findings(
        expected: marked, found: Array(places.dropFirst(inHeadline)), inHeadline: (example.headlineFindings, inHeadline))
    }
    for (name, value) in example.arguments.sorted(by: { $0.key < $1.key }) {
      let found = findings.first?.arguments[name]?.worded(in: house.language)
      if found != value { return .argument(name: name, expected: value, found: found) }
    }
    guard mutation == .none, let expected = example.fixed else { return nil }
    let fixed = fixed(text, rule, findings, subject)
    return fixed == expected ? nil : .fix(expected: expected, made: fixed)
  }

  /// What a check says of an article; nothing applies where the condition of its rule does not hold.
  static func outcome(of check: any Check, _ condition: RuleCondition, _ subject: Subject) -> Outcome {
    guard condition.obstacle(for: subject) == nil else { return .notApplicable(.nothingToCheck) }
    return ScanPlan([check]).answers(for: subject).first?.outcome ?? .evaluated([])
  }

  /// The text after all fixes that may be offered.
  private func fixed(_ text: String, _ rule: Rule, _ findings: [Finding], _ subject: Subject) -> String {
    let fixes = findings.map { finding -> [Edit] in
      let weight = rule.weight(stage: subject.stage, isQuoted: subject.isQuoted(finding.range))
      guard weight.offersFix else { return [] }
      let fix = rule.fix(for: finding, language: house.language, articleLanguage: house.language)
      return fix?.placed(in: subject.article)?.edits ?? []
    }
    return String(decoding: EditedText.applying(fixes, to: Array(text.utf8)), as: UTF8.self)
  }
}
