/// Marks around words, read at a place of a text in either direction; each answer is a length in bytes, 0 where there is no such mark.
public struct Punctuation: Sendable {
  /// The text in which the places count.
  public let text: SourceText
  /// Nothing outside this range is looked at.
  public let bounds: SourceRange

  /// Reads marks of `text` within `bounds`.
  public init(text: SourceText, bounds: SourceRange) {
    self.text = text
    self.bounds = bounds
  }

  /// A blank or a line end behind `offset`.
  public func blank(at offset: Int) -> Int { offset < bounds.end ? text.spaceLength(at: offset, before: bounds.end) : 0 }

  /// A blank or a line end before `offset`.
  public func blank(before offset: Int) -> Int {
    guard offset > bounds.start else { return 0 }
    if ASCII.isWhitespace(text.bytes[offset - 1]) { return 1 }
    return offset - 2 >= bounds.start && text.spaceLength(at: offset - 2, before: offset) == 2 ? 2 : 0
  }

  /// The first place at or behind `offset` that is no blank.
  public func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while case let length = blank(at: offset), length > 0 { offset += length }
    return offset
  }

  /// A double quotation mark, straight, curly or low.
  public func doubleQuote(at offset: Int) -> Int {
    guard offset < bounds.end else { return 0 }
    if text.bytes[offset] == UInt8(ascii: "\"") { return 1 }
    return general(at: offset).map { (0x9C...0x9F).contains($0) } == true ? 3 : 0
  }

  /// A single quotation mark or an apostrophe, straight or curly.
  public func singleQuote(at offset: Int) -> Int {
    guard offset < bounds.end else { return 0 }
    if text.bytes[offset] == UInt8(ascii: "'") { return 1 }
    return general(at: offset).map { (0x98...0x9B).contains($0) } == true ? 3 : 0
  }

  /// A quotation mark of either kind.
  public func quote(at offset: Int) -> Int { max(doubleQuote(at: offset), singleQuote(at: offset)) }

  /// A quotation mark of either kind before `offset`.
  public func quote(before offset: Int) -> Int {
    if offset - 1 >= bounds.start, quote(at: offset - 1) == 1 { return 1 }
    return offset - 3 >= bounds.start && quote(at: offset - 3) == 3 ? 3 : 0
  }

  /// A mark that may end a sentence: stop, question mark, exclamation mark or ellipsis.
  public func stop(at offset: Int) -> Int {
    guard offset < bounds.end else { return 0 }
    if ".!?".utf8.contains(text.bytes[offset]) { return 1 }
    return general(at: offset) == 0xA6 ? 3 : 0
  }

  /// A mark that may end a sentence, before `offset`.
  public func stop(before offset: Int) -> Int {
    if offset - 1 >= bounds.start, stop(at: offset - 1) == 1 { return 1 }
    return offset - 3 >= bounds.start && stop(at: offset - 3) == 3 ? 3 : 0
  }

  /// A bracket, a dash or a bullet before `offset`.
  public func opener(before offset: Int) -> Int {
    guard offset > bounds.start else { return 0 }
    if "()[]-*".utf8.contains(text.bytes[offset - 1]) { return 1 }
    guard offset - 3 >= bounds.start, let last = general(at: offset - 3) else { return 0 }
    // EN DASH, EM DASH, BULLET.
    return last == 0x93 || last == 0x94 || last == 0xA2 ? 3 : 0
  }

  /// The last byte of a character of the block General Punctuation up to U+203F at `offset`; nil for any other.
  private func general(at offset: Int) -> UInt8? {
    guard offset + 2 < bounds.end, text.bytes[offset] == 0xE2, text.bytes[offset + 1] == 0x80 else { return nil }
    return text.bytes[offset + 2]
  }
}
