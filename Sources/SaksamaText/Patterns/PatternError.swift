/// Why a pattern cannot be read.
public struct PatternError: Hashable, Error {
  /// What is wrong, one sentence.
  public let message: String
  /// Where, in bytes of the pattern.
  public let offset: Int

  /// Makes the error.
  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}

/// Why a pattern gave no answer for a text: it is neither a match nor the lack of one, and belongs before the author of the pattern.
public enum PatternFailure: Hashable, Error {
  /// The pattern tried too many ways to match.
  case stepLimit
  /// The pattern needed too much memory to keep track of the ways to match.
  case memoryLimit
  /// Something else, in the words of PCRE2.
  case engine(String)

  /// What happened and what to do, for the author of the pattern.
  public var message: String {
    switch self {
    case .stepLimit:
      return "The pattern tried too many ways to match and was stopped; avoid repetitions inside repetitions such as (a+)+."
    case .memoryLimit:
      return "The pattern needed too much memory and was stopped; avoid repeating a group over a long text, such as (?:a|b)+."
    case .engine(let text):
      return "The pattern could not be run: \(text)."
    }
  }
}
