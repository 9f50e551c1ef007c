import SaksamaRules

/// The documentation of the shipped rules and of the kinds of check as pages of their own (Markdown, English).
public enum RulePages {
  /// Every page with its path below the folder of the pages.
  ///
  /// `examples` is the path of a house with a small rule for each kind of check; a kind that it lacks shows the shortest of the shipped rules.
  public static func pages(examples: String? = nil) throws(ConfigurationFailure) -> [(path: String, text: String)] {
    let chapters = try RuleChapter.all()
    let rules = chapters.flatMap(\.rules)
    var small: [RuleDescription] = []
    if let examples { small = try RuleChapter(examples).rules }
    let kinds = CheckRegistry.all.map { $0.manual }
    var pages: [(path: String, text: String)] = [("README.md", index(chapters, kinds))]
    for kind in kinds {
      let users = rules.filter { $0.rule.manual.name == kind.name }
      let example =
        small.first { $0.rule.manual.name == kind.name }
        ?? users.min { ($0.rule.file.count, $0.rule.id) < ($1.rule.file.count, $1.rule.id) }
      pages.append(("checks/\(kind.name).md", KindPage(manual: kind, users: users.map(\.rule.id), example: example?.rule).markdown))
    }
    for rule in rules { pages.append(("\(rule.rule.id).md", RulePage(rule).markdown)) }
    return pages
  }

  private static func index(_ chapters: [RuleChapter], _ kinds: [Manual]) -> String {
    var parts = [
      """
      # Rules and kinds of check

      Written by `make docs` from the files of the rules and the manuals of the checks; a test fails when a page is out of date.
      [All rules on one page](../../rules/README.md).
      """, "## Kinds of check", "A rule names its kind under `check` and sets it up under `options`; [reference](../reference.md).",
    ]
    let rows = kinds.map { kind in
      "| [`\(kind.name)`](checks/\(kind.name).md) | \(Markdown.cell(Markdown.prose(kind.summary))) |"
    }
    parts.append((["| kind | what it does |", "|---|---|"] + rows).joined(separator: "\n"))
    for chapter in chapters {
      parts.append("## The set \(chapter.name)")
      if !chapter.summary.isEmpty { parts.append(Markdown.prose(chapter.summary)) }
      parts.append(chapter.table { "\($0.id).md" })
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

/// The page of one shipped rule, with all its examples.
private struct RulePage {
  private let description: RuleDescription

  init(_ description: RuleDescription) { self.description = description }

  var markdown: String {
    let rule = description.rule
    let section = RuleSection(description)
    var parts = ["# `\(rule.id)`", section.facts(kind: "../checks/\(rule.manual.name).md"), "## What it says", section.messages]
    let reason = description.explanation.reason.text(in: "en")
    if !reason.isEmpty { parts += ["## Why", Markdown.prose(reason)] }
    if !description.explanation.source.isEmpty { parts.append("Source: \(Markdown.prose(description.explanation.source)).") }
    parts += ["## How it is set up", Markdown.block(description.head, "yaml")]
    let failing = description.demonstrations.filter(\.example.isFaulty)
    let passing = description.demonstrations.filter { !$0.example.isFaulty }
    if !failing.isEmpty {
      parts += ["## What it finds", "⟦…⟧ encloses what is reported; ⟦⟧ is the place of something that is missing."]
      parts += failing.flatMap(section.example)
    }
    if !passing.isEmpty { parts += ["## What passes"] + passing.flatMap(section.example) }
    return parts.joined(separator: "\n\n") + "\n"
  }
}
