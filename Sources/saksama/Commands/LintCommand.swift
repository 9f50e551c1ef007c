public import ArgumentParser
import SaksamaDiagnostics
public import SaksamaLinter
import SaksamaReports

/// `saksama lint`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check articles and report every violation.",
    discussion: """
      Exit status: 0 nothing at or above --fail-on, 1 findings, 2 a fault in the command, the configuration or a rule, 3 input that could \
      not be read; the higher number wins.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var changes: ChangeOptions
  @OptionGroup var house: HouseOptions
  @OptionGroup var selection: RuleOptions

  @Option(help: ArgumentHelp("A report, and the file it goes to; repeatable.", valueName: "name[=file]"), completion: Completions.reports)
  var format: [FormatChoice] = []

  @Option(
    help: ArgumentHelp(
      "The severity that fails the run: error, warning, info or never (default: the configuration's, else error).", valueName: "severity"))
  var failOn: FailOn?

  @Option(
    help: ArgumentHelp("Tell why this rule says nothing of an article, in place of checking it.", valueName: "rule"),
    completion: Completions.rules)
  var explainSilence: String?

  @Option(
    help: ArgumentHelp("Leave out the findings that this file knows (see `saksama baseline`).", valueName: "file"), completion: .file())
  var baseline: String?

  @Flag(help: "Fail where the baseline knows findings that are not there any more.")
  var baselineStrict = false

  @Option(help: ArgumentHelp("With --format html: show the runs that this file knows, and add this one to it.", valueName: "file"))
  var history: String?

  @Flag(help: "Make the safe fixes in the files, and report what is left.")
  var fix = false

  @Flag(help: "With --fix or --diff: also make the fixes that an editor has to look at.")
  var unsafe = false

  @Flag(help: "Show the fixes as a unified diff, and change nothing.")
  var diff = false

  @Option(help: ArgumentHelp("When to colour the text report: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func validate() throws {
    if baselineStrict, baseline == nil { throw ValidationError("--baseline-strict looks at a baseline; name one with --baseline.") }
    if history != nil, !format.contains(where: { $0.reporter.name == HTMLReporter.name }) {
      throw ValidationError("--history is shown by the HTML report alone; give --format html, such as --format html=report.html.")
    }
    if history != nil, let option = changes.option {
      throw ValidationError("--history compares runs over all articles, and \(option) leaves most of them out; take one out.")
    }
    if fix, diff { throw ValidationError("--fix changes the files and --diff does not; take one out.") }
    if unsafe, !fix, !diff { throw ValidationError("--unsafe says which fixes to make; give --fix or --diff, too.") }
    if diff, format.contains(where: { $0.path == nil }) {
      throw ValidationError(
        "--diff writes to standard output, where a report cannot stand; give the report a file, such as --format json=report.json.")
    }
    try changes.requireFiles(input, fix: fix)
    if explainSilence != nil, fix || diff || !format.isEmpty || baseline != nil || changes.option != nil || history != nil {
      throw ValidationError("--explain-silence checks nothing, so there is nothing to fix or to report; take the other options out.")
    }
  }

  func run() throws {
    var request = house.request
    request.failOn = failOn
    selection.apply(to: &request)
    input.apply(to: &request)
    var linters = try makeLinters(house, request, home: input.home, others: { input.files })
    if let explainSilence { return try explain(explainSilence, linters) }
    var beside = SuppressionFiles.none
    var articles = ArticleFiles([])
    let run = try input.source(linters.home.language, changes) { files in
      beside = SuppressionFiles(near: files)
      let ignored = try configured { () throws(ConfigurationFailure) in try linters.assign(files) }
      articles = ArticleFiles(files.filter { ignored[$0] == nil })
      return ignored
    }
    let walked = changes.option == nil ? input.folders : []
    let known = try baseline.map { path in
      try configured { () throws(ConfigurationFailure) in BaselineRun(try Baseline(path: path), path: path, walked: walked) }
    }
    let past = try history.map { path in
      try FormatChoice.requireOwnHistory(path, format, inputs: input.paths, articles: articles, baseline: baseline)
      return try configured { () throws(ConfigurationFailure) in try RunHistory(path: path) }
    }
    if let past, let line = past.tornLine { StandardError.write("saksama: \(HistoryWords.torn(past.path, line, linters.home.language))\n") }
    let channels = try ReportChannels(
      format, writesText: !diff, inputs: input.paths, articles: articles, linters: linters, history: past, color: color)
    let suppressions = SuppressionRun(beside, walked: walked, isPartial: changes.option != nil)
    let tally = LintTally(linters, channels, known, suppressions, run.lines, keepsRecord: past != nil)
    if fix || diff {
      try input.requireFiles(for: fix ? "--fix" : "--diff")
      let fixer = ArticleFixer(makesUnsafe: unsafe, within: run.lines, beside: known?.known)
      let difference = diff ? DiffOutput(color: color, names: DiffNames(staged: run.staged)) : nil
      tally.fix(run.source, FixRun(fixer, writes: fix), jobs: input.threads, difference)
    } else {
      tally.lint(run.source, jobs: input.threads)
    }
    if let past, let record = tally.record { tally.keep(record, in: past) }
    withExtendedLifetime(linters) { leave(tally, run.missing) }
  }

  /// Says of each article why the rule is silent on it.
  private func explain(_ rule: String, _ engines: Engines<Linter>) throws {
    var engines = engines
    var suppressions = SuppressionFiles.none
    let (source, missing) = try input.source(engines.home.language) { files in
      suppressions = SuppressionFiles(near: files)
      return try configured { () throws(ConfigurationFailure) in try engines.assign(files) }
    }
    let linters = engines
    let output = FileOutput()
    var failures = missing
    var hasUnreadable = false
    LintRun(jobs: 1, suppressions: suppressions).run(source, in: linters.home.language) { (answers: [SilenceAnswer]) in
      for answer in answers {
        switch answer {
        case .told(let line): output.write(line)
        case .failed(let messages): failures += messages.filter { !failures.contains($0) }
        case .unreadable(let messages):
          failures += messages
          hasUnreadable = true
        }
      }
      return output.flush()
    } _: { input in
      switch input {
      case .unreadable(let result):
        let name = InputName.shown(path: result.path, id: result.id, line: result.line)
        return .unreadable(result.diagnostics.map { "\(name): \($0.message)" })
      case .article(let article):
        do throws(ConfigurationFailure) {
          let silence = try linters.choice(for: article.path).engine.silence(of: rule, on: article)
          return .told("\(InputName.shown(path: article.path, id: article.id, line: article.line)): \(silence.rule): \(silence.text)\n")
        } catch {
          return .failed(error.messages)
        }
      }
    }
    try output.finish()
    if !failures.isEmpty {
      var failure = CommandFailure(failures)
      if hasUnreadable { failure.status = .unreadable }
      throw failure
    }
  }

  /// Ends the program; what it holds in memory is left to the system, since freeing it piece by piece takes longer.
  private func leave(_ tally: LintTally, _ missing: [String]) -> Never {
    var status = tally.fails ? ExitStatus.findings : .clean
    let stale = tally.baseline?.stale ?? []
    if baselineStrict, !stale.isEmpty { status = .findings }
    if !missing.isEmpty || tally.summary.ruleFailures > 0 { status = .configuration }
    if tally.summary.unreadable > 0 || !tally.failures.isEmpty { status = .unreadable }
    for message in missing + tally.failures + BaselineWords.stale(stale, in: baseline ?? "", tally.language) {
      StandardError.write("saksama: \(message)\n")
    }
    LintCommand.exit(withError: status == .clean ? nil : status.exitCode)
  }
}

extension FailOn: ExpressibleByArgument {}

/// What --explain-silence has to say of an input.
private enum SilenceAnswer: Sendable {
  /// Why the rule is silent.
  case told(String)
  /// Why that cannot be said.
  case failed([String])
  /// Why the input cannot be read.
  case unreadable([String])
}
