import ArgumentParser
import SaksamaLinter

/// `saksama rules list`
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rules of a house.",
    discussion: "With --only, these rules alone; rules that are left out by --skip or by `enabled: false` are listed as off.")

  @OptionGroup var house: HouseOptions
  @OptionGroup var selection: RuleOptions

  @Option(help: ArgumentHelp("The list: text or json.", valueName: "name"))
  var format = AnswerFormat.text

  @Option(help: ArgumentHelp("When to colour the list: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func run() throws {
    let linter = try makeLinter(house, selection)
    let list = RuleList(linter, isNarrowed: !selection.only.isEmpty)
    var output = FileOutput()
    switch format {
    case .text:
      list.writeTable(usesColor: color.applies(isTerminal: output.isTerminal), columns: Terminal.columns, to: &output)
    case .json: list.writeJSON(to: &output)
    }
    try output.finish()
  }
}
