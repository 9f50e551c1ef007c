import SaksamaText

/// The line ends that YAML 1.1 knows: LF, CRLF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR.
enum LineBreaks {
  /// The length of the line end at `offset` in bytes, or 0.
  static func length(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    guard offset < end else { return 0 }
    switch bytes[offset] {
    case ASCII.lineFeed: return 1
    case ASCII.carriageReturn: return offset + 1 < end && bytes[offset + 1] == ASCII.lineFeed ? 2 : 1
    case 0xC2: return offset + 1 < end && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      return offset + 2 < end && bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// How long a line end is in the text of a scalar: all but the two separators become LF.
  static func decodedLength(_ length: Int) -> Int {
    length == 3 ? 3 : 1
  }
}

/// A stretch of blanks and line ends.
struct Whitespace {
  let range: SourceRange
  /// The line ends inside, in order.
  let breaks: [SourceRange]

  /// The white space of `bytes` from `start` on; empty where there is none.
  init(_ bytes: [UInt8], from start: Int, before end: Int) {
    var offset = start
    var breaks: [SourceRange] = []
    while offset < end {
      let length = LineBreaks.length(bytes, at: offset, before: end)
      if length > 0 {
        breaks.append(SourceRange(offset, offset + length))
        offset += length
      } else if ASCII.isBlank(bytes[offset]) {
        offset += 1
      } else {
        break
      }
    }
    range = SourceRange(start, offset)
    self.breaks = breaks
  }
}
