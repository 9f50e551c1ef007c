public import ArgumentParser
public import SaksamaDiagnostics
import SaksamaLinter

/// Which house, and in which language it speaks.
struct HouseOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The newsroom: a built-in house, or a folder with a set.yaml.", valueName: "name"))
  var house = LinterOptions.usualHouse

  @Option(help: ArgumentHelp("A folder of rules to run beside the house's; repeatable.", valueName: "folder"))
  var rules: [String] = []

  @Option(help: ArgumentHelp("The language of messages: id or en (default: the house's).", valueName: "language"))
  var lang: ReportContext.Language?

  /// The options of the linter, as far as they are told here.
  var linterOptions: LinterOptions {
    var options = LinterOptions()
    options.house = house
    options.ruleFolders = rules
    options.language = lang
    return options
  }
}

extension ReportContext.Language: ExpressibleByArgument {}
