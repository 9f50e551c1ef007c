import ArgumentParser
import SaksamaLinter

/// `saksama rules explain`
struct RulesExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "Explain a rule.")
}
