import SaksamaDiagnostics

/// The answers of a check and its findings, counted.
struct CheckCounts: Hashable {
  /// The rules that were asked, without what is wrong with the input itself.
  var rules = 0
  var passed = 0
  var failed = 0
  var notApplicable = 0
  var errors = 0
  var warnings = 0
  var infos = 0

  /// Counts a whole report; findings of the input count, but are no rules.
  init(_ report: CheckReport) {
    for group in report.groups {
      for answer in group.answers {
        if group.name != CheckWords.inputGroup { count(answer.outcome) }
        for diagnostic in answer.diagnostics { count(diagnostic.severity) }
      }
    }
  }

  private mutating func count(_ outcome: RuleAnswer.Ruling) {
    rules += 1
    switch outcome {
    case .pass: passed += 1
    case .fail: failed += 1
    case .notApplicable: notApplicable += 1
    }
  }

  private mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: infos += 1
    }
  }
}
