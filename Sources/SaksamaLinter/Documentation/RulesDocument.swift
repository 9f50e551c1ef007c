import SaksamaRules

/// The documentation of the shipped rules, written by the rules themselves (Markdown, English).
public enum RulesDocument {
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
    let chapters = try RuleChapter.all()
    let rules = chapters.flatMap(\.rules)
    var parts = [introduction, "## Contents"] + chapters.map(contents)
    let kinds = CheckRegistry.all.map { $0.manual }.sorted { $0.name < $1.name }
    let links = kinds.map { Markdown.link(Markdown.code($0.name), toHeading: $0.name) }
    parts.append("**[Kinds of check](#kinds-of-check)**: " + links.joined(separator: ", "))
    for chapter in chapters {
      parts.append("## The set \(chapter.name)")
      parts += Group.allCases.flatMap { group in chapter.rules(of: group).map { RuleSection($0).markdown } }
    }
    parts.append("## Kinds of check")
    parts.append("A rule names its kind under `check` and sets it up under `options`.")
    for kind in kinds {
      parts.append(KindSection(manual: kind, users: rules.filter { $0.rule.manual.name == kind.name }.map(\.rule.id)).markdown)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The rules of a set by group, each with a link.
  private static func contents(_ chapter: RuleChapter) -> String {
    let name = Markdown.link(chapter.name, toHeading: "The set \(chapter.name)")
    let head = "**\(name)**" + (chapter.summary.isEmpty ? "" : ": \(Markdown.prose(chapter.summary))")
    return head + "\n\n" + chapter.table { "#" + Markdown.anchor(ofHeading: $0.id) }
  }
}
