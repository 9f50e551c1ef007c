public import SaksamaRules

/// What works on the articles of a run for which the same is set.
public protocol RunEngine: Sendable {
  /// Loads the house and its rules; a rule that is named and missing is no failure, since another engine may have it.
  init(partOfRun options: LinterOptions) throws(ConfigurationFailure)
  /// The rules that are named, known or not.
  var named: NamedRules { get }
  /// Whether no rule is left to run.
  var isIdle: Bool { get }
  /// The house and all its rules.
  var ruleSet: RuleSet { get }
}

extension Linter: RunEngine {
  /// Whether no rule is left to run.
  public var isIdle: Bool { rules.isEmpty }
}

extension ArticleReader: RunEngine {
  /// Never.
  public var isIdle: Bool { false }
}
