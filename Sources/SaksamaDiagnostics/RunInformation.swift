/// What reports for other programs have to know of a run beside its findings.
public struct RunInformation: Sendable {
  /// When the run began, in UTC (ISO 8601 without a zone, `2026-11-23T04:05:06`).
  public let started: String
  /// The absolute path of the folder that paths are told from; empty where they are told as they are.
  public let folder: String
  /// All rules of the run, each once.
  public let rules: @Sendable () -> [ReportedRule]
  /// The full ids of the rules that ran on the input of a path.
  public let rulesOfInput: @Sendable (_ path: String) -> [String]
  /// Whether a finding of a severity in the input of a path fails the run.
  public let fails: @Sendable (_ path: String, _ severity: Severity) -> Bool
  /// The folder that holds all inputs, as people write it, whose folders stand for desks; empty for the folder of the run.
  public let root: String
  /// The runs before this one, in the order in which they were kept; nil where nobody asked for them.
  public let history: [RunRecord]?

  /// Makes the information.
  public init(
    started: String = "1970-01-01T00:00:00", folder: String = "", rules: @escaping @Sendable () -> [ReportedRule] = { [] },
    rulesOfInput: @escaping @Sendable (_ path: String) -> [String] = { _ in [] },
    fails: @escaping @Sendable (_ path: String, _ severity: Severity) -> Bool = { $1 == .error }, root: String = "",
    history: [RunRecord]? = nil
  ) {
    self.started = started
    self.folder = folder
    self.rules = rules
    self.rulesOfInput = rulesOfInput
    self.fails = fails
    self.root = root
    self.history = history
  }
}

/// A rule as reports for other programs list it.
public struct ReportedRule: Hashable, Sendable {
  /// The full id.
  public let id: String
  /// How much its findings matter.
  public let severity: Severity
  /// Why the rule exists, in the language of the messages; empty where it does not say.
  public let reason: String

  /// Makes the rule.
  public init(id: String, severity: Severity, reason: String) {
    self.id = id
    self.severity = severity
    self.reason = reason
  }
}
