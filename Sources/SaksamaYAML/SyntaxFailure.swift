import SaksamaText

/// A place behind which the parser cannot go on, in words for people.
struct SyntaxFailure: Error {
  let message: String
  let range: SourceRange
  /// Where to look for the next key from which reading can go on.
  let resumeFrom: Int
  /// Whether the rest is not to be read at all.
  let isFinal: Bool

  init(_ message: String, at range: SourceRange, resumeFrom: Int? = nil, isFinal: Bool = false) {
    self.message = message
    self.range = range
    self.resumeFrom = resumeFrom ?? range.start
    self.isFinal = isFinal
  }
}
