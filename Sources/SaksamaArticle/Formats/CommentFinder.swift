import SaksamaText

/// Finds the comments of a text that speak to the program: `<!-- saksama-… -->`, wherever they stand.
struct CommentFinder {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let beginning = Array(ProgramComment.beginning.utf8)
  private let source: SourceText
  private let keepsBlankLine: Bool

  /// Looks in `source`; with `keepsBlankLine`, a line that goes with its comment stays as a blank one between two lines of text, which would
  /// be one paragraph without it.
  init(_ source: SourceText, keepsBlankLine: Bool = false) {
    self.source = source
    self.keepsBlankLine = keepsBlankLine
  }

  /// The comments in order of place.
  var comments: [ProgramComment] {
    var comments: [ProgramComment] = []
    var offset = source.contentStart
    while let start = source.firstIndex(of: UInt8(ascii: "<"), in: SourceRange(offset, source.count)) {
      if let comment = comment(at: start) { comments.append(comment) }
      offset = comments.last.map { max($0.range.end, start + 1) } ?? start + 1
    }
    return comments
  }

  /// The comment that begins at `start` and speaks to the program; one that is not closed before a blank line or another comment ends with
  /// its line, so that it cannot hide what follows.
  func comment(at start: Int) -> ProgramComment? {
    guard let body = bodyStart(start) else { return nil }
    let close = closing(from: body)
    let bodyEnd = close ?? lineEnd(body)
    let range = SourceRange(start, close.map { $0 + CommentFinder.closing.count } ?? bodyEnd)
    return ProgramComment(range: range, body: source.trimmed(SourceRange(body, bodyEnd)), removal: removal(of: range))
  }

  /// What is taken out of the text with a comment: its whole line where it stands alone, else the blanks before it, too.
  private func removal(of range: SourceRange) -> SourceRange {
    let bytes = source.bytes
    var start = range.start
    while start > source.contentStart, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
    var end = range.end
    while end < bytes.count, ASCII.isBlank(bytes[end]) { end += 1 }
    let startsLine = start == source.contentStart || ASCII.isLineEnd(bytes[start - 1])
    if startsLine, end < bytes.count, ASCII.isLineEnd(bytes[end]), !keepsBlankLine || !isBetweenText(SourceRange(start, end)) {
      end += bytes[end] == ASCII.carriageReturn && end + 1 < bytes.count && bytes[end + 1] == ASCII.lineFeed ? 2 : 1
      return SourceRange(start, end)
    }
    if startsLine { return SourceRange(start, end) }
    let endsLine = end == bytes.count || ASCII.isLineEnd(bytes[end])
    return endsLine ? SourceRange(start, end) : SourceRange(start, range.end)
  }

  /// Where the body of the comment at `start` begins, behind white space; nil where none begins there that speaks to the program.
  private func bodyStart(_ start: Int) -> Int? {
    guard stands(CommentFinder.opening, at: start) else { return nil }
    var body = start + CommentFinder.opening.count
    while body < source.count, ASCII.isWhitespace(source.bytes[body]) { body += 1 }
    let word = source.slice(SourceRange(body, body + CommentFinder.beginning.count))
    return word.elementsEqual(CommentFinder.beginning) { ASCII.lowercased($0) == $1 } ? body : nil
  }

  /// Whether the line before a range and the one behind it both hold something; the range is a line without its end.
  private func isBetweenText(_ line: SourceRange) -> Bool {
    func isText(_ offset: Int) -> Bool { offset >= source.contentStart && offset < source.count && !ASCII.isLineEnd(source.bytes[offset]) }
    func behindLineEnd(_ offset: Int) -> Int { offset + (stands([ASCII.carriageReturn, ASCII.lineFeed], at: offset) ? 2 : 1) }
    let before = line.start - (stands([ASCII.carriageReturn, ASCII.lineFeed], at: line.start - 2) ? 3 : 2)
    return isText(before) && isText(behindLineEnd(line.end))
  }

  private func closing(from start: Int) -> Int? {
    var isBlankLine = false
    for offset in start..<source.count {
      let byte = source.bytes[offset]
      if byte == ASCII.lineFeed {
        if isBlankLine { return nil }
        isBlankLine = true
      } else if !ASCII.isWhitespace(byte) {
        isBlankLine = false
      }
      if byte == UInt8(ascii: "-"), stands(CommentFinder.closing, at: offset) { return offset }
      if byte == UInt8(ascii: "<"), stands(CommentFinder.opening, at: offset) { return nil }
    }
    return nil
  }

  private func stands(_ text: [UInt8], at offset: Int) -> Bool {
    source.slice(SourceRange(offset, offset + text.count)).elementsEqual(text)
  }

  private func lineEnd(_ start: Int) -> Int { source.bytes[start...].firstIndex(where: ASCII.isLineEnd) ?? source.count }
}
