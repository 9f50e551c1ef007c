import SaksamaDiagnostics
import SaksamaRules

extension Linter {
  /// The rules of those names, each explained; throws for names that are no rule's, or several rules'.
  public func describe(_ names: [String]) throws(ConfigurationFailure) -> [RuleDescription] {
    var search = RuleSearch(ruleSet)
    var found: [Rule] = []
    for rule in names.flatMap({ search.rules(named: $0) }) where !found.contains(where: { $0.id == rule.id }) { found.append(rule) }
    if !search.messages.isEmpty { throw ConfigurationFailure(search.messages) }
    var runners: [String: DemonstrationRunner] = [:]
    for set in Set(found.map(\.set)) { runners[set] = DemonstrationRunner(set: place(ofSet: set), language: language) }
    return found.map { RuleDescription($0, runners[$0.set]) }
  }

  /// The path by which a set came in, or its name where it is a built-in one.
  private func place(ofSet set: String) -> String {
    ([options.house] + options.ruleFolders).first { Folders.exists($0) && RuleLoading.name(ofFolder: $0) == set } ?? set
  }
}
