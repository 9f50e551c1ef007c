import SaksamaRules
import SaksamaText

/// One shipped set with its rules, for the documentation.
struct RuleChapter {
  let name: String
  /// What the comment at the head of `set.yaml` says of the set.
  let summary: String
  let rules: [RuleDescription]
  /// The number of sets it builds on, itself too.
  private let depth: Int

  /// The shipped sets, those first on which others build; throws where one cannot be loaded.
  static func all() throws(ConfigurationFailure) -> [RuleChapter] {
    var chapters: [RuleChapter] = []
    for name in BuiltinRules.names { chapters.append(try RuleChapter(name)) }
    return chapters.sorted { ($0.depth, $0.name) < ($1.depth, $1.name) }
  }

  /// The set of that name or path.
  init(_ name: String) throws(ConfigurationFailure) {
    let house = try RuleLoading.set(name, name)
    guard let runner = DemonstrationRunner(set: name, language: .en) else {
      throw ConfigurationFailure(["The set `\(name)` cannot be loaded."])
    }
    self.name = house.name
    summary = RuleChapter.summary(of: house.tree)
    rules = runner.ruleSet.rules.filter { $0.set == house.name }.map { RuleDescription($0, runner) }
    depth = Set(runner.ruleSet.rules.map(\.set)).count
  }

  /// The rules of one group.
  func rules(of group: Group) -> [RuleDescription] { rules.filter { $0.rule.group == group } }

  /// The rules by group, each with the link that `target` gives.
  func table(_ target: (Rule) -> String) -> String {
    var lines = ["| group | rule | severity | says |", "|---|---|---|---|"]
    for group in Group.allCases {
      for (index, description) in rules(of: group).enumerated() {
        let rule = description.rule
        let cells = [
          index == 0 ? group.rawValue : "", "[\(Markdown.code(rule.name))](\(target(rule)))", rule.severity.rawValue,
          Markdown.code(description.message(in: "en")),
        ]
        lines.append("| " + cells.map(Markdown.cell).joined(separator: " | ") + " |")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func summary(of tree: any FileTree) -> String {
    guard let source = try? tree.read("set.yaml") else { return "" }
    let lines = source.string(in: source.contentRange).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0.hasPrefix("#") }.map { $0.drop { $0 == "#" || $0 == " " } }.joined(separator: " ")
  }
}
