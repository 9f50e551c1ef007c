import SaksamaRules

/// The part of the documentation about one kind of check, made of its manual.
struct KindSection {
  let manual: Manual
  /// The full ids of the rules of this kind.
  let users: [String]

  /// The section below its heading, which is the name of the kind.
  var markdown: String {
    var parts = ["### \(Markdown.code(manual.name))", Markdown.prose(manual.summary)]
    if !manual.options.isEmpty { parts.append(options) }
    var facts: [String] = ["Group \(manual.group.rawValue) unless the rule says otherwise."]
    if manual.hasScope { facts.append("Takes a `scope`.") }
    if !manual.arguments.isEmpty {
      let names = manual.arguments.map { Markdown.code("$" + $0) }.joined(separator: ", ")
      facts.append("Messages may name \(names)\(manual.hasPatternGroups ? ", and the groups of patterns (`$1`, `${name}`)" : "").")
    }
    parts.append(facts.joined(separator: " "))
    if !users.isEmpty {
      parts.append("Used by " + users.map { Markdown.link(Markdown.code($0), toHeading: $0) }.joined(separator: ", ") + ".")
    }
    return parts.joined(separator: "\n\n")
  }

  /// The options as a table.
  var options: String {
    (["| option | value | what it does |", "|---|---|---|"]
      + manual.options.map { option in
        let cells = [Markdown.code(option.name), Markdown.prose(option.value), Markdown.prose(option.summary)]
        return "| " + cells.map(Markdown.cell).joined(separator: " | ") + " |"
      }).joined(separator: "\n")
  }
}
