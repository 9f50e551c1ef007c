import ArgumentParser
import SaksamaLinter

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
