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
    guard let least = Severity(rawValue: rawValue) else { return false }
    return result.diagnostics.contains { $0.severity >= least }
  }
}
