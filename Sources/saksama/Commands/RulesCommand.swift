import ArgumentParser

/// `saksama rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, explain, test and document rules, and write their schemas.",
    subcommands: [RulesListCommand.self, RulesExplainCommand.self, RulesTestCommand.self, RulesDocsCommand.self, RulesSchemaCommand.self])
}
