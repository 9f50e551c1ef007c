import ArgumentParser
import SaksamaLinter
import SaksamaText

/// `saksama rules test`
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples of rules, also behind an emoji and with CRLF line ends.",
    discussion: "Exit status: 0 every example does what it says, 1 one does not, 2 a file of a set is faulty.")

  @Argument(help: ArgumentHelp("Built-in sets, or folders of rules; all built-in sets where none is given.", valueName: "set"))
  var sets: [String] = []

  func run() throws {
    let report: RuleTest.Report
    do throws(ConfigurationFailure) {
      report = try RuleTest().run(sets)
    } catch {
      throw CommandFailure(error)
    }
    for problem in report.problems { StandardError.write("\(problem)\n") }
    for failure in report.failures {
      let place = LineTable(failure.file).position(at: failure.place.start)
      StandardError.write("\(failure.file.name):\(place.line):\(place.column): \(failure.rule): \(failure.message)\n")
    }
    if report.rules == 0, report.problems.isEmpty {
      throw CommandFailure("No rule to test: looked for *.yaml files in \(sets.joined(separator: ", ")). Name another folder.")
    }
    let faults = report.problems.count + report.failures.count
    let output = FileOutput()
    output.write("\(counted(report.rules, "rule")), \(counted(report.examples, "example")): ")
    output.write(faults == 0 ? "every one does what it says.\n" : "\(counted(faults, "fault")).\n")
    try output.finish()
    if !report.problems.isEmpty { throw ExitStatus.configuration.exitCode }
    if !report.failures.isEmpty { throw ExitStatus.findings.exitCode }
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }
}
