public import SaksamaText

/// A comment in an article that speaks to the program, such as `<!-- saksama-disable-next … -->`; it is no part of the text.
public struct ProgramComment: Sendable, Hashable {
  /// How what stands in such a comment begins, in small or capital letters.
  public static let beginning = "saksama-"

  /// Where the comment stands in the source, with its marks.
  public let range: SourceRange
  /// What stands between the marks, in the source, without white space at its ends.
  public let body: SourceRange
  /// What goes out of the source with it, such as the line in which it stands alone.
  public let removal: SourceRange

  /// Makes the comment; without a `removal` nothing goes with it.
  public init(range: SourceRange, body: SourceRange, removal: SourceRange? = nil) {
    self.range = range
    self.body = body
    self.removal = removal ?? range
  }
}
