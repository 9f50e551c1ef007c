import ArgumentParser
import SaksamaLinter

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
