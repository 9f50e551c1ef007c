/// How a pattern reads its text.
public struct PatternOptions: Hashable, Sendable {
  /// Whether small and capital letters are the same.
  public let ignoreCase: Bool

  /// Makes the options.
  public init(ignoreCase: Bool = false) {
    self.ignoreCase = ignoreCase
  }
}
