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
    // What is out has to come back whatever it looks like: a withdrawal is never blocked.
    let severity = stage == .kill ? min(weight.severity, .warning) : weight.severity
    return Diagnostic(
      rule: rule.id, severity: severity, message: rule.message(for: finding, language: language), range: finding.range,
      related: finding.related.map { RelatedPlace($0.label, at: $0.range) },
      fix: weight.offersFix ? rule.fix(for: finding, language: language, articleLanguage: articleLanguage) : nil)
  }

  /// The diagnostic of a rule that could not finish.
  func failure(_ rule: Rule, _ message: String) -> Diagnostic {
    Diagnostic(rule: rule.id, severity: .error, message: message, range: SourceRange(0, 0))
  }
}
