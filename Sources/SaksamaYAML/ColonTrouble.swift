import SaksamaText

/// Colons too many and too few.
extension SyntaxTrouble {
  /// A `: ` where no key can stand: inside an unquoted text, or on a line that is read as going on with the one above.
  var unexpectedColon: SyntaxFailure {
    let colon = text.character(at: error.offset)
    let lineStart = text.skipBlanks(text.lineStart(error.offset))
    if hasColon(from: lineStart, before: error.offset) {
      return SyntaxFailure("A second `: ` in an unquoted text; put the text in quotes.", at: colon)
    }
    guard let above = text.lineBefore(error.offset) else {
      return SyntaxFailure("A `: ` that no key can stand before; put the text in quotes.", at: colon)
    }
    if let failure = missingSpace(in: above) { return failure }
    let key = SourceRange(lineStart, error.offset)
    if indentation(lineStart) > indentation(above.start) {
      return SyntaxFailure("This key is indented deeper than the one above, which already has a value; align them.", at: key)
    }
    return SyntaxFailure("This line has no colon; write `key: value`.", at: above)
  }

  /// A line among keys that is none.
  var missingColon: SyntaxFailure {
    let line = text.restOfLine(error.contextOffset)
    return missingSpace(in: line)
      ?? SyntaxFailure("This line has no `: `; write `key: value`, or indent it deeper to go on with the text above.", at: line)
  }

  /// `key:value` on `line`, behind the signs of list items.
  private func missingSpace(in line: SourceRange) -> SyntaxFailure? {
    var start = line.start
    while text[start] == UInt8(ascii: "-"), text.isBlank(start + 1) { start = text.skipBlanks(start + 1) }
    guard let colon = text.colon(ofKeyAt: start), colon < line.end, !text.isSpaceOrEnd(colon + 1) else { return nil }
    return SyntaxTrouble.missingSpace(text, at: colon)
  }

  /// A colon that would be that of a key if a space stood behind it.
  static func missingSpace(_ text: YAMLText, at colon: Int) -> SyntaxFailure {
    SyntaxFailure("A space is missing behind this colon; write `key: value`.", at: text.character(at: colon))
  }

  /// A colon with nothing before it.
  static func missingKey(_ text: YAMLText, at colon: Int) -> SyntaxFailure {
    SyntaxFailure("A key is missing before this colon; write `key: value`.", at: text.character(at: colon))
  }

  private func hasColon(from start: Int, before end: Int) -> Bool {
    var offset = start
    while offset < end {
      if text[offset] == ASCII.colon, text.isSpaceOrEnd(offset + 1) { return true }
      offset += 1
    }
    return false
  }

  /// The column at which the text of a line starts, behind the signs of list items, in bytes from 0.
  private func indentation(_ offset: Int) -> Int {
    var start = offset
    while text[start] == UInt8(ascii: "-"), text.isBlank(start + 1) { start = text.skipBlanks(start + 1) }
    return start - text.lineStart(offset)
  }
}
