import SaksamaRules

/// Chooses the rules of a run by `--only`, `--skip` and `--enable`.
enum RuleSelection {
  /// The chosen rules in the order of the set; throws for names that are no rule's, and where no rule is left.
  static func rules(of set: RuleSet, _ options: LinterOptions) throws(ConfigurationFailure) -> [Rule] {
    var messages: [String] = []
    let only = ids(options.only, "--only", set, &messages)
    let skip = ids(options.skip, "--skip", set, &messages)
    let enable = ids(options.enable, "--enable", set, &messages)
    if !messages.isEmpty { throw ConfigurationFailure(messages) }
    let chosen = set.rules.filter { rule in
      !skip.contains(rule.id) && (only.isEmpty ? rule.isEnabled || enable.contains(rule.id) : only.contains(rule.id))
    }
    guard chosen.isEmpty else { return chosen }
    throw ConfigurationFailure([
      set.rules.isEmpty
        ? "No rule to run: the house `\(set.house.name)` and what it extends hold no rule files. Add one, or name another --house."
        : "No rule to run: every rule of the house `\(set.house.name)` is left out by --only, --skip or `enabled: false`."
    ])
  }

  private static func ids(_ names: [String], _ option: String, _ set: RuleSet, _ messages: inout [String]) -> Set<String> {
    var search = RuleSearch(set, option: option)
    let ids = Set(names.flatMap { search.rules(named: $0) }.map(\.id))
    messages += search.messages
    return ids
  }
}
