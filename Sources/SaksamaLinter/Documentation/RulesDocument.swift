import SaksamaRules
import SaksamaText

/// The documentation of the shipped rules, written by the rules themselves (Markdown, English).
public enum RulesDocument {
  /// One shipped set.
  private struct Chapter {
    let name: String
    let summary: String
    let rules: [RuleDescription]
    /// The number of sets it builds on, itself too.
    let depth: Int
  }

  private static let introduction = """
    # The rules

    Written by `make docs` from the files of the rules; a test fails when this page is out of date. `saksama rules explain ID` says the same
    of one rule at a terminal, with all its examples, and `saksama rules list` shows the rules of a house.

    Each rule has its id, how much a finding matters (*error*: has to be mended, Wajib diperbaiki; *warning*: needs a look, Perlu diperiksa;
    *info*: a note, Catatan), the part of an editor's work it belongs to (credits, Kredit; attribution, Atribusi; dates, Tanggal; text, Bahasa),
    its message, the reason, where it comes from, and a text in which ⟦…⟧ encloses what is reported; ⟦⟧ is the place of something that is
    missing. In a message, `$name` stands for words of the article. People and events in the examples are invented.
    """

  /// The whole page; throws where a shipped set cannot be loaded.
  public static func markdown() throws(ConfigurationFailure) -> String {
    var chapters: [Chapter] = []
    for name in BuiltinRules.names { chapters.append(try chapter(name)) }
    chapters.sort { ($0.depth, $0.name) < ($1.depth, $1.name) }
    let rules = chapters.flatMap(\.rules)
    var parts = [introduction, "## Contents"] + chapters.map(contents)
    let kinds = CheckRegistry.all.map { $0.manual }.sorted { $0.name < $1.name }
    let links = kinds.map { Markdown.link(Markdown.code($0.name), toHeading: $0.name) }
    parts.append("**[Kinds of check](#kinds-of-check)**: " + links.joined(separator: ", "))
    for chapter in chapters {
      parts.append("## The set \(chapter.name)")
      parts += Group.allCases.flatMap { group in chapter.rules.filter { $0.rule.group == group }.map { RuleSection($0).markdown } }
    }
    parts.append("## Kinds of check")
    parts.append("A rule names its kind under `check` and sets it up under `options`.")
    for kind in kinds {
      parts.append(KindSection(manual: kind, users: rules.filter { $0.rule.manual.name == kind.name }.map(\.rule.id)).markdown)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func chapter(_ name: String) throws(ConfigurationFailure) -> Chapter {
    let tree = try RuleLoading.house(name).tree
    guard let runner = DemonstrationRunner(set: name, language: .en) else {
      throw ConfigurationFailure(["The set `\(name)` cannot be loaded."])
    }
    let rules = runner.ruleSet.rules.filter { $0.set == name }
    return Chapter(
      name: name, summary: summary(of: tree), rules: rules.map { RuleDescription($0, runner) },
      depth: Set(runner.ruleSet.rules.map(\.set)).count)
  }

  /// What the comment at the head of `set.yaml` says of the set.
  private static func summary(of tree: any FileTree) -> String {
    guard let source = try? tree.read("set.yaml") else { return "" }
    let lines = source.string(in: source.contentRange).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" || $0 == " " } }.joined(separator: " ")
  }

  /// The rules of a set by group, each with a link.
  private static func contents(_ chapter: Chapter) -> String {
    let name = Markdown.link(chapter.name, toHeading: "The set \(chapter.name)")
    var lines = ["**\(name)**" + (chapter.summary.isEmpty ? "" : ": \(Markdown.prose(chapter.summary))"), ""]
    lines += ["| group | rule | severity | says |", "|---|---|---|---|"]
    for group in Group.allCases {
      for (index, description) in chapter.rules.filter({ $0.rule.group == group }).enumerated() {
        let rule = description.rule
        let cells = [
          index == 0 ? group.rawValue : "", Markdown.link(Markdown.code(rule.name), toHeading: rule.id), rule.severity.rawValue,
          Markdown.code(description.message(in: "en")),
        ]
        lines.append("| " + cells.map(Markdown.cell).joined(separator: " | ") + " |")
      }
    }
    return lines.joined(separator: "\n")
  }
}
