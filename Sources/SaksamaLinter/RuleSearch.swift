import SaksamaRules
import SaksamaText

/// Finds rules by the names that people give.
struct RuleSearch {
  private let set: RuleSet
  private let option: String?
  /// What is wrong with the names, in their order.
  private(set) var messages: [String] = []

  /// A search in `set` for names given with `option`, or without one.
  init(_ set: RuleSet, option: String? = nil) {
    self.set = set
    self.option = option
  }

  /// The rules of that name: a full id, or a short one; none, or several, is told in `messages`.
  mutating func rules(named name: String) -> [Rule] {
    let found = set.rules(named: name)
    if found.isEmpty {
      let near = NearestName.of(name, among: set.rules.flatMap { [$0.name, $0.id] }).map { " Did you mean `\($0)`?" } ?? ""
      let start = option.map { "\($0): there" } ?? "There"
      messages.append("\(start) is no rule `\(name)` in the house `\(set.house.name)`.\(near) `saksama rules list` names them all.")
    } else if found.count > 1 {
      let ids = found.map { "`\($0.id)`" }.joined(separator: ", ")
      messages.append("\(option.map { "\($0): " } ?? "")`\(name)` is the name of several rules: \(ids). Use the full id.")
    }
    return found
  }
}
