import ArgumentParser

/// `saksama rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, explain, write, test and document rules.",
    subcommands: [RulesListCommand.self, RulesNewCommand.self, RulesExplainCommand.self, RulesTestCommand.self, RulesDocsCommand.self])
}
