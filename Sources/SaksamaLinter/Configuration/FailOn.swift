public import SaksamaDiagnostics

/// The least severity of a finding that fails a run.
public enum FailOn: String, Sendable, CaseIterable {
  /// Errors alone.
  case error
  /// Warnings and errors.
  case warning
  /// Every finding.
  case info
  /// No finding at all.
  case never

  /// Whether the findings of one input fail the run.
  public func fails(_ result: FileResult) -> Bool {
    result.diagnostics.contains { fails($0.severity) }
  }

  /// Whether a finding of a severity fails the run.
  public func fails(_ severity: Severity) -> Bool {
    Severity(rawValue: rawValue).map { severity >= $0 } ?? false
  }
}
