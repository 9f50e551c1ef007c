import SaksamaRules

/// Chooses the rules of a run by `--only`, `--skip` and `--enable`.
enum RuleSelection {
  /// The chosen rules in the order of the set; adds the names that are given to `named`.
  ///
  /// Throws for names that are those of several rules, and where no rule is left, unless `--only` or `--skip` leaves none, which other
  /// houses of the run may have.
  static func rules(of set: RuleSet, _ options: LinterOptions, _ named: inout NamedRules) throws(ConfigurationFailure) -> [Rule] {
    var messages: [String] = []
    let only = ids(options.only, "--only", set, &named, &messages)
    let skip = ids(options.skip, "--skip", set, &named, &messages)
    let enable = ids(options.enable, "--enable", set, &named, &messages)
    if !messages.isEmpty { throw ConfigurationFailure(messages, named: named) }
    let chosen = set.rules.filter { rule in
      !skip.contains(rule.id) && (options.only.isEmpty ? rule.isEnabled || enable.contains(rule.id) : only.contains(rule.id))
    }
    if !chosen.isEmpty || !set.rules.isEmpty && (!options.only.isEmpty || !options.skip.isEmpty) { return chosen }
    throw ConfigurationFailure(
      [
        set.rules.isEmpty
          ? "No rule to run: the house `\(set.house.name)` and what it extends hold no rule files. Add one, or name another --house."
          : leftOut(set)
      ], named: named)
  }

  /// What to say where every rule is switched off or left out.
  static func leftOut(_ set: RuleSet) -> String {
    "No rule to run: every rule of the house `\(set.house.name)` is left out by --only, --skip or `enabled: false`."
  }

  private static func ids(
    _ names: [String], _ option: String, _ set: RuleSet, _ named: inout NamedRules, _ messages: inout [String]
  ) -> Set<String> {
    var ids: Set<String> = []
    for name in names {
      var search = RuleSearch(set, option: option)
      let found = search.rules(named: name)
      named.add(name, at: option, problem: found.isEmpty ? search.messages.first : nil)
      if found.count > 1 { messages += search.messages }
      ids.formUnion(found.map(\.id))
    }
    return ids
  }
}
