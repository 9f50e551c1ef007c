import ArgumentParser
import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaReports

/// `saksama inspect`
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show articles as the program understands them, one JSON object a line.")

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The newsroom: a built-in house, or a folder with a set.yaml.", valueName: "name"))
  var house = "antara"

  func run() throws {
    var options = LinterOptions()
    options.house = house
    input.apply(to: &options)
    let linter = try makeLinter(options)
    let (source, missing) = try input.source()
    var output = FileOutput()
    var unreadable = 0
    let house = linter.ruleSet.house.name
    LintRun(jobs: input.threads).run(source) { (objects: [Inspection]) in
      for object in objects {
        if object.isUnreadable { unreadable += 1 }
        object.json.write(to: &output)
      }
      return output.flush()
    } _: { fetched in
      switch fetched {
      case .unreadable(let result): Inspection(result, house: house)
      case .article(let article): linter.understand(article).map { Inspection(article, $0.article, $0.statements, house: house) } ?? Inspection(linter.lint(article), house: house)
      }
    }
    for message in missing + [output.failure].compactMap(\.self) { StandardError.write("saksama: \(message)\n") }
    if unreadable > 0 || output.failure != nil { throw ExitStatus.unreadable.exitCode }
    if !missing.isEmpty { throw ExitStatus.configuration.exitCode }
  }
}
