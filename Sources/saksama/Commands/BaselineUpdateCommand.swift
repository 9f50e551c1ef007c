import ArgumentParser
import SaksamaLinter

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
