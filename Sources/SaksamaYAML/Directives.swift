import SaksamaText

/// The lines with `%` at the start of a text. libyaml compares each with all others, so it never sees them.
enum Directives {
  /// The offset behind the directives, or the start of the text where there are none; reports all but `%YAML`, which says nothing.
  static func skip(_ text: YAMLText, _ builder: inout TreeBuilder) -> Int {
    var end = text.range.start
    var offset = end
    var isLineStart = true
    while let byte = text[offset] {
      let lineBreak = LineBreaks.length(text.bytes, at: offset, before: text.range.end)
      if lineBreak > 0 {
        offset += lineBreak
        isLineStart = true
      } else if byte == UInt8(ascii: "#") {
        offset = lineEnd(text, offset)
      } else if byte == UInt8(ascii: "%"), isLineStart {
        end = lineEnd(text, offset)
        let line = SourceRange(offset, end)
        if !text.shown(line).hasPrefix("%YAML ") {
          builder.report("A line that starts with `%` is a directive, which is not supported; take it out.", at: line)
        }
        offset = end
      } else if ASCII.isBlank(byte) {
        offset += 1
        isLineStart = false
      } else if isLineStart, text.hasByteOrderMark(offset) {
        // libyaml passes over one at the start of any line.
        offset += 3
      } else {
        break
      }
    }
    return end
  }

  /// The end of the line by the line ends of libyaml.
  private static func lineEnd(_ text: YAMLText, _ offset: Int) -> Int {
    var end = offset
    while end < text.range.end, LineBreaks.length(text.bytes, at: end, before: text.range.end) == 0 { end += 1 }
    return end
  }
}

extension YAMLText {
  fileprivate func hasByteOrderMark(_ offset: Int) -> Bool {
    self[offset] == 0xEF && self[offset + 1] == 0xBB && self[offset + 2] == 0xBF
  }
}
