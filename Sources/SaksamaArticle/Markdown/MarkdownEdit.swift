import SaksamaText

/// Writes a new text into Markdown so that it says what it said before it was written.
enum MarkdownEdit {
  private static let active = Array("\\`*_[]<{".utf8)

  /// The text as it is to be written in place of `range`; nil where nothing may be written.
  static func written(_ text: String, at range: SourceRange, in article: Article) -> String? {
    let source = article.text
    guard range.start >= source.contentStart else { return nil }
    if range.isEmpty, article.origin.isSeam(range.start) { return nil }
    let bytes = Array(text.utf8)
    // Emphasis needs a letter at its inside, and a text that goes would leave its marks behind.
    if article.origin.isSeam(range.start), !isPlainBreak(article, range.start), !isWord(bytes.first) { return nil }
    if article.origin.isSeam(range.end), !isPlainBreak(article, range.end), !isWord(bytes.last) { return nil }
    let opensLine = range.start == source.contentStart || ASCII.isLineEnd(source.bytes[range.start - 1])
    if opensLine, let first = bytes.first, opensBlock(first) { return nil }
    if opensLine, bytes.first.map(ASCII.isDigit) == true, bytes.contains(where: { ".)".utf8.contains($0) }) { return nil }
    var escaped: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if active.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
      // A line that is written anew must not begin with a mark.
      if index > 0, ASCII.isLineEnd(bytes[index - 1]), opensBlock(byte) { return nil }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether only a blank line, or blanks at the ends of lines, were left out before the byte at `offset`.
  private static func isPlainBreak(_ article: Article, _ offset: Int) -> Bool {
    let after = article.origin.source(of: SourceRange(offset, offset)).start
    let before = offset > 0 ? article.origin.source(of: SourceRange(offset - 1, offset)).end : 0
    return article.source.slice(SourceRange(before, after)).allSatisfy(ASCII.isWhitespace)
  }

  /// Whether a line that begins so may be something else than text.
  private static func opensBlock(_ byte: UInt8) -> Bool { ASCII.isBlank(byte) || "#>+-=:~|{".utf8.contains(byte) }

  private static func isWord(_ byte: UInt8?) -> Bool {
    byte.map { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0xC3 && $0 != 0xE2 && $0 != 0xEF } ?? false
  }
}
