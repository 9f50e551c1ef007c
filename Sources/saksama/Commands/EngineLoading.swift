import ArgumentParser
import SaksamaLinter

extension ParsableCommand {
  /// The linters of a run with their rules; configuration problems become the command's failure.
  ///
  /// `others` names the other inputs, which are asked for only where something is wrong.
  func makeLinters(
    _ house: HouseOptions, _ request: RunRequest, home: String, others: () -> [String] = { [] }
  ) throws -> Engines<Linter> {
    try configured { () throws(ConfigurationFailure) in
      try Engines(request, house.search, home: home, others: others)
    }
  }

  /// The linter with the rules that hold in the current folder.
  func makeLinter(_ house: HouseOptions, _ selection: RuleOptions) throws -> Linter {
    var request = house.request
    selection.apply(to: &request)
    return try makeLinters(house, request, home: "article").home
  }

  /// The houses alone, which may be without rules.
  func makeReaders(
    _ house: HouseOptions, _ request: RunRequest, home: String, others: () -> [String]
  ) throws -> Engines<ArticleReader> {
    try configured { () throws(ConfigurationFailure) in try Engines(request, house.search, home: home, others: others) }
  }

  /// Makes the failure of a command of problems of the configuration.
  func configured<Value>(_ body: () throws(ConfigurationFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(ConfigurationFailure) {
      return try body()
    } catch {
      throw CommandFailure(error)
    }
  }
}
