/// The answer of one rule to one article.
public struct RuleAnswer: Sendable {
  /// What a rule answered.
  public enum Ruling: String, Sendable, CaseIterable {
    /// The rule was asked and found nothing.
    case pass
    /// The rule found something, or could not finish.
    case fail
    /// The rule has nothing to say of this article.
    case notApplicable = "not-applicable"
  }

  /// Why a rule has nothing to say.
  public struct Ground: Hashable, Sendable {
    /// A name for programs, such as `no-date`.
    public let code: String
    /// The same in the language of the messages.
    public let text: String

    /// Makes the reason.
    public init(code: String, text: String) {
      self.code = code
      self.text = text
    }
  }

  /// The full id of the rule, or `input/…` for what the engine itself found.
  public let rule: String
  /// What people call the rule: its short id where that is unique, else the full one.
  public let name: String
  /// How much a finding of the rule matters at the stage of the check.
  public let severity: Severity
  /// What the rule answered.
  public let outcome: Ruling
  /// Why the rule has nothing to say; nil where it had.
  public let reason: Ground?
  /// What the rule found, in order of place.
  public let diagnostics: [Diagnostic]

  /// Makes an answer; it is a failure where there are findings, and does not apply where there is a reason.
  public init(rule: String, name: String, severity: Severity, reason: Ground? = nil, diagnostics: [Diagnostic] = []) {
    self.rule = rule
    self.name = name
    self.severity = severity
    self.reason = reason
    self.diagnostics = diagnostics
    outcome = !diagnostics.isEmpty ? .fail : reason == nil ? .pass : .notApplicable
  }
}
