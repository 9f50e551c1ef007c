import SaksamaText

/// Walks over a plain or quoted scalar as YAML folds its lines and reads its escapes (YAML 1.2.2, 7.3).
struct FlowOrigin {
  private let bytes: [UInt8]
  private let content: SourceRange
  private let quote: UInt8?

  init(_ text: YAMLText) {
    bytes = text.bytes
    let first = text[text.range.start]
    quote = first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") ? first : nil
    content = quote == nil ? text.range : SourceRange(text.range.start + 1, text.range.end - 1)
  }

  func origin() -> ScalarOrigin {
    var origin = ScalarOrigin(endingAt: content.end)
    var offset = content.start
    while offset < content.end {
      let space = Whitespace(bytes, from: offset, before: content.end)
      if !space.range.isEmpty {
        fold(space, isContinued: false, &origin)
        offset = space.range.end
      } else if quote == UInt8(ascii: "'"), bytes[offset] == quote {
        origin.make(1, of: SourceRange(offset, offset + 2))
        offset += 2
      } else if quote == UInt8(ascii: "\""), bytes[offset] == UInt8(ascii: "\\") {
        offset = escape(at: offset, &origin)
      } else {
        origin.copy(1, from: offset)
        offset += 1
      }
    }
    return origin
  }

  /// One line end becomes a space; of several, all but the first stay.
  private func fold(_ space: Whitespace, isContinued: Bool, _ origin: inout ScalarOrigin) {
    guard let first = space.breaks.first else {
      origin.copy(isContinued ? 0 : space.range.length, from: space.range.start)
      return
    }
    var kept = space.breaks[...]
    if !isContinued, first.length < 3 {
      kept.removeFirst()
      if kept.isEmpty { origin.make(1, of: space.range) }
    }
    for lineEnd in kept { origin.make(LineBreaks.decodedLength(lineEnd.length), of: lineEnd) }
  }

  /// Reads the escape at `offset`; returns the offset behind it.
  private func escape(at offset: Int, _ origin: inout ScalarOrigin) -> Int {
    let lineEnd = LineBreaks.length(bytes, at: offset + 1, before: content.end)
    if lineEnd > 0 {
      // The line goes on without a space, and what indents the next one is dropped.
      let space = Whitespace(bytes, from: offset + 1 + lineEnd, before: content.end)
      fold(space, isContinued: true, &origin)
      return space.range.end
    }
    guard offset + 1 < content.end else { return content.end }
    var end = offset + 2
    var length = 1
    switch bytes[offset + 1] {
    case UInt8(ascii: "x"): (end, length) = coded(digits: 2, from: end)
    case UInt8(ascii: "u"): (end, length) = coded(digits: 4, from: end)
    case UInt8(ascii: "U"): (end, length) = coded(digits: 8, from: end)
    case UInt8(ascii: "N"), UInt8(ascii: "_"): length = 2
    case UInt8(ascii: "L"), UInt8(ascii: "P"): length = 3
    default: break
    }
    origin.make(length, of: SourceRange(offset, end))
    return end
  }

  /// The end of the hexadecimal digits, and the length of the character in UTF-8.
  private func coded(digits: Int, from start: Int) -> (end: Int, length: Int) {
    let end = min(start + digits, content.end)
    let value = UInt32(String(decoding: bytes[start..<end], as: UTF8.self), radix: 16) ?? 0
    return (end, value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4)
  }
}
