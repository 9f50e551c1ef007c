public import SaksamaDiagnostics
import SaksamaRules
import SaksamaText
import SaksamaYAML

/// What one configuration says of one rule, with the file that says it.
public struct RuleOverlay: Sendable {
  let setting: RuleSetting
  let file: ConfigurationFile

  init(_ setting: RuleSetting, _ file: ConfigurationFile) {
    self.setting = setting
    self.file = file
  }

  /// The id of the rule as the configuration writes it.
  public var rule: String { setting.rule.value }
  /// Where the configuration says it.
  public var origin: Origin { file.origin(of: setting.rule.range) }
  /// Whether the rule is asked; nil where that is left to the rule.
  public var isEnabled: Bool? { setting.isEnabled }
  /// How much its findings matter; nil where the rule's own severity stays.
  public var severity: Severity? { setting.severity }
  /// The options that are laid over those of the rule, each with its value as the configuration writes it, on one line.
  public var options: [(name: String, value: String)] {
    (setting.options?.mapping ?? []).map { entry in
      let written = file.source.string(in: entry.value.range)
      return (entry.name, written.split { $0.isWhitespace }.joined(separator: " "))
    }
  }

  /// The full or short ids of the rules that are switched off in the end.
  static func switchedOff(_ overlays: [RuleOverlay]) -> Set<String> {
    overlays.reduce(into: []) { off, overlay in
      guard let isEnabled = overlay.isEnabled else { return }
      if isEnabled { off.remove(overlay.rule) } else { off.insert(overlay.rule) }
    }
  }

  /// The rules as the configurations set them, the names that they give, and which of them are those of several rules.
  ///
  /// A name for which `isBroken` holds is that of a rule that could not be read.
  static func laid(
    _ overlays: [RuleOverlay], over set: RuleSet, isBroken: (String) -> Bool
  ) -> (rules: RuleSet, named: NamedRules, problems: [String]) {
    var named = NamedRules()
    var problems: [String] = []
    var rules = set.rules
    for overlay in overlays {
      var search = RuleSearch(set)
      let found = search.rules(named: overlay.rule)
      // A rule of another house is left alone, so that one configuration may serve articles of several.
      if found.isEmpty, BuiltinRules.hasRule(overlay.rule) { continue }
      let place = overlay.origin.place ?? ""
      let messages = search.messages.map { "\(place): \($0)" }
      if found.isEmpty { named.add(overlay.rule, at: place, problem: isBroken(overlay.rule) ? nil : messages.first) }
      if found.count > 1, !isBroken(overlay.rule) { problems += messages }
      guard found.count == 1 else { continue }
      named.add(overlay.rule, at: place, problem: nil)
      for index in rules.indices where rules[index].id == found[0].id {
        rules[index] = rules[index].configured(severity: overlay.severity, isEnabled: overlay.isEnabled)
      }
    }
    return (RuleSet(house: set.house, sets: set.sets, rules: rules), named, problems)
  }
}
