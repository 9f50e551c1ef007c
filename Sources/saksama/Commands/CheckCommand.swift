import ArgumentParser
import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports
import enum SaksamaRules.Stage
import SaksamaText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `saksama check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Answer every rule for one article, just before publishing.",
    discussion: """
      The verdict is "not ready" where any finding is an error, "ready with notes" where there are others, and "ready" without findings. \
      A withdrawal (--stage kill) is never held up.

      Exit status: 0 ready, with or without notes; 1 not ready; 2 a fault in the command, the configuration or a rule; 3 input that could \
      not be read.
      """)

  @Argument(help: ArgumentHelp("The article; - is standard input.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var article: ArticleOptions
  @OptionGroup var house: HouseOptions
  @OptionGroup var selection: RuleOptions

  @Option(help: ArgumentHelp("The report: text or json.", valueName: "name"))
  var format = AnswerFormat.text

  @Option(help: ArgumentHelp("When to colour the text report: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func validate() throws {
    if InputOptions.isNamedLikeStream(file) {
      throw ValidationError("check answers for one article, and \(file) is named like a stream of many; use `saksama lint \(file)`.")
    }
  }

  func run() throws {
    var request = house.request
    selection.apply(to: &request)
    request.metadata = article.metadata
    let home = file == "-" ? article.stdinFilename ?? "article" : file
    var linters = try makeLinters(house, request, home: home)
    let linter = linters.home
    let ignored = try configured { () throws(ConfigurationFailure) in try linters.assign([home]) }
    if let origin = ignored[home] { StandardError.write("saksama: \(checkedAnyway(home, origin, linter.language))\n") }
    let beside = SuppressionFiles(near: [home])
    let report = try answers(linter, beside)
    var output = FileOutput()
    let context = ReportContext(
      version: Version.current, language: linter.language, usesColor: color.applies(isTerminal: output.isTerminal))
    switch format {
    case .text: CheckText(context).write(report, to: &output)
    case .json: CheckJSON(context).write(report, to: &output)
    }
    try output.finish()
    let status = max(status(of: report, linter.options.stage), tell(SuppressionRun(beside, isPartial: true), linters))
    if status != .clean { throw status.exitCode }
  }

  /// Tells what is wrong with the suppressions beside the article, which the report has no place for.
  private func tell(_ suppressions: SuppressionRun, _ linters: Engines<Linter>) -> ExitStatus {
    var houses = linters
    var status = ExitStatus.clean
    for result in suppressions.results(linters.all, in: linters.home.language, isKnown: { houses.isKnownElsewhere($0) }) {
      status = max(status, result.isUnreadable ? .unreadable : .configuration)
      let lines = result.source.map { LineTable($0) }
      for diagnostic in result.diagnostics {
        let place = lines.map { $0.position(at: diagnostic.range.start) }.map { ":\($0.line):\($0.column)" } ?? ""
        StandardError.write("saksama: \(result.path)\(place): \(diagnostic.message)\n")
      }
    }
    return status
  }

  private func answers(_ linter: Linter, _ beside: SuppressionFiles) throws -> CheckReport {
    let name = file == "-" ? article.stdinFilename ?? "<stdin>" : file
    do throws(ReadFailure) {
      let bytes = file == "-" ? try FileReader.readToEnd(STDIN_FILENO, name: name) : try FileReader.read(file)
      return linter.check(ArticleInput(path: name, bytes: bytes, suppressions: beside))
    } catch {
      if error.reason == .notFound { throw CommandFailure(error.description(in: linter.language)) }
      return linter.report(InputFailure(error))
    }
  }

  private func checkedAnyway(_ path: String, _ origin: Origin, _ language: ReportContext.Language) -> String {
    switch language {
    case .id: "\(path) diperiksa, meskipun `saksama lint` melewatinya, sesuai `ignore` di \(origin.description)."
    case .en: "\(path) is checked, although `saksama lint` leaves it out, as `ignore` in \(origin.description) says."
    }
  }

  /// A rule that broke down must not keep a withdrawal back.
  private func status(of report: CheckReport, _ stage: Stage) -> ExitStatus {
    if report.isUnreadable { return .unreadable }
    if report.ruleFailures > 0, stage != .kill { return .configuration }
    return report.verdict.isAllowed ? .clean : .findings
  }
}

/// The format of answers that are no report of findings.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
}
