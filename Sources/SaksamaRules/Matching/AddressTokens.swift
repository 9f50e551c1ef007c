import SaksamaText

/// Tells the places of a text that lie in a web or mail address, a handle, a hashtag or the name of a domain or a file.
///
/// A word there is no word of a language, and a replacement would break the address. Places may be asked for in any order; in ascending
/// order the time grows with the text alone, because what was looked at last is remembered.
struct AddressTokens {
  private let bytes: [UInt8]
  /// The run of characters without white space that was looked at last, and where the web address in it begins.
  private var run = SourceRange(0, 0)
  private var webStart: Int?
  /// The part of a run between marks such as commas that was looked at last, and whether it is an address.
  private var part = SourceRange(0, 0)
  private var partIsAddress = false

  init(_ text: SourceText) { bytes = text.bytes }

  /// Whether a text that is looked for is or holds an address itself.
  static func stand(in phrase: String) -> Bool {
    let text = SourceText(name: "", phrase)
    var tokens = AddressTokens(text)
    return WordTable(text).words.contains { tokens.touch($0.range) }
  }

  /// Whether an end of `range` lies in an address.
  mutating func touch(_ range: SourceRange) -> Bool {
    guard !range.isEmpty else { return false }
    return contains(range.start) || contains(range.end - 1)
  }

  private mutating func contains(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if !(run.start..<run.end).contains(offset) {
      run = around(offset, within: SourceRange(0, bytes.count), AddressTokens.endsRun)
      webStart = AddressTokens.webStart(bytes, run)
    }
    if let webStart, offset >= webStart { return true }
    if !(part.start..<part.end).contains(offset) {
      part = around(offset, within: run, AddressTokens.endsPart)
      partIsAddress = AddressTokens.isAddress(bytes, part)
    }
    return partIsAddress
  }

  private func around(_ offset: Int, within limits: SourceRange, _ isEnd: ([UInt8], Int) -> Bool) -> SourceRange {
    var start = offset
    while start > limits.start, !isEnd(bytes, start - 1) { start -= 1 }
    var end = offset + 1
    while end < limits.end, !isEnd(bytes, end) { end += 1 }
    return SourceRange(start, end)
  }

  /// Where `scheme://` or `www.` begins.
  private static func webStart(_ bytes: [UInt8], _ run: SourceRange) -> Int? {
    var offset = run.start
    while offset < run.end {
      let rest = bytes[offset..<run.end]
      if rest.starts(with: "://".utf8) {
        var start = offset
        while start > run.start, ASCII.isLetter(bytes[start - 1]) || ASCII.isDigit(bytes[start - 1]) { start -= 1 }
        if start < offset { return start }
      } else if ASCII.lowercased(bytes[offset]) == UInt8(ascii: "w"), offset == run.start || !isNamePart(bytes[offset - 1]),
        rest.prefix(4).elementsEqual("www.".utf8, by: { ASCII.lowercased($0) == $1 })
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// Whether a part holds an `@` beside a letter, opens with `#` before one, or begins with the name of a domain.
  private static func isAddress(_ bytes: [UInt8], _ part: SourceRange) -> Bool {
    if bytes[part.start] == UInt8(ascii: "#") { return part.length > 1 && isNamePart(bytes[part.start + 1]) }
    for offset in part.start..<part.end where bytes[offset] == UInt8(ascii: "@") {
      if offset > part.start, isNamePart(bytes[offset - 1]) { return true }
      if offset + 1 < part.end, isNamePart(bytes[offset + 1]) { return true }
    }
    return opensWithDomain(bytes, part)
  }

  /// Whether names with dots between them open the part, the last of two letters or more in one letter case: `Selesai.Resiko` lacks a blank.
  private static func opensWithDomain(_ bytes: [UInt8], _ part: SourceRange) -> Bool {
    var end = part.start
    while end < part.end, isNamePart(bytes[end]) || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-") { end += 1 }
    while end > part.start, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let host = bytes[part.start..<end]
    guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > part.start, isNamePart(bytes[dot - 1]) else { return false }
    let last = host[(dot + 1)...]
    return last.count >= 2 && (last.allSatisfy(ASCII.isLowercase) || last.allSatisfy { ASCII.isLetter($0) && !ASCII.isLowercase($0) })
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func endsRun(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let byte = bytes[offset]
    return ASCII.isWhitespace(byte) || "\"<>".utf8.contains(byte) || byte >= 0x80 && isMark(bytes, offset)
  }

  private static func endsPart(_ bytes: [UInt8], _ offset: Int) -> Bool { ",;()[]{}!*|'`".utf8.contains(bytes[offset]) }

  /// Whether the byte belongs to a no-break space or an angle quotation mark (U+00A0, U+00AB, U+00BB), or to a space, dash or quotation mark
  /// of U+2000 to U+207F.
  private static func isMark(_ bytes: [UInt8], _ offset: Int) -> Bool {
    var start = offset
    while start > 0, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start + 1 < bytes.count else { return false }
    let next = bytes[start + 1]
    return bytes[start] == 0xC2 && [0xA0, 0xAB, 0xBB].contains(next) || bytes[start] == 0xE2 && (next == 0x80 || next == 0x81)
  }
}
