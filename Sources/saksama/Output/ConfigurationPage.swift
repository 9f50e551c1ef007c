import SaksamaLinter
import SaksamaReports

/// What is set for an article, with where each value comes from.
struct ConfigurationPage {
  private struct Row {
    let key: String
    let value: String
    let origin: String
  }

  private let path: String
  private let files: [String]
  private let values: [Row]
  private let rules: [Row]
  private let overlays: [RuleOverlay]
  private let ignored: Origin?

  init(_ configuration: Configuration, of path: String) {
    self.path = path
    files = configuration.files
    ignored = configuration.ignored
    func row(_ key: String, _ value: String, _ origin: Origin?) -> Row {
      Row(key: key, value: value, origin: (origin ?? .standard).description)
    }
    values =
      [row("house", configuration.house.value, configuration.house.origin)]
      + configuration.ruleFolders.map { row("rule-folders", $0.value, $0.origin) }
      + [
        row("stage", configuration.stage.value.rawValue, configuration.stage.origin),
        row("fail-on", configuration.failOn.value.rawValue, configuration.failOn.origin),
        row("language", configuration.language?.value ?? "by its words", configuration.language?.origin),
        row("messages", configuration.messages?.value.rawValue ?? "as the house", configuration.messages?.origin),
        row("ignore", configuration.ignored == nil ? "no" : "yes", configuration.ignored),
      ]
    overlays = configuration.rules
    rules = configuration.rules.map { row($0.rule, ConfigurationPage.setting($0), $0.origin) }
  }

  /// The page for people: three columns of key, value and origin.
  var text: String {
    let found = files.isEmpty ? "no configuration" : files.joined(separator: ", ")
    let title = "\(path): \(found)\n\n"
    let part = rules.isEmpty ? "" : "\nrules\n" + table(rules)
    return title + table(values) + part
  }

  /// The page for programs.
  func writeJSON(to output: inout some TextOutputStream) {
    var json = JSONWriter()
    json.object { json in
      json.field("path", path)
      json.field("files") { json in json.array(files) { $0.value($1) } }
      json.field("ignored", ignored != nil)
      json.field("values") { json in json.array(values, ConfigurationPage.write) }
      json.field("rules") { json in json.array(overlays, ConfigurationPage.write) }
    }
    json.breakLineBeforeEnd()
    json.flush(to: &output)
  }

  private static func write(_ json: inout JSONWriter, _ row: Row) {
    json.object { json in
      json.field("name", row.key)
      json.field("value", row.value)
      json.field("origin", row.origin)
    }
  }

  private static func write(_ json: inout JSONWriter, _ overlay: RuleOverlay) {
    json.object { json in
      json.field("name", overlay.rule)
      json.field("value", setting(overlay))
      json.field("severity", overlay.severity?.rawValue)
      if let isEnabled = overlay.isEnabled { json.field("enabled", isEnabled) } else { json.field("enabled") { $0.null() } }
      json.field("options") { json in
        json.object { json in for option in overlay.options { json.field(option.name, option.value) } }
      }
      json.field("origin", overlay.origin.description)
    }
  }

  /// `off`, `on`, a severity, and the options that are laid over those of the rule.
  static func setting(_ overlay: RuleOverlay) -> String {
    var parts: [String] = []
    if let severity = overlay.severity { parts.append(severity.rawValue) }
    if overlay.isEnabled == false { parts.append("off") }
    if overlay.isEnabled == true, overlay.severity == nil { parts.append("on") }
    parts += overlay.options.map { "\($0.name): \(shortened($0.value))" }
    return parts.joined(separator: ", ")
  }

  /// A value that leaves room for its origin.
  private static func shortened(_ value: String) -> String { value.count > 50 ? value.prefix(49) + "…" : value }

  private func table(_ rows: [Row]) -> String {
    let keyWidth = (rows.map(\.key.count).max() ?? 0) + 2
    let valueWidth = (rows.map(\.value.count).max() ?? 0) + 2
    return rows.map { row in
      "  " + row.key + String(repeating: " ", count: keyWidth - row.key.count) + row.value
        + String(repeating: " ", count: valueWidth - row.value.count) + row.origin + "\n"
    }.joined()
  }
}
