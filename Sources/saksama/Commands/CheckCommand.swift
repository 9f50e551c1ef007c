import ArgumentParser

/// `saksama check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Answer every rule for one article, just before publishing.")
}
