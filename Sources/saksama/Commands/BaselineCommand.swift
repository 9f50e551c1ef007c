import ArgumentParser

/// `saksama baseline`
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Keep the findings of old articles out of the reports.",
    discussion: """
      A baseline is a file with the findings that are there today. `saksama lint --baseline FILE` then reports what is new. The baseline knows a \
      finding by its rule, its text and its line, not by its place, so that old findings stay known when lines move or files get other names.
      """, subcommands: [BaselineCreateCommand.self, BaselineUpdateCommand.self, BaselinePruneCommand.self])
}
