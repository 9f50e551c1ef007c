import SaksamaText

/// Finds the comments of a text that speak to the program: `<!-- saksama-… -->`, wherever they stand.
struct CommentFinder {
  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  private static let beginning = Array(ProgramComment.beginning.utf8)
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// The comments in order of place; one that is not closed ends with its line.
  var comments: [ProgramComment] {
    var comments: [ProgramComment] = []
    var offset = source.contentStart
    // One search to the end that finds no closing mark is enough.
    var hasClosing = true
    while let start = source.firstIndex(of: UInt8(ascii: "<"), in: SourceRange(offset, source.count)) {
      offset = start + 1
      guard let body = bodyStart(start) else { continue }
      let close = hasClosing ? closing(from: body) : nil
      hasClosing = close != nil
      let bodyEnd = close ?? lineEnd(body)
      let end = close.map { $0 + CommentFinder.closing.count } ?? bodyEnd
      let range = SourceRange(start, end)
      comments.append(ProgramComment(range: range, body: source.trimmed(SourceRange(body, bodyEnd)), removal: removal(of: range)))
      offset = end
    }
    return comments
  }

  /// What is taken out of the text with a comment: its whole line where it stands alone, else the blanks before it, too.
  func removal(of range: SourceRange) -> SourceRange {
    let bytes = source.bytes
    var start = range.start
    while start > source.contentStart, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
    var end = range.end
    while end < bytes.count, ASCII.isBlank(bytes[end]) { end += 1 }
    let startsLine = start == source.contentStart || ASCII.isLineEnd(bytes[start - 1])
    if startsLine, end < bytes.count, ASCII.isLineEnd(bytes[end]) {
      end += bytes[end] == ASCII.carriageReturn && end + 1 < bytes.count && bytes[end + 1] == ASCII.lineFeed ? 2 : 1
      return SourceRange(start, end)
    }
    if startsLine { return SourceRange(start, end) }
    let endsLine = end == bytes.count || ASCII.isLineEnd(bytes[end])
    return endsLine ? SourceRange(start, end) : SourceRange(start, range.end)
  }

  /// Where the body of the comment at `start` begins, behind white space; nil where none begins there that speaks to the program.
  private func bodyStart(_ start: Int) -> Int? {
    guard source.slice(SourceRange(start, start + CommentFinder.opening.count)).elementsEqual(CommentFinder.opening) else { return nil }
    var body = start + CommentFinder.opening.count
    while body < source.count, ASCII.isWhitespace(source.bytes[body]) { body += 1 }
    let end = body + CommentFinder.beginning.count
    return source.slice(SourceRange(body, end)).elementsEqual(CommentFinder.beginning) ? body : nil
  }

  private func closing(from start: Int) -> Int? {
    var offset = start
    while let found = source.firstIndex(of: UInt8(ascii: "-"), in: SourceRange(offset, source.count)) {
      if source.slice(SourceRange(found, found + CommentFinder.closing.count)).elementsEqual(CommentFinder.closing) { return found }
      offset = found + 1
    }
    return nil
  }

  private func lineEnd(_ start: Int) -> Int { source.bytes[start...].firstIndex(where: ASCII.isLineEnd) ?? source.count }
}
