import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

/// Makes diagnostics of findings: rule, severity, words and fix.
struct Stamp: Sendable {
  let language: String
  let articleLanguage: String
  let stage: Stage

  /// The diagnostic of one finding.
  func diagnostic(_ rule: Rule, _ finding: Finding, _ subject: Subject) -> Diagnostic {
    let weight = rule.weight(stage: stage, isQuoted: subject.isQuoted(finding.range))
    let severity = limited(weight.severity)
    return Diagnostic(
      rule: rule.id, severity: severity, message: rule.message(for: finding, language: language), range: finding.range,
      related: finding.related.map { RelatedPlace($0.label, at: $0.range) },
      fix: weight.offersFix ? fix(rule, finding, subject) : nil)
  }

  private func fix(_ rule: Rule, _ finding: Finding, _ subject: Subject) -> Fix? {
    guard let fix = rule.fix(for: finding, language: language, articleLanguage: articleLanguage) else { return nil }
    guard fix.title.isEmpty, let edit = fix.edits.first else { return fix }
    return Fix(
      title: Words.fix(edit, in: subject.text, ReportContext.Language(rawValue: language) ?? .en), safety: fix.safety, edits: fix.edits)
  }

  /// How much a finding of a rule matters outside quotations.
  func severity(of rule: Rule) -> Severity { limited(rule.weight(stage: stage, isQuoted: false).severity) }

  /// What is out has to come back whatever it looks like: a withdrawal is never blocked.
  private func limited(_ severity: Severity) -> Severity { stage == .kill ? min(severity, .warning) : severity }

  /// The same diagnostic, as grave as it may be at the stage.
  func limited(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      rule: diagnostic.rule, severity: limited(diagnostic.severity), message: diagnostic.message, range: diagnostic.range,
      related: diagnostic.related, fix: diagnostic.fix, fingerprint: diagnostic.fingerprint)
  }

  /// The diagnostic of a rule that could not finish.
  func failure(_ rule: Rule, _ message: String) -> Diagnostic {
    Diagnostic(rule: rule.id, severity: .error, message: message, range: SourceRange(0, 0))
  }
}
