public import SaksamaDiagnostics
public import SaksamaRules

/// A rule in words: what a list, an explanation or the documentation says of it.
public struct RuleDescription: Sendable {
  /// The rule.
  public let rule: Rule
  /// What the file says of the reason, the source and the examples.
  public let explanation: RuleExplanation
  /// The examples with what the rule says of them, those that pass first.
  public let demonstrations: [RuleDemonstration]
  /// What decides about its findings, as the file has it (YAML).
  public let head: String
  /// The severities and fixes that differ from the usual.
  public let cases: [Case]

  /// A situation in which a finding is not what it usually is.
  public struct Case: Hashable, Sendable {
    /// The stage; nil for a finding in a quotation.
    public let stage: Stage?
    /// How much the finding matters.
    public let severity: Severity
    /// Whether the fix is offered.
    public let offersFix: Bool
  }

  init(_ rule: Rule, _ runner: DemonstrationRunner?) {
    self.rule = rule
    explanation = rule.explanation().explanation
    demonstrations =
      runner?.demonstrations(of: rule.id, explanation.examples)
      ?? explanation.examples.map { RuleDemonstration(example: $0, diagnostics: []) }
    head = RuleHead.text(of: rule)
    cases = RuleDescription.cases(of: rule)
  }

  /// The message with `$name` where the words of an article come in.
  public func message(in language: String) -> String { RuleDescription.message(of: rule, in: language) }

  /// The message of a rule with `$name` where the words of an article come in.
  public static func message(of rule: Rule, in language: String) -> String {
    guard let template = rule.messages[language] ?? rule.messages["en"] ?? rule.messages.min(by: { $0.key < $1.key })?.value else {
      return ""
    }
    let names = Set(template.argumentNames)
    return template.filled(with: Dictionary(uniqueKeysWithValues: names.map { ($0, .text("$\($0)")) }), language: language)
  }

  private static func cases(of rule: Rule) -> [Case] {
    var cases: [Case] = []
    for stage in Stage.allCases {
      let weight = rule.weight(stage: stage, isQuoted: false)
      if weight != (rule.severity, true) { cases.append(Case(stage: stage, severity: weight.severity, offersFix: weight.offersFix)) }
    }
    let quoted = rule.weight(stage: .publish, isQuoted: true)
    if quoted != rule.weight(stage: .publish, isQuoted: false) {
      cases.append(Case(stage: nil, severity: quoted.severity, offersFix: quoted.offersFix))
    }
    return cases
  }
}
