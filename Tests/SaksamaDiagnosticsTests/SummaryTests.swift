import SaksamaDiagnostics
import SaksamaText
import Testing

@Suite("Counts of a run")
struct SummaryTests {
  static func diagnostic(_ severity: Severity, _ safety: Fix.Safety? = nil) -> Diagnostic {
    let place = SourceRange(0, 1)
    let fix = safety.map { Fix(title: "", safety: $0, edits: [Edit(place, "")]) }
    return Diagnostic(rule: "house/rule", severity: severity, message: "", range: place, fix: fix)
  }

  @Test("every finding counts once, by its severity, and only safe fixes are fixable")
  func counts() {
    var summary = Summary()
    let findings = [
      Self.diagnostic(.error, .safe), Self.diagnostic(.warning, .unsafe), Self.diagnostic(.warning), Self.diagnostic(.info, .safe),
    ]
    summary.add(FileResult(path: "a.txt", id: nil, format: "wire", source: nil, diagnostics: findings))
    summary.add(
      FileResult(
        path: "b.txt", id: nil, format: nil, source: nil, diagnostics: [Self.diagnostic(.error)], isUnreadable: true, ruleFailures: 2))
    #expect(summary.files == 2)
    #expect((summary.errors, summary.warnings, summary.infos) == (2, 2, 1))
    #expect(summary.fixable == 2)
    #expect(summary.unreadable == 1)
    #expect(summary.ruleFailures == 2)
  }

  @Test("a threshold counts itself and what is graver", arguments: [(Severity.error, 1), (.warning, 3), (.info, 6)])
  func threshold(_ severity: Severity, _ expected: Int) {
    var summary = Summary()
    let findings = [Severity.error, .warning, .warning, .info, .info, .info].map { Self.diagnostic($0) }
    summary.add(FileResult(path: "a.txt", id: nil, format: "wire", source: nil, diagnostics: findings))
    #expect(summary.count(atOrAbove: severity) == expected)
  }

  @Test("an error is graver than a warning, and a warning than a note")
  func order() {
    #expect(Severity.allCases.shuffled().sorted() == [.info, .warning, .error])
  }
}
