import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

extension Linter {
  /// The rules of those names, each explained; throws for names that are no rule's, or several rules'.
  public func describe(_ names: [String]) throws(ConfigurationFailure) -> [RuleDescription] {
    var found: [Rule] = []
    var messages: [String] = []
    for name in names {
      let rules = ruleSet.rules(named: name)
      if rules.isEmpty {
        let near = NearestName.of(name, among: ruleSet.rules.flatMap { [$0.name, $0.id] }).map { " Did you mean `\($0)`?" } ?? ""
        messages.append("There is no rule `\(name)` in the house `\(ruleSet.house.name)`.\(near) `saksama rules list` names them all.")
      } else if rules.count > 1 {
        let ids = rules.map { "`\($0.id)`" }.joined(separator: ", ")
        messages.append("`\(name)` is the name of several rules: \(ids). Use the full id.")
      }
      found += rules.filter { rule in !found.contains { $0.id == rule.id } }
    }
    if !messages.isEmpty { throw ConfigurationFailure(messages) }
    var runners: [String: DemonstrationRunner] = [:]
    for set in Set(found.map(\.set)) { runners[set] = DemonstrationRunner(set: place(ofSet: set), language: language) }
    return found.map { RuleDescription($0, runners[$0.set]) }
  }

  /// The path by which a set came in, or its name where it is a built-in one.
  private func place(ofSet set: String) -> String {
    ([options.house] + options.ruleFolders).first { Folders.exists($0) && RuleLoading.name(ofFolder: $0) == set } ?? set
  }
}
