import SaksamaDiagnostics

/// What the page counts while its articles come by.
struct HTMLTally {
  /// The findings of one rule by severity.
  struct RuleCount {
    let rule: String
    fileprivate(set) var counts: [Severity: Int] = [:]

    var total: Int { counts.values.reduce(0, +) }
  }

  /// The run so far.
  private(set) var run: RunRecord
  /// Articles with findings.
  private(set) var articles = 0
  private var rules: [String: RuleCount] = [:]
  /// The findings by desk; those of articles of no desk under the empty name.
  private(set) var desks: [String: Int] = [:]
  /// The findings by the people in the byline; those of articles without one under the empty name.
  private(set) var reporters: [String: Int] = [:]

  init(started: String) { run = RunRecord(started: started) }

  mutating func add(_ result: FileResult, desk: String) {
    run.add(result)
    if result.diagnostics.isEmpty { return }
    articles += 1
    for diagnostic in result.diagnostics {
      rules[diagnostic.rule, default: RuleCount(rule: diagnostic.rule)].counts[diagnostic.severity, default: 0] += 1
    }
    desks[desk, default: 0] += result.diagnostics.count
    for reporter in result.reporters.isEmpty ? [""] : result.reporters { reporters[reporter, default: 0] += result.diagnostics.count }
  }

  /// The rules that found something, the most frequent first.
  var ruleCounts: [RuleCount] { rules.values.sorted { ($1.total, $0.rule) < ($0.total, $1.rule) } }
}
