import SaksamaText

/// Lays the text of a block scalar beside its lines: both have the same letters in the same order, and differ in white space alone.
struct BlockOrigin {
  private let bytes: [UInt8]
  private let content: SourceRange
  private let decoded: [UInt8]

  init(_ text: YAMLText, decoded: [UInt8]) {
    bytes = text.bytes
    content = SourceRange(text.lineEnd(text.range.start), text.range.end)
    self.decoded = decoded
  }

  func origin() -> ScalarOrigin {
    var origin = ScalarOrigin(endingAt: content.end)
    // The line end of the header is no part of the text.
    var offset = min(content.start + LineBreaks.length(bytes, at: content.start, before: content.end), content.end)
    var position = 0
    while position < decoded.count {
      let target = Whitespace(decoded, from: position, before: decoded.count)
      let space = Whitespace(bytes, from: offset, before: content.end)
      align(target, with: space, isFirst: position == 0, &origin)
      position = target.range.end
      offset = space.range.end
      let start = offset
      while position < decoded.count, offset < content.end, decoded[position] == bytes[offset], !isSpace(offset) {
        position += 1
        offset += 1
      }
      if offset == start { break }
      origin.copy(offset - start, from: start)
    }
    return origin
  }

  private func isSpace(_ offset: Int) -> Bool {
    ASCII.isBlank(bytes[offset]) || LineBreaks.length(bytes, at: offset, before: content.end) > 0
  }

  /// Line ends match line ends in order, blanks before one match those before it, and blanks behind the last match the last ones.
  private func align(_ target: Whitespace, with space: Whitespace, isFirst: Bool, _ origin: inout ScalarOrigin) {
    var position = target.range.start
    for (index, lineEnd) in target.breaks.enumerated() {
      let match = space.breaks.isEmpty ? SourceRange(space.range.end, space.range.end) : space.breaks[min(index, space.breaks.count - 1)]
      let blanks = lineEnd.start - position
      origin.copy(blanks, from: index == 0 && !isFirst ? space.range.start : match.start - blanks)
      origin.make(lineEnd.length, of: match)
      position = lineEnd.end
    }
    let blanks = target.range.end - position
    if target.breaks.isEmpty, !isFirst, !space.breaks.isEmpty {
      origin.make(blanks, of: space.range)
    } else {
      origin.copy(blanks, from: max(space.range.end - blanks, content.start))
    }
  }
}
