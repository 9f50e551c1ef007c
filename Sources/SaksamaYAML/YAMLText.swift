import SaksamaText

/// The bytes of a YAML text with the few questions that are asked about lines.
struct YAMLText {
  /// The bytes, without control characters.
  let bytes: [UInt8]
  /// What is to be read.
  let range: SourceRange

  /// The byte at `offset`; nil outside the part.
  subscript(_ offset: Int) -> UInt8? {
    range.contains(offset) ? bytes[offset] : nil
  }

  func isBreak(_ offset: Int) -> Bool {
    self[offset].map { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn } ?? false
  }

  /// Whether a blank, a line end or the end of the part stands at `offset`.
  func isSpaceOrEnd(_ offset: Int) -> Bool {
    self[offset].map { ASCII.isWhitespace($0) } ?? true
  }

  func isBlank(_ offset: Int) -> Bool {
    self[offset].map { ASCII.isBlank($0) } ?? false
  }

  /// The start of the line of `offset`.
  func lineStart(_ offset: Int) -> Int {
    var start = min(offset, range.end)
    while start > range.start, !isBreak(start - 1) { start -= 1 }
    return start
  }

  /// The end of the line of `offset`, before its line end.
  func lineEnd(_ offset: Int) -> Int {
    var end = offset
    while end < range.end, !isBreak(end) { end += 1 }
    return end
  }

  /// The first offset from `offset` that holds no blank.
  func skipBlanks(_ offset: Int) -> Int {
    var offset = offset
    while isBlank(offset) { offset += 1 }
    return offset
  }

  /// The first offset from `offset` that holds neither white space nor a comment.
  func skipSpace(_ offset: Int) -> Int {
    var offset = offset
    while offset < range.end {
      if bytes[offset] == UInt8(ascii: "#"), isSpaceOrEnd(offset - 1) {
        offset = lineEnd(offset)
      } else if isSpaceOrEnd(offset) {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// What stands on the line from `offset` on, without blanks at the end.
  func restOfLine(_ offset: Int) -> SourceRange {
    var end = lineEnd(offset)
    while end > offset, isBlank(end - 1) { end -= 1 }
    return SourceRange(offset, end)
  }

  /// The last line before that of `offset` on which something stands, without the blanks around it.
  func lineBefore(_ offset: Int) -> SourceRange? {
    var start = lineStart(offset)
    while start > range.start {
      start = lineStart(start - 1)
      let line = restOfLine(skipBlanks(start))
      if !line.isEmpty { return line }
    }
    return nil
  }

  /// The text of `range`, for showing; long ones are cut.
  func shown(_ range: SourceRange) -> String {
    var end = min(range.end, range.start + 40)
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[range.start..<end], as: UTF8.self) + (end < range.end ? "…" : "")
  }

  /// The range of the character at `offset`; empty at the end of the part.
  func character(at offset: Int) -> SourceRange {
    guard offset < range.end else { return SourceRange(offset, offset) }
    var end = offset + 1
    while end < range.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return SourceRange(offset, end)
  }
}
