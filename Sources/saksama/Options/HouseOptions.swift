public import ArgumentParser
public import SaksamaDiagnostics
import SaksamaLinter

/// Which house, and in which language it speaks.
struct HouseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The newsroom: a built-in house, or a folder with a set.yaml (default: the configuration's, else antara).", valueName: "name"),
    completion: Completions.houses)
  var house: String?

  @Option(help: ArgumentHelp("A folder of rules to run beside the house's; repeatable.", valueName: "folder"), completion: .directory)
  var rules: [String] = []

  @Option(help: ArgumentHelp("The language of messages: id or en (default: the house's).", valueName: "language"))
  var lang: ReportContext.Language?

  @Option(
    help: ArgumentHelp("The only configuration (default: each .saksama.yaml from the article's folder upward).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  @Flag(help: "Look for no configuration.")
  var noConfig = false

  func validate() throws {
    if noConfig, config != nil { throw ValidationError("--config and --no-config exclude each other; take one out.") }
  }

  /// What the options ask for.
  var request: RunRequest {
    var request = RunRequest()
    request.house = house
    request.ruleFolders = rules
    request.messages = lang
    request.today = Clock.today
    return request
  }

  /// Where the configurations come from.
  var search: ConfigurationSearch { noConfig ? .none : ConfigurationSearch(only: config) }
}

extension ReportContext.Language: ExpressibleByArgument {}
