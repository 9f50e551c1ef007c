/// What one run came to, as it is kept to be held against later ones.
public struct RunRecord: Hashable, Sendable {
  /// When the run began, in UTC (ISO 8601 without a zone, `2026-11-23T04:05:06`).
  public let started: String
  /// Inputs that were looked at, unreadable ones too.
  public private(set) var files: Int
  /// Findings of severity error.
  public private(set) var errors: Int
  /// Findings of severity warning.
  public private(set) var warnings: Int
  /// Findings of severity info.
  public private(set) var infos: Int
  /// The findings by the full id of their rule; a rule that found nothing is left out.
  public private(set) var rules: [String: Int]

  /// Makes the record; of a run that has just begun without its counts.
  public init(started: String, files: Int = 0, errors: Int = 0, warnings: Int = 0, infos: Int = 0, rules: [String: Int] = [:]) {
    self.started = started
    self.files = files
    self.errors = errors
    self.warnings = warnings
    self.infos = infos
    self.rules = rules
  }

  /// The number of findings.
  public var findings: Int { errors + warnings + infos }

  /// The number of findings of a severity.
  public func count(_ severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: warnings
    case .info: infos
    }
  }

  /// Counts one more result.
  public mutating func add(_ result: FileResult) {
    files += 1
    for diagnostic in result.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      rules[diagnostic.rule, default: 0] += 1
    }
  }
}
