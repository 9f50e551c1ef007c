import SaksamaText

/// The lines of a part of a source, one after the other; they end at LF, CR or CRLF.
struct SourceLines {
  private let source: SourceText
  private(set) var offset: Int

  init(_ source: SourceText, from offset: Int) {
    self.source = source
    self.offset = offset
  }

  /// The next line and its line end; nil at the end of the source.
  mutating func next() -> (line: SourceRange, ending: SourceRange)? {
    guard offset < source.count else { return nil }
    let start = offset
    var end = start
    source.bytes.withUnsafeBufferPointer { bytes in
      while end < bytes.count, bytes[end] != ASCII.lineFeed, bytes[end] != ASCII.carriageReturn { end += 1 }
    }
    offset = end
    if offset < source.count {
      let isPair =
        source.bytes[offset] == ASCII.carriageReturn && offset + 1 < source.count && source.bytes[offset + 1] == ASCII.lineFeed
      offset += isPair ? 2 : 1
    }
    return (SourceRange(start, end), SourceRange(end, offset))
  }

  /// Goes on with the rest of the line in which `place` lies.
  mutating func move(to place: Int) { offset = place }
}

extension SourceText {
  /// The first byte of `range` that is no blank; the end of the range where all are.
  func firstNonBlank(in range: SourceRange) -> Int {
    var offset = range.start
    while offset < range.end, ASCII.isBlank(bytes[offset]) { offset += 1 }
    return offset
  }

  /// The range without blanks at its ends.
  func withoutBlanks(_ range: SourceRange) -> SourceRange {
    let start = firstNonBlank(in: range)
    var end = range.end
    while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }
}
