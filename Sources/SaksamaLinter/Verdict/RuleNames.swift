import SaksamaRules

/// What people call the rules of a house.
struct RuleNames {
  private let counts: [String: Int]

  /// Counts the short ids of all rules, chosen or not.
  init(_ ruleSet: RuleSet) {
    counts = ruleSet.rules.reduce(into: [:]) { counts, rule in counts[rule.name, default: 0] += 1 }
  }

  /// The short id where no other rule has it, else the full one.
  func name(of rule: Rule) -> String { counts[rule.name] == 1 ? rule.name : rule.id }
}
