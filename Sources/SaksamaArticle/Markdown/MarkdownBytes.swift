import SaksamaText

/// What characters mean to the marks of Markdown.
enum MarkdownBytes {
  /// Whether `byte` is a punctuation character of ASCII, which a backslash may stand before.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
  }

  /// What stands beside a run of emphasis marks.
  enum Neighbour {
    case space
    case punctuation
    case other
  }

  /// The character that ends before `offset`.
  static func before(_ offset: Int, in bytes: [UInt8]) -> Neighbour {
    guard offset > 0 else { return .space }
    let last = bytes[offset - 1]
    if last < 0x80 { return ascii(last) }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return beyondASCII(bytes, start)
  }

  /// The character that begins at `offset`.
  static func after(_ offset: Int, in bytes: [UInt8]) -> Neighbour {
    guard offset < bytes.count else { return .space }
    return bytes[offset] < 0x80 ? ascii(bytes[offset]) : beyondASCII(bytes, offset)
  }

  private static func ascii(_ byte: UInt8) -> Neighbour {
    ASCII.isWhitespace(byte) ? .space : isPunctuation(byte) ? .punctuation : .other
  }

  private static func beyondASCII(_ bytes: [UInt8], _ start: Int) -> Neighbour {
    guard start + 1 < bytes.count else { return .other }
    let next = bytes[start + 1]
    // NO-BREAK SPACE and NEXT LINE; the marks of Latin-1; GENERAL PUNCTUATION, U+2000 to U+206F, whose first are spaces.
    if bytes[start] == 0xC2 { return next == 0xA0 || next == 0x85 ? .space : next <= 0xBF && next >= 0xA1 ? .punctuation : .other }
    guard bytes[start] == 0xE2, start + 2 < bytes.count else { return .other }
    if next == 0x80 { return bytes[start + 2] <= 0x8A ? .space : .punctuation }
    return next == 0x81 ? .punctuation : .other
  }
}
