import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports
import SaksamaText

/// The suppressions of a run, as `saksama suppressions` lists them.
struct SuppressionList {
  /// What is to be said of a suppression.
  private enum State: String {
    /// It silences findings.
    case active
    /// Its rule was asked and found nothing.
    case unused
    /// Its last day is over.
    case expired
    /// It is for none of the articles.
    case unmet
    /// Its rule was asked of none of the articles that it is for.
    case idle
    /// It cannot be understood.
    case malformed
  }

  private struct Row {
    let path: String
    let position: SourcePosition
    let form: Suppression.Form?
    /// The full id; nil where it cannot be understood.
    let rule: String?
    let state: State
    let count: Int
    /// The reason, or what is wrong.
    let text: String
    let until: String?
  }

  private var rows: [Row] = []
  private let language: ReportContext.Language

  init(_ language: ReportContext.Language) { self.language = language }

  /// Adds the suppressions that stand in an article.
  mutating func add(_ result: FileResult) {
    let start = rows.count
    for use in result.suppressions where use.suppression.form != .sidecar { add(use, isMet: true, isAsked: true) }
    addFaults(of: result)
    rows[start...].sort { $0.position.offset < $1.position.offset }
  }

  /// Adds those that stand beside the articles.
  mutating func add(_ entries: [SuppressionRun.Entry]) {
    for entry in entries { add(entry.use, isMet: entry.isMet, isAsked: entry.isAsked) }
  }

  /// Adds those of a file that cannot be understood.
  mutating func addFaults(of result: FileResult) {
    let faults = result.diagnostics.filter { $0.rule == SuppressionRules.malformed }
    guard let source = result.source, !faults.isEmpty else { return }
    let lines = LineTable(source)
    rows += faults.map {
      Row(
        path: result.path, position: lines.position(at: $0.range.start), form: nil, rule: nil, state: .malformed, count: 0,
        text: $0.message, until: nil)
    }
  }

  private mutating func add(_ use: SuppressionUse, isMet: Bool, isAsked: Bool) {
    let state: State = use.isExpired ? .expired : !isMet ? .unmet : !isAsked ? .idle : use.count > 0 ? .active : .unused
    let suppression = use.suppression
    rows.append(
      Row(
        path: suppression.path, position: suppression.position, form: suppression.form, rule: use.rule, state: state, count: use.count,
        text: suppression.reason, until: suppression.until))
  }

  /// A line for each suppression and rule with its state, and one with the reason; behind them the number of each state.
  var text: String {
    if rows.isEmpty { return pick("Tidak ada peredaman.\n", "Nothing is suppressed.\n") }
    return rows.map { row in
      let until = row.until.map { pick(", sampai \($0)", ", until \($0)") } ?? ""
      let rule = row.rule.map { "  \($0)" } ?? ""
      let place = "\(Visible.text(row.path)):\(row.position.line):\(row.position.column)"
      return "\(place)\(rule)  \(label(row))\(until)\n    \(Visible.text(row.text))\n"
    }.joined()
  }

  /// Writes the same as a JSON document.
  func writeJSON(to output: inout FileOutput) {
    var json = JSONWriter()
    json.beginDocument(toolVersion: Version.current)
    json.field("suppressions") {
      $0.array(rows) { json, row in
        json.object {
          $0.field("path", row.path)
          $0.field("line", row.position.line)
          $0.field("column", row.position.column)
          $0.field("form", row.form?.rawValue)
          $0.field("rule", row.rule)
          $0.field("state", row.state.rawValue)
          $0.field("count", row.count)
          $0.field(row.state == .malformed ? "message" : "reason", row.text)
          $0.field("until", row.until)
        }
      }
    }
    json.endObject()
    json.endDocument()
    json.flush(to: &output)
  }

  private func label(_ row: Row) -> String {
    switch row.state {
    case .active: pick("meredam \(row.count)", "silences \(row.count)")
    case .unused: pick("tidak perlu lagi", "not needed any more")
    case .expired: pick("sudah berakhir", "over")
    case .unmet: pick("tidak bertemu berita", "meets no article")
    case .idle: pick("aturannya tidak ditanya", "its rule is not asked")
    case .malformed: pick("tidak dapat dibaca", "cannot be understood")
    }
  }

  private func pick(_ indonesian: String, _ english: String) -> String { language == .id ? indonesian : english }
}
