/// Literals of which every match of a pattern has at least one, so that the pattern need be tried only where one of them stands.
public struct RequiredLiterals: Hashable, Sendable {
  /// The literals; one of them stands in or near every match.
  ///
  /// A literal of the kind `word` is a whole word as `WordTable` sees it, so a combining mark belongs to the word before it, although
  /// the `\b` of PCRE2 before version 10.43 sees a boundary there.
  public let literals: [MultiPattern.Literal]
  /// The smallest distance in bytes from where the match starts to where the literal starts; negative for a literal before the match.
  ///
  /// The start is where the attempt to match starts, even when a `\K` leaves out the beginning of the match.
  public let minimumDistance: Int
  /// The largest distance in bytes; nil when there is no bound.
  public let maximumDistance: Int?

  /// Makes the literals.
  public init(literals: [MultiPattern.Literal], minimumDistance: Int, maximumDistance: Int?) {
    self.literals = literals
    self.minimumDistance = minimumDistance
    self.maximumDistance = maximumDistance
  }
}
