public import ArgumentParser
public import SaksamaArticle
public import SaksamaDiagnostics
import SaksamaLinter
public import SaksamaRules

/// Which house, which rules, which stage.
struct HouseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The newsroom: a built-in house, or a folder with a set.yaml.", valueName: "name"))
  var house = "antara"

  @Option(help: ArgumentHelp("A folder of rules to run beside the house's; repeatable.", valueName: "folder"))
  var rules: [String] = []

  @Option(help: ArgumentHelp("The moment in the life of the article: draft, publish, correct or kill.", valueName: "stage"))
  var stage = Stage.publish

  @Option(help: ArgumentHelp("The language of messages: id or en (default: the house's).", valueName: "language"))
  var lang: ReportContext.Language?

  @Option(help: ArgumentHelp("Run only this rule; repeatable.", valueName: "rule"))
  var only: [String] = []

  @Option(help: ArgumentHelp("Do not run this rule; repeatable.", valueName: "rule"))
  var skip: [String] = []

  @Option(help: ArgumentHelp("Run this rule although it is switched off; repeatable.", valueName: "rule"))
  var enable: [String] = []

  /// The options of the linter, without those of the input.
  var linterOptions: LinterOptions {
    var options = LinterOptions()
    options.house = house
    options.ruleFolders = rules
    options.stage = stage
    options.language = lang
    options.only = only
    options.skip = skip
    options.enable = enable
    return options
  }
}

extension Stage: ExpressibleByArgument {}
extension ReportContext.Language: ExpressibleByArgument {}
extension CalendarDate: ExpressibleByArgument {
  /// Reads a day of the form `YYYY-MM-DD`.
  public init?(argument: String) { self.init(argument) }
}
