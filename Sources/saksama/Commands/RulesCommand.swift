import ArgumentParser

/// `saksama rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, explain, write, test and document rules, and write their schemas.",
    subcommands: [
      RulesListCommand.self, RulesNewCommand.self, RulesExplainCommand.self, RulesTestCommand.self, RulesDocsCommand.self,
      RulesSchemaCommand.self,
    ])
}
