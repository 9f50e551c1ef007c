import ArgumentParser

/// The program.
@main
struct Saksama: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saksama",
    abstract: "Checks the editorial metadata and the attribution of news articles.",
    discussion: """
      Saksama holds an article's dateline, credits, copyright line and dates against each other and against the rules of a newsroom, and \
      reports each violation at its exact place.

        saksama lint articles/          check files and folders, for example in CI
        saksama check article.txt       every rule with its answer, just before publishing
        saksama inspect article.txt     the article as the program understands it, as JSON
        saksama rules list              the rules of the house
        saksama config article.txt      what is set for an article, and where
      """,
    version: Version.current,
    subcommands: [
      LintCommand.self, CheckCommand.self, InspectCommand.self, RulesCommand.self, ConfigCommand.self, InitCommand.self,
      BaselineCommand.self, SuppressionsCommand.self,
    ])

  /// Runs the command line; usage errors exit with 2.
  static func main() {
    do {
      var command = try command(Array(CommandLine.arguments.dropFirst()))
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// The command that some arguments name.
  ///
  /// Only the branch of the first argument is tried at first, which takes a fifth fewer instructions than the whole tree; what it does not
  /// read (help, faults) goes through the whole tree, whose messages name the program.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    if let branch = configuration.subcommands.first(where: { $0.configuration.commandName == arguments.first }),
      let command = try? branch.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == branch
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  private static func leave(_ error: any Error) -> Never {
    if let failure = error as? CommandFailure {
      StandardError.write(failure.messages.map { "saksama: \($0)\n" }.joined())
      exit(withError: failure.status.exitCode)
    }
    guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
    StandardError.write(fullMessage(for: error) + "\n")
    exit(withError: ExitStatus.configuration.exitCode)
  }
}
