import SaksamaText

/// A line of wire copy that holds more than white space.
struct WireLine {
  /// How a line hangs together with the one before.
  enum Bond {
    /// Nothing tells; the text itself has to.
    case unknown
    /// It begins a paragraph.
    case apart
    /// It goes on with a paragraph, where the writer broke the line.
    case broken
    /// It goes on with a paragraph, where the line was full.
    case wrapped
  }

  /// The text without white space at its ends.
  let range: SourceRange
  /// Whether nothing but white space stands between this line and the one before.
  let followsBlank: Bool
  /// How it hangs together with the line before.
  var bond = Bond.unknown
  /// The level of the heading that the line is; 0 where it is none.
  var headingLevel: UInt8 = 0

  /// The lines of `source`; they end at LF, CR, CRLF or NEL.
  static func lines(of source: SourceText) -> [WireLine] {
    var lines: [WireLine] = []
    var followsBlank = true
    var start = source.contentStart
    var offset = start
    let count = source.count
    func close(at end: Int) {
      let range = source.trimmed(SourceRange(start, end))
      if range.isEmpty {
        followsBlank = true
      } else {
        lines.append(WireLine(range: range, followsBlank: followsBlank))
        followsBlank = false
      }
    }
    source.bytes.withUnsafeBufferPointer { bytes in
      while offset < count {
        let byte = bytes[offset]
        // Every line end lies at or below CR, or is the second byte of NEL; both are rare, so one comparison settles most bytes.
        guard byte <= ASCII.carriageReturn || byte == 0x85 else {
          offset += 1
          continue
        }
        let isNextLine = byte == 0x85 && offset > 0 && bytes[offset - 1] == 0xC2
        guard byte == ASCII.lineFeed || byte == ASCII.carriageReturn || isNextLine else {
          offset += 1
          continue
        }
        close(at: isNextLine ? offset - 1 : offset)
        offset += byte == ASCII.carriageReturn && offset + 1 < count && bytes[offset + 1] == ASCII.lineFeed ? 2 : 1
        start = offset
      }
    }
    close(at: count)
    return lines
  }
}
