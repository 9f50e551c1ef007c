import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  /// When the run began, in UTC (ISO 8601 without a zone).
  let started = Clock.now

  /// Opens the outputs, none of which may be one of `inputs` or of the `articles` behind them; without a choice the text report goes to standard output, if it is wanted.
  init(
    _ choices: [FormatChoice], writesText: Bool = true, inputs: [String], articles: ArticleFiles, linters: Engines<Linter>,
    history: RunHistory?, color: ColorChoice
  ) throws {
    try FormatChoice.requireOwnOutputs(choices, inputs: inputs, articles: articles)
    let standardOutput = FileOutput()
    let run = ReportChannels.run(linters, started, history, root: InputRoot.of(inputs))
    func open(_ reporter: any Reporter.Type, _ output: FileOutput) {
      let context = ReportContext(
        version: Version.current, language: linters.home.language, usesColor: color.applies(isTerminal: output.isTerminal), run: run,
        explain: { id, language in ReportChannels.explain(id, language, linters) })
      channels.append(Channel(reporter: reporter.init(context), output: output))
    }
    for choice in choices.isEmpty && writesText ? [FormatChoice(argument: "text")].compactMap(\.self) : choices {
      open(choice.reporter, try choice.path.map { path throws(CommandFailure) in try FileOutput(path: path) } ?? standardOutput)
    }
    if choices.contains(where: { $0.reporter.name == GitHubReporter.name }), let summary = ReportChannels.jobSummary {
      open(MarkdownReporter.self, try FileOutput(appendingTo: summary))
    }
  }

  /// The file in which GitHub Actions collects the summary of a job step.
  private static var jobSummary: String? {
    getenv("GITHUB_STEP_SUMMARY").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func run(_ linters: Engines<Linter>, _ started: String, _ history: RunHistory?, root: String) -> RunInformation {
    RunInformation(
      started: started, folder: WorkingFolder.path,
      rules: {
        var seen: Set<String> = []
        return linters.all.flatMap(\.rules).filter { seen.insert($0.id).inserted }.map { rule in
          let reason = rule.explanation().explanation.reason.text(in: linters.home.language.rawValue)
          return ReportedRule(id: rule.id, severity: rule.severity, reason: reason)
        }
      }, rulesOfInput: { path in linters.choice(for: path).engine.rules.map(\.id) },
      fails: { path, severity in linters.choice(for: path).failOn.fails(severity) }, root: root,
      history: history?.runs)
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

  private static func explain(_ id: String, _ language: ReportContext.Language, _ linters: Engines<Linter>) -> RuleInformation? {
    linters.all.lazy.compactMap { linter in linter.rules.first { $0.id == id } }.first.map {
      RuleInformation(reason: $0.explanation().explanation.reason.text(in: language.rawValue))
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
