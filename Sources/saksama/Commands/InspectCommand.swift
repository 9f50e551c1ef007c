import ArgumentParser
import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports

/// `saksama inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show articles as the program understands them.",
    discussion: "One JSON object a line, or with --format text the article itself with quotes, speakers, cues and credits coloured in it.")

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The newsroom: a built-in house, or a folder with a set.yaml.", valueName: "name"))
  var house = "antara"

  @Option(help: ArgumentHelp("The output: json or text.", valueName: "format"))
  var format = InspectionFormat.json

  @Option(help: ArgumentHelp("When to colour the text: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  func run() throws {
    var options = LinterOptions()
    options.house = house
    input.apply(to: &options)
    let linter = try makeLinter(options)
    let (source, missing) = try input.source()
    var output = FileOutput()
    var unreadable = 0
    let house = linter.ruleSet.house.name
    let usesColor = color.applies(isTerminal: output.isTerminal)
    let format = format
    LintRun(jobs: input.threads).run(source) { (objects: [Inspection]) in
      for object in objects {
        if object.isUnreadable { unreadable += 1 }
        object.text.write(to: &output)
      }
      return output.flush()
    } _: { fetched in
      switch fetched {
      case .unreadable(let result): return Inspection(result, house: house)
      case .article(let input):
        guard let (article, statements) = linter.understand(input) else { return Inspection(linter.lint(input), house: house) }
        if format == .text { return Inspection(text: ArticleView(article, statements, usesColor: usesColor).text(input.path)) }
        return Inspection(input, article, statements, house: house)
      }
    }
    for message in missing + [output.failure].compactMap(\.self) { StandardError.write("saksama: \(message)\n") }
    if unreadable > 0 || output.failure != nil { throw ExitStatus.unreadable.exitCode }
    if !missing.isEmpty { throw ExitStatus.configuration.exitCode }
  }
}

/// How an article is shown.
enum InspectionFormat: String, CaseIterable, ExpressibleByArgument {
  case json
  case text
}
