import ArgumentParser

/// `saksama rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, explain and test rules.",
    subcommands: [RulesListCommand.self, RulesExplainCommand.self, RulesTestCommand.self])
}
