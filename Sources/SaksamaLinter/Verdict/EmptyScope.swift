import SaksamaRules

extension Rule {
  /// Whether no part of an article belongs to the scope of the rule.
  func hasEmptyScope(in subject: Subject) -> Bool {
    manual.hasScope && scopes.allSatisfy { $0 == .headline ? subject.headline == nil : subject.regions(of: $0).isEmpty }
  }
}
