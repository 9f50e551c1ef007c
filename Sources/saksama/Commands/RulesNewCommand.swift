import ArgumentParser
import SaksamaLinter

/// `saksama rules new`
struct RulesNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a working rule with examples to fill in.",
    discussion: """
      The kinds of check: \(NewRule.kinds.joined(separator: ", ")).

      Nothing that is there is overwritten. Exit status: 0, or 2 where the rule cannot be made.
      """)

  @Argument(help: ArgumentHelp("The id, a statement in kebab-case, such as no-empty-byline; the file has its name.", valueName: "id"))
  var id: String

  @Option(help: ArgumentHelp("The kind of check.", valueName: "kind"), completion: Completions.checks)
  var check: String

  @Option(
    help: ArgumentHelp("The folder (default: the configuration's first folder of rules, else its house).", valueName: "folder"),
    completion: .directory)
  var folder: String?

  @OptionGroup var house: HouseOptions

  func run() throws {
    var search = house.search
    let rule = try configured { () throws(ConfigurationFailure) in
      let found = try search.configuration(for: ConfigurationSearch.place(in: folder ?? "."))
      let ownHouse = NewRule.isFolder(found.house.value)
      guard let folder = folder ?? house.rules.first ?? found.ruleFolders.first?.value ?? (ownHouse ? found.house.value : nil) else {
        throw ConfigurationFailure([
          "No folder for the rule: the configuration names no `rule-folders`. Give --folder, or begin with `saksama init`."
        ])
      }
      return try NewRule(id, check: check, in: folder, house.request.options(found))
    }
    try NewFile.write(rule.text, to: rule.path)
    let output = FileOutput()
    output.write("wrote \(rule.path)\nFill it in, then run: saksama rules test \(RealPath.folder(of: rule.path))\n")
    try output.finish()
  }
}
