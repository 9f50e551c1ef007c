import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports
import SaksamaRules

/// The rules of a house as a table for people and as JSON for programs.
struct RuleList {
  /// One rule.
  private struct Entry {
    let rule: Rule
    let severity: Severity
    let isOn: Bool
    let message: String
  }

  private let entries: [Entry]
  private let linter: Linter
  /// The fewest columns in which a message says something; with less room it stands on a line of its own.
  private static let leastMessage = 24

  /// `isNarrowed` leaves the rules out that do not run.
  init(_ linter: Linter, isNarrowed: Bool) {
    self.linter = linter
    let running = Set(linter.rules.map(\.id))
    let stage = linter.options.stage
    entries = linter.ruleSet.rules.filter { !isNarrowed || running.contains($0.id) }.map { rule in
      Entry(
        rule: rule, severity: rule.weight(stage: stage, isQuoted: false).severity, isOn: running.contains(rule.id),
        message: RuleDescription.message(of: rule, in: linter.language.rawValue))
    }
  }

  /// Writes the table, one rule a line; on a terminal of `columns` that is too narrow for the messages, each on a second line.
  func writeTable(usesColor: Bool, columns: Int?, to output: inout some TextOutputStream) {
    let palette = Palette(isOn: usesColor)
    let idWidth = entries.map(\.rule.id.count).max() ?? 0
    let kindWidth = entries.map(\.rule.manual.name.count).max() ?? 0
    let groupWidth = entries.map(\.rule.group.rawValue.count).max() ?? 0
    let room = columns.map { $0 - (7 + idWidth + kindWidth + groupWidth + 3 + 5 * 2) }
    var set = ""
    for entry in entries {
      let rule = entry.rule
      if rule.set != set, !set.isEmpty { output.write("\n") }
      set = rule.set
      let head = [
        palette.paint(RuleList.padded(entry.severity.rawValue, 7), entry.isOn ? Palette.Style(entry.severity) : .quiet),
        palette.paint(RuleList.padded(rule.id, idWidth), entry.isOn ? .strong : .quiet),
        palette.paint(RuleList.padded(rule.manual.name, kindWidth), .quiet),
        palette.paint(RuleList.padded(rule.group.rawValue, groupWidth), .quiet),
        entry.isOn ? palette.paint("on ", .good) : palette.paint("off", .quiet),
      ].joined(separator: "  ")
      let message = WrappedText.lines(entry.message, columns: Int.max).first ?? ""
      if let room, room < RuleList.leastMessage {
        output.write(head + "\n")
        let lines = WrappedText.lines(entry.message, columns: max(40, (columns ?? 80) - 10))
        output.write(lines.map { RuleList.padded("", 9) + $0 + "\n" }.joined())
      } else {
        output.write(head + "  " + (room.map { RuleList.clipped(message, to: $0) } ?? message) + "\n")
      }
    }
    output.write("\n" + palette.paint(footer, .quiet) + "\n")
  }

  private var footer: String {
    let on = entries.count { $0.isOn }
    let off = entries.count - on
    let house = linter.ruleSet.house.name
    switch linter.language {
    case .id: return "\(entries.count) aturan \(house): \(on) aktif, \(off) nonaktif. Lihat `saksama rules explain ID`."
    case .en:
      return "\(entries.count) \(entries.count == 1 ? "rule" : "rules") of \(house): \(on) on, \(off) off. See `saksama rules explain ID`."
    }
  }

  /// Writes the list as one JSON document, each rule on a line of its own.
  func writeJSON(to output: inout some TextOutputStream) {
    var json = JSONWriter()
    json.beginDocument(toolVersion: Version.current)
    json.field("house", linter.ruleSet.house.name)
    json.field("stage", linter.options.stage.rawValue)
    json.key("rules")
    json.beginArray()
    for entry in entries {
      json.breakLine()
      json.object {
        $0.field("rule", entry.rule.id)
        $0.field("severity", entry.severity.rawValue)
        $0.field("check", entry.rule.manual.name)
        $0.field("group", entry.rule.group.rawValue)
        $0.field("enabled", entry.isOn)
        $0.field("message", entry.message)
      }
    }
    json.breakLineBeforeEnd()
    json.endArray()
    json.endObject()
    json.endDocument()
    json.flush(to: &output)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func clipped(_ text: String, to columns: Int) -> String {
    text.count <= columns ? text : text.prefix(columns - 1) + "…"
  }
}
