import SaksamaArticle
import SaksamaRules

/// Says why a rule that should find something in an example was not asked about it.
struct ExampleAbsence {
  let house: House
  let subject: Subject

  private var wording: ReasonWording { ReasonWording(house: house, language: .en) }

  /// What keeps the rule from looking at anything in the example: `when`, or a scope without text.
  func fault(of rule: Rule) -> ExampleFailure.Fault? {
    if let obstacle = rule.condition.obstacle(for: subject) { return fault(obstacle, rule.condition) }
    guard rule.hasEmptyScope(in: subject) else { return nil }
    let names = rule.scopes.map(\.name).joined(separator: ", ")
    let remedy = rule.scopes.contains(.headline) ? "Add `headline` to the example." : "Add such text to the example, or change `scope`."
    return .notAsked(reason: "its scope (\(names)) holds no text in this example", remedy: remedy)
  }

  /// What in `when`, of the rule or of its set, keeps the rule out.
  private func fault(_ obstacle: RuleCondition.Obstacle, _ condition: RuleCondition) -> ExampleFailure.Fault {
    let reason = wording.reason(obstacle, condition, subject).text + ", as `when` says"
    switch obstacle {
    case .stage: return .notAsked(reason: reason, remedy: "Add `stage: \(condition.stages[0].rawValue)` to the example, or change `when`.")
    case .language: return .notAsked(reason: reason, remedy: "Add `language: \(condition.languages[0])` to the example, or change `when`.")
    case .format: return .notAsked(reason: reason, remedy: "Examples are read as `\(subject.article.format)`; change `when`.")
    case .desk: return .notAsked(reason: reason, remedy: "Name the desk in the dateline of the example, or change `when`.")
    }
  }

  /// What the check needs and the example does not have.
  func fault(_ reason: Reason) -> ExampleFailure.Fault {
    let remedy: String
    switch reason {
    case .noDate: remedy = "Add `date: YYYY-MM-DD` to the example."
    case .absent, .nothingToCheck: remedy = "Add to the example what the rule looks at."
    }
    return .notAsked(reason: wording.reason(reason, subject).text, remedy: remedy)
  }
}
