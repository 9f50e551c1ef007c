import ArgumentParser
import SaksamaDiagnostics
import SaksamaLinter

/// `saksama suppressions`
struct SuppressionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suppressions",
    abstract: "List where findings are silenced, by which reason, and whether that is still needed.",
    discussion: """
      A comment in an article, its front matter, or a file .saksama-ignore.yaml in its folder or above may silence rules.

        <!-- saksama-disable-next nonstandard-spelling -- the letter is quoted as written -->

      Exit status: 0, also where a suppression is not needed any more (`saksama lint` reports that); 2 a fault in the command or the \
      configuration; 3 input that could not be read.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var house: HouseOptions

  @Option(help: ArgumentHelp("The output: text or json.", valueName: "name"))
  var format = AnswerFormat.text

  func run() throws {
    var request = house.request
    input.apply(to: &request)
    var linters = try makeLinters(house, request, home: input.home, others: { input.files })
    var files = SuppressionFiles.none
    let (source, missing) = try input.source(linters.home.language) { paths in
      files = SuppressionFiles(near: paths)
      return try configured { () throws(ConfigurationFailure) in try linters.assign(paths) }
    }
    var run = SuppressionRun(files, walked: input.folders)
    var list = SuppressionList(linters.home.language)
    var unreadable: [String] = []
    LintRun(jobs: input.threads, suppressions: files).lint(source, linters) { results in
      for result in results {
        if result.isUnreadable { unreadable += result.diagnostics.map { "\(result.path): \($0.message)" } }
        run.add(result)
        list.add(result)
      }
      return true
    }
    var houses = linters
    for result in run.results(linters.all, in: linters.home.language, isKnown: { houses.isKnownElsewhere($0) }) {
      if result.isUnreadable { unreadable += result.diagnostics.map { "\(result.path): \($0.message)" } }
      list.addFaults(of: result)
    }
    list.add(run.entries(linters.all))
    var output = FileOutput()
    switch format {
    case .text: output.write(list.text)
    case .json: list.writeJSON(to: &output)
    }
    try output.finish()
    let messages = missing + unreadable
    if !messages.isEmpty {
      var failure = CommandFailure(messages)
      if !unreadable.isEmpty { failure.status = .unreadable }
      throw failure
    }
  }
}
