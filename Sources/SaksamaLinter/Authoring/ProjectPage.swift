import SaksamaDiagnostics
import SaksamaRules

/// The text of the configuration with which a newsroom begins.
struct ProjectPage {
  /// The house.
  let house: String
  /// The nearest configuration above, which this one leaves out; nil where there is none.
  let above: String?
  /// The folder of rules.
  let rules: String
  /// The id of the first rule in it.
  let first: String
  /// The rules of the house, for samples that have an effect.
  let ruleSet: RuleSet

  /// The text.
  var text: String {
    """
    # The configuration of Saksama for this folder and those below it. `saksama config FILE` shows what holds for an article, and why.
    root: true            # \(above.map { "\($0) does not hold here" } ?? "no configuration above this folder counts")
    house: \(ProjectPage.scalar(house))
    rule-folders: [\(rules)]

    # The least severity that fails a run: error, warning, info or never.
    # fail-on: warning

    # off, on, a severity, or more: `saksama rules list` names all rules, `saksama rules explain RULE` their options.
    # rules:
    \(samples)

    # Articles for which something else holds; globs as in a .gitignore file.
    # overrides:
    #   - files: [drafts/]
    #     stage: draft

    # Articles that are left out.
    # ignore: [archive/]

    """
  }

  /// Rules that the house has: one of the least weight, to be switched off, and the first own one.
  private var samples: String {
    let language = ruleSet.house.language
    let asked = ruleSet.rules.filter { rule in
      rule.isEnabled && (rule.condition.languages.isEmpty || rule.condition.languages.contains(language))
    }
    let names = RuleNames(ruleSet)
    let least = asked.min { $0.severity < $1.severity }.map { ["#   \(names.name(of: $0)): off"] } ?? []
    return (least + ["#   \(first): error"]).joined(separator: "\n")
  }

  /// The text as YAML reads it: as it is where nothing in it has a meaning, else in quotes, which YAML takes as JSON does.
  static func scalar(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39 || "._/-".utf8.contains(byte)
    }
    return isPlain && !text.isEmpty && !text.hasPrefix("-") && text.lowercased() != "null" ? text : JSONText.quoted(text)
  }
}
