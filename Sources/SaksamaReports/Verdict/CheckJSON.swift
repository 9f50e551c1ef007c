public import SaksamaDiagnostics

/// The answers before publication for a content management system: one JSON document, whose members only ever grow in number.
public struct CheckJSON: Sendable {
  private let version: String
  private let words: CheckWords

  /// Makes the format for one run.
  public init(_ context: ReportContext) {
    version = context.version
    words = CheckWords(language: context.language)
  }

  /// Writes the document, with each group and each rule on a line of its own.
  public func write(_ report: CheckReport, to output: inout some TextOutputStream) {
    var json = JSONWriter()
    json.beginDocument(toolVersion: version)
    json.field("path", report.path)
    json.field("format", report.format)
    json.field("house", report.house)
    json.field("stage", report.stage)
    json.field("verdict", report.verdict.rawValue)
    json.field("label", words.verdict(report.verdict, stage: report.stage))
    json.field("allowed", report.verdict.isAllowed)
    json.field("contentHash", report.contentHash)
    json.field("summary") { CheckJSON.summary(CheckCounts(report), suppressed: report.suppressed.count, &$0) }
    let places = Places(report.source)
    json.field("suppressed") { $0.array(report.suppressed) { json, finding in CheckJSON.suppressed(finding, places, &json) } }
    json.key("groups")
    json.beginArray()
    for group in report.groups {
      json.breakLine()
      json.beginObject()
      json.field("name", group.name)
      json.field("label", words.group(group.name))
      json.key("rules")
      json.beginArray()
      for answer in group.answers {
        json.breakLine()
        CheckJSON.answer(answer, places, &json)
      }
      json.endArray()
      json.endObject()
    }
    json.breakLineBeforeEnd()
    json.endArray()
    json.endObject()
    json.endDocument()
    json.flush(to: &output)
  }

  private static func suppressed(_ finding: SuppressedDiagnostic, _ places: Places, _ json: inout JSONWriter) {
    json.object {
      $0.field("form", finding.suppression.form.rawValue)
      $0.field("path", finding.suppression.path)
      $0.field("line", finding.suppression.position.line)
      $0.field("reason", finding.suppression.reason)
      $0.field("until", finding.suppression.until)
      $0.field("diagnostic") { $0.diagnostic(finding.diagnostic, places) }
    }
  }

  private static func summary(_ counts: CheckCounts, suppressed: Int, _ json: inout JSONWriter) {
    json.object {
      $0.field("rules", counts.rules)
      $0.field("passed", counts.passed)
      $0.field("failed", counts.failed)
      $0.field("notApplicable", counts.notApplicable)
      $0.field("errors", counts.errors)
      $0.field("warnings", counts.warnings)
      $0.field("infos", counts.infos)
      $0.field("suppressed", suppressed)
    }
  }

  private static func answer(_ answer: RuleAnswer, _ places: Places, _ json: inout JSONWriter) {
    json.object {
      $0.field("rule", answer.rule)
      $0.field("outcome", answer.outcome.rawValue)
      $0.key("reason")
      if let reason = answer.reason {
        $0.object {
          $0.field("code", reason.code)
          $0.field("text", reason.text)
        }
      } else {
        $0.null()
      }
      $0.field("severity", answer.severity.rawValue)
      $0.field("diagnostics") { $0.array(answer.diagnostics) { json, diagnostic in json.diagnostic(diagnostic, places) } }
    }
  }
}
