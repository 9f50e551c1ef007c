/// Something wrong with a source text at one place, as its reader found it; the linter makes a diagnostic of it.
public struct SourceProblem: Hashable, Sendable, Error {
  /// What is wrong and what to do, one sentence each.
  public let message: String
  /// Where, in UTF-8 bytes of the text that was read.
  public let range: SourceRange

  /// Makes the problem.
  public init(_ message: String, at range: SourceRange) {
    self.message = message
    self.range = range
  }
}
