import SaksamaRules
import SaksamaText

/// Finds the rules that suppressions name, and tells of names that nobody has.
struct SilencerTargets {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) { self.ruleSet = ruleSet }

  /// The rule of that full or short id, or what is wrong with the name.
  func target(named name: String, at range: SourceRange) -> Result<Silencer.Target, LocatedFault> {
    let found = ruleSet.rules(named: name)
    if found.count == 1 { return .success(Silencer.Target(rule: found[0].id, place: range)) }
    if found.count > 1 {
      return .failure(LocatedFault(fault: .ambiguousRule(name, ids: found.map(\.id)), range: range))
    }
    let near = NearestName.of(name, among: ruleSet.rules.flatMap { [$0.name, $0.id] })
    return .failure(LocatedFault(fault: .unknownRule(name, house: ruleSet.house.name, near: near), range: range))
  }
}
