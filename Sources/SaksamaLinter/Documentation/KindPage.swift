import SaksamaRules

/// The page of one kind of check, made of its manual, with a rule that works.
struct KindPage {
  let manual: Manual
  /// The full ids of the shipped rules of this kind.
  let users: [String]
  /// A small rule of this kind.
  let example: Rule?

  var markdown: String {
    var parts = ["# `\(manual.name)`", Markdown.prose(manual.summary)]
    parts += ["## Options", manual.options.isEmpty ? "None." : KindSection(manual: manual, users: []).options]
    let needs = manual.needs.map { $0.map { "`\($0)`" }.joined(separator: " or ") }
    if !needs.isEmpty { parts.append("Needs \(needs.joined(separator: ", and ")). Where a list is meant, one item may stand alone.") }
    parts.append("## Scope")
    if manual.hasScope {
      parts.append("`scope` chooses the parts of the article, one or a list; a field of the house may be one too.")
      parts.append(
        (["| scope | what it is |", "|---|---|"] + Scope.manual.map { "| `\($0.name)` | \($0.summary) |" }).joined(separator: "\n"))
    } else {
      parts.append("`scope` means nothing to this kind, and is refused.")
    }
    parts += ["## Messages and fixes", arguments, "The group is \(manual.group.rawValue) unless the rule says otherwise."]
    if let example {
      parts += ["## A rule that works", "`\(example.name).yaml`; ⟦…⟧ marks what must be found."]
      parts.append(Markdown.block(example.file.string(in: example.file.contentRange), "yaml"))
    }
    if !users.isEmpty {
      parts += ["## Rules of this kind", users.map { "- [`\($0)`](../\($0).md)" }.joined(separator: "\n")]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var arguments: String {
    if manual.arguments.isEmpty { return "Messages may name no arguments." }
    var rows = manual.arguments.map { "| `$\($0)` | \(ArgumentNames.summary(of: $0)) |" }
    if manual.hasPatternGroups { rows.append("| `$1`, `${name}` | a group of the pattern |") }
    return (["| argument | what it stands for |", "|---|---|"] + rows).joined(separator: "\n")
  }
}
