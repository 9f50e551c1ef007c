/// A word of a text: a run of letters, digits and combining marks.
public struct Word: Hashable, Sendable {
  /// The offset of the first byte.
  public let start: Int32
  /// The offset after the last byte.
  public let end: Int32
  /// The hash of the word in small letters; equal words have equal hashes.
  public let hash: UInt32

  /// Where the word stands.
  public var range: SourceRange { SourceRange(Int(start), Int(end)) }
}

extension Word {
  /// Makes a word of bytes of `text` that belong to words, such as the part of a longer word.
  public init(_ text: SourceText, at range: SourceRange) {
    self.init(start: Int32(range.start), end: Int32(range.end), hash: WordHash.hash(text.bytes.span.bytes, range.start, range.end))
  }
}
