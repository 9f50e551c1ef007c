import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// What a configuration says of one rule.
struct RuleSetting: Sendable {
  /// The full or short id of the rule.
  let rule: Located<String>
  /// Whether the rule is asked; nil where the configuration leaves that to the rule.
  let isEnabled: Bool?
  /// How much its findings matter; nil where the rule's own severity stays.
  let severity: Severity?
  /// Options laid over those of the rule; nil for none.
  let options: Node?
}

extension RuleSetting {
  private static let words = Severity.allCases.map(\.rawValue) + ["off", "on"]

  /// Reads `off`, `on`, a severity, or a mapping with `severity`, `enabled` and `options`; what is wrong is reported to `reader`.
  init(_ entry: Entry, _ reader: inout MappingReader) {
    rule = Located(entry.name, at: entry.key.range)
    guard entry.value.mapping != nil else {
      let word = entry.value.boolean.map { $0 ? "on" : "off" } ?? entry.value.string
      severity = word.flatMap(Severity.init)
      options = nil
      isEnabled = word == "off" ? false : word == "on" || severity != nil ? true : nil
      guard isEnabled == nil else { return }
      if let word {
        reader.unknown(Located(word, at: entry.value.range), "setting of `\(entry.name)`", RuleSetting.words)
      } else {
        reader.report(
          "`\(entry.name)` must be off, on, a severity, or keys such as `severity`, `enabled` or `options`, not \(entry.value.kindName).",
          at: entry.value.range)
      }
      return
    }
    var part = MappingReader(entry.value, "the setting of `\(entry.name)`")
    severity = part.choice("severity", Severity.self)?.value
    isEnabled = part.boolean("enabled")?.value ?? (severity == nil ? nil : true)
    let given = part.node("options")
    if let given, given.mapping == nil {
      part.report("`options` must be a mapping of the rule's options, not \(given.kindName).", at: given.range)
    }
    options = given?.mapping == nil ? nil : given
    if let given, let entries = given.mapping, entries.isEmpty {
      part.report("`options` holds no option, so it sets nothing; name an option of the rule, or take it out.", at: given.range)
    }
    if part.finish().isEmpty, severity == nil, isEnabled == nil, given == nil {
      part.report("The setting of `\(entry.name)` sets nothing; give `severity`, `enabled` or `options`.", at: entry.value.range)
    }
    reader.report(part.problems)
  }
}
