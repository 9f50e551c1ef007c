import ArgumentParser
import SaksamaLinter

/// `saksama rules list`
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules of a house.")
  @OptionGroup var house: HouseOptions

  func run() throws {
    let linter = try makeLinter(house.linterOptions)
    for rule in linter.ruleSet.rules { print("\(rule.severity.rawValue)\t\(rule.id)") }
  }
}
