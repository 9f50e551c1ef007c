import SaksamaText

/// A place that moves forward over a text while something is read from it.
struct Cursor {
  private let text: SourceText
  private let end: Int
  private(set) var offset: Int

  init(_ text: SourceText, at offset: Int, end: Int) {
    self.text = text
    self.offset = offset
    self.end = end
  }

  mutating func skipBlanks() {
    while offset < end {
      let length = text.spaceLength(at: offset, before: end)
      if length == 0 { return }
      offset += length
    }
  }

  /// Steps over `byte` where it stands.
  mutating func take(_ byte: UInt8) -> Bool {
    guard offset < end, text.bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  /// Steps over the sign between the numbers of a date.
  mutating func takeDateSeparator() -> UInt8? {
    for separator in "/-.".utf8 where offset < end && text.bytes[offset] == separator {
      guard offset + 1 < end, ASCII.isDigit(text.bytes[offset + 1]) else { return nil }
      offset += 1
      return separator
    }
    return nil
  }

  /// Reads a number of so many digits that no digit follows.
  mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
    var cursor = offset
    var value = 0
    while cursor < end, ASCII.isDigit(text.bytes[cursor]), cursor - offset <= digits.upperBound {
      value = value * 10 + Int(text.bytes[cursor] - 0x30)
      cursor += 1
    }
    guard digits.contains(cursor - offset) else { return nil }
    offset = cursor
    return value
  }

  /// Steps over a word in small letters and the blanks behind it, such as the time of day behind a weekday.
  mutating func takeSmallWord() -> Bool {
    var cursor = offset
    while cursor < end, ASCII.isLowercase(text.bytes[cursor]) { cursor += 1 }
    guard (2...10).contains(cursor - offset), cursor < end, text.spaceLength(at: cursor, before: end) > 0 else { return false }
    offset = cursor
    skipBlanks()
    return true
  }

  /// Steps over a whole word, letter case ignored.
  mutating func takeWord(_ folded: [UInt8]) -> Bool {
    let wordEnd = offset + folded.count
    guard wordEnd <= end, text.bytes[offset..<wordEnd].elementsEqual(folded, by: { ASCII.lowercased($0) == $1 }),
      wordEnd == end || !ASCII.isLetter(text.bytes[wordEnd])
    else { return false }
    offset = wordEnd
    return true
  }
}
