import ArgumentParser
import SaksamaLinter

/// `saksama rules explain`
struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain rules: what they say, why, when, and by which examples.")

  @Argument(
    help: ArgumentHelp("The full id of a rule, or its short id where that is unique.", valueName: "rule"), completion: Completions.rules)
  var names: [String]

  @OptionGroup var house: HouseOptions
  @OptionGroup var selection: RuleOptions

  @Option(help: ArgumentHelp("When to colour the text: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func run() throws {
    let linter = try makeLinter(house, selection)
    let rules: [RuleDescription]
    do throws(ConfigurationFailure) {
      rules = try linter.describe(names)
    } catch {
      throw CommandFailure(error)
    }
    let output = FileOutput()
    let page = RulePage(language: linter.language, usesColor: color.applies(isTerminal: output.isTerminal))
    for (index, rule) in rules.enumerated() {
      let settings = linter.options.overlays.filter { [rule.rule.id, rule.rule.name].contains($0.rule) }
      output.write((index > 0 ? "\n" : "") + page.text(of: rule, settings: settings))
    }
    try output.finish()
  }
}
