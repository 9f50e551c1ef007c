/// A place where a pattern matches, and what its groups took.
public struct PatternMatch: Hashable, Sendable {
  /// The matched bytes; behind a `\K` in the pattern, only those after it.
  public let range: SourceRange
  private let groups: [SourceRange?]
  private let names: [String: Int]

  init(range: SourceRange, groups: [SourceRange?], names: [String: Int]) {
    self.range = range
    self.groups = groups
    self.names = names
  }

  /// What group `number` took; 0 is the whole match, nil a group that took no part or does not exist.
  public func group(_ number: Int) -> SourceRange? {
    if number == 0 { return range }
    return number > 0 && number <= groups.count ? groups[number - 1] : nil
  }

  /// What the group `(?<name>…)` took; nil when it took no part or does not exist.
  public func group(named name: String) -> SourceRange? {
    names[name].flatMap(group)
  }
}
