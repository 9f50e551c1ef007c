import SaksamaText

/// The lines from which reading goes on after a syntax error: a key without indentation, or `---`.
extension YAMLText {
  /// The start of the first such line after the line of `offset` and before `end`.
  func keyLine(after offset: Int, before end: Int) -> Int? {
    var start = lineEnd(offset)
    while start < min(end, range.end) {
      if isBreak(start) {
        start += 1
      } else if isKeyLine(start) || isDocumentStart(start) {
        return start
      } else {
        start = lineEnd(start)
      }
    }
    return nil
  }

  /// Whether the line that starts at `offset` starts with `word:`, in quotes or without.
  func isKeyLine(_ offset: Int) -> Bool {
    guard offset == range.start || isBreak(offset - 1) else { return false }
    return colon(ofKeyAt: offset).map { isSpaceOrEnd($0 + 1) } ?? false
  }

  /// The offset of the colon behind the word at `offset`, whatever follows it.
  func colon(ofKeyAt offset: Int) -> Int? {
    var offset = offset
    let quote = self[offset].flatMap { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? $0 : nil }
    if quote != nil { offset += 1 }
    let start = offset
    while let byte = self[offset], isWordByte(byte) || offset > start && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")) {
      offset += 1
    }
    guard offset > start else { return nil }
    if let quote {
      guard self[offset] == quote else { return nil }
      offset += 1
    }
    return self[offset] == ASCII.colon ? offset : nil
  }

  /// Whether `---` stands at `offset` as a document marker.
  func isDocumentStart(_ offset: Int) -> Bool {
    hasMarker(UInt8(ascii: "-"), offset)
  }

  /// Whether `...` stands at `offset` as a document marker.
  func isDocumentEnd(_ offset: Int) -> Bool {
    hasMarker(UInt8(ascii: "."), offset)
  }

  private func hasMarker(_ byte: UInt8, _ offset: Int) -> Bool {
    (offset == range.start || isBreak(offset - 1)) && (0..<3).allSatisfy { self[offset + $0] == byte } && isSpaceOrEnd(offset + 3)
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
