import ArgumentParser
import SaksamaLinter

/// `saksama baseline`
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "Keep the findings of old articles out of the reports.",
    discussion: """
      A baseline is a file with the findings that are there today. `saksama lint --baseline FILE` then reports what is new. The baseline knows a \
      finding by its rule, its text and its line, not by its place, so that old findings stay known when lines move or files get other names.
      """, subcommands: [BaselineCreateCommand.self, BaselineUpdateCommand.self, BaselinePruneCommand.self])
}

/// `saksama baseline create`
struct BaselineCreateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "create", abstract: "Write down every finding that is there now.")

  @OptionGroup var options: BaselineOptions

  @Flag(help: "Take the place of a baseline that is there already.")
  var force = false

  func run() throws {
    if !force, NewFile.exists(options.baseline) {
      throw CommandFailure("\(options.baseline) is there already; renew it with `saksama baseline update`, or give --force.")
    }
    let (run, findings) = try options.run(self, nil)
    try options.write(run.updated)
    print("\(options.baseline): \(counted(findings, "finding")). Use it with `saksama lint --baseline \(options.baseline)`.")
  }
}

/// `saksama baseline update`
struct BaselineUpdateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "update", abstract: "Write down what is there now; articles that are not looked at keep what is known of them.")

  @OptionGroup var options: BaselineOptions

  func run() throws {
    let old = try options.existing()
    let (run, _) = try options.run(self, old)
    let new = run.updated
    try options.write(new)
    print("\(options.baseline): \(counted(new.count, "finding")), \(old.count) before.")
  }
}

/// `saksama baseline prune`
struct BaselinePruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "prune", abstract: "Take out findings that are mended, and add none.")

  @OptionGroup var options: BaselineOptions

  func run() throws {
    let old = try options.existing()
    let (run, _) = try options.run(self, old)
    let new = run.pruned
    try options.write(new)
    print("\(options.baseline): \(counted(new.count, "finding")), \(old.count) before.")
  }
}
