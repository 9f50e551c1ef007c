import SaksamaText

/// A place in an article where an entry of a matcher stands.
struct TextMatch {
  /// The entry, by its place among the matcher's entries.
  let entry: Int
  /// What is marked: the match, or the group `here` of a pattern.
  let range: SourceRange
  /// The whole match.
  let whole: SourceRange
  /// The pattern that matched with what its groups took; nil for words.
  let pattern: (pattern: Pattern, match: PatternMatch)?

  /// The arguments that a message may name: the match, and the groups of the pattern.
  func arguments(in text: SourceText) -> [String: Argument] {
    var arguments: [String: Argument] = ["match": .text(text.string(in: range))]
    guard let (pattern, match) = pattern else { return arguments }
    for number in 0..<pattern.groupCount {
      if let group = match.group(number + 1) { arguments[String(number + 1)] = .text(text.string(in: group)) }
    }
    for name in pattern.groupNames.keys {
      if let group = match.group(named: name) { arguments[name] = .text(text.string(in: group)) }
    }
    return arguments
  }
}
