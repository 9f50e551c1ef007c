import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports

/// The reports of a run, each with the place it goes to.
final class ReportChannels {
  private struct Channel {
    var reporter: any Reporter
    var output: FileOutput

    mutating func begin() { ReportChannels.begin(&reporter, &output) }
    mutating func file(_ result: FileResult) { ReportChannels.file(&reporter, result, &output) }
    mutating func end(_ summary: Summary) { ReportChannels.end(&reporter, summary, &output) }
  }

  private var channels: [Channel] = []

  /// Opens the outputs, none of which may be one of `inputs`; without a choice the text report goes to standard output.
  init(_ choices: [FormatChoice], inputs: [String], linters: Engines<Linter>, color: ColorChoice) throws {
    try FormatChoice.requireOwnOutputs(choices, inputs: inputs)
    let standardOutput = FileOutput()
    for choice in choices.isEmpty ? [FormatChoice(argument: "text")].compactMap(\.self) : choices {
      let output = try choice.path.map { path throws(CommandFailure) in try FileOutput(path: path) } ?? standardOutput
      let context = ReportContext(
        version: Version.current, language: linters.home.language, usesColor: color.applies(isTerminal: output.isTerminal),
        explain: { id in ReportChannels.explain(id, linters) })
      channels.append(Channel(reporter: choice.reporter.init(context), output: output))
    }
  }

  /// Whether a report already shows the progress of the run on a terminal.
  var writesToTerminal: Bool { channels.contains { $0.output.isTerminal } }

  /// Why reports are incomplete.
  var failures: [String] { channels.compactMap(\.output.failure) }

  func begin() { for index in channels.indices { channels[index].begin() } }

  func file(_ result: FileResult) { for index in channels.indices { channels[index].file(result) } }

  /// Ends the reports.
  func end(_ summary: Summary) {
    for index in channels.indices { channels[index].end(summary) }
    flush()
  }

  /// Hands everything to the system; false where no report can be written any more.
  @discardableResult
  func flush() -> Bool {
    var isAlive = false
    for channel in channels where channel.output.flush() { isAlive = true }
    return isAlive
  }

  private static func explain(_ id: String, _ linters: Engines<Linter>) -> RuleInformation? {
    linters.all.lazy.compactMap { linter in linter.rules.first { $0.id == id } }.first.map {
      RuleInformation(reason: $0.explanation().explanation.reason.text(in: linters.home.language.rawValue))
    }
  }

  private static func begin(_ reporter: inout some Reporter, _ output: inout FileOutput) { reporter.begin(to: &output) }
  private static func file(_ reporter: inout some Reporter, _ result: FileResult, _ output: inout FileOutput) {
    reporter.file(result, to: &output)
  }
  private static func end(_ reporter: inout some Reporter, _ summary: Summary, _ output: inout FileOutput) {
    reporter.end(summary, to: &output)
  }
}
