import SaksamaArticle
import SaksamaAttribution
public import SaksamaDiagnostics
public import SaksamaRules
import SaksamaText

/// An example of a rule with what the rule says of it.
public struct RuleDemonstration: Sendable {
  /// The example.
  public let example: RuleExample
  /// What the rule finds, in order of place; the ranges count in the text of the example.
  public let diagnostics: [Diagnostic]
}

/// Runs the examples of one set's rules in the newsroom in which they are written.
struct DemonstrationRunner {
  /// The set with all that it extends, in the words of its examples.
  let ruleSet: RuleSet
  private let rules: [String: Rule]
  private let language: ReportContext.Language

  /// Makes a runner for the set of that name or path; nil where it cannot be loaded.
  init?(set: String, language: ReportContext.Language) {
    guard let tree = try? RuleLoading.set(set, set) else { return nil }
    let loader = RuleSetLoader(library: RuleLoading.library(beside: set), testedNames: Set(BuiltinRules.names))
    ruleSet = loader.load(tree, forExamples: true).rules
    rules = Dictionary(ruleSet.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.language = language
  }

  /// What the rule says of each of its examples.
  func demonstrations(of id: String, _ examples: [RuleExample]) -> [RuleDemonstration] {
    examples.map { example in RuleDemonstration(example: example, diagnostics: rules[id].map { diagnostics($0, example) } ?? []) }
  }

  private func diagnostics(_ rule: Rule, _ example: RuleExample) -> [Diagnostic] {
    let format = (ArticleFormats.named(example.format) ?? WireFormat.self).init(ruleSet.house)
    let article = format.parse(SourceText(name: "example", example.text), example.metadata)
    let subject = Subject(article, AttributionReader(ruleSet.house), house: ruleSet.house, stage: example.stage)
    guard rule.condition.obstacle(for: subject) == nil,
      case .evaluated(let findings) = ScanPlan([rule.check]).answers(for: subject).first?.outcome
    else { return [] }
    let stamp = Stamp(language: language.rawValue, articleLanguage: ruleSet.house.language, stage: example.stage)
    return findings.map { stamp.diagnostic(rule, $0, subject).placed(in: article) }.sorted(by: Linter.inOrder)
  }
}
