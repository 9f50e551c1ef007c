import SaksamaText

/// Finds the characters that YAML does not allow (YAML 1.2.2, 5.1), which libyaml would refuse at the start of the text.
enum ControlCharacters {
  /// The same bytes with spaces in the place of every forbidden character, and one problem for each run of them.
  ///
  /// What stands in `source.problems` already is not listed again.
  static func blank(_ source: SourceText, in range: SourceRange, log: inout ProblemLog) -> [UInt8] {
    guard mayContain(source.bytes, in: range) else { return source.bytes }
    var bytes = source.bytes
    var known = source.problems.map(\.range)[...]
    var offset = range.start
    while offset < range.end {
      let length = forbiddenLength(bytes, at: offset, before: range.end)
      if length == 0 {
        offset += 1
        continue
      }
      let start = offset
      var count = 0
      while offset < range.end {
        let length = forbiddenLength(source.bytes, at: offset, before: range.end)
        if length == 0 { break }
        for index in offset..<(offset + length) { bytes[index] = ASCII.space }
        offset += length
        count += 1
      }
      while let first = known.first, first.end <= start { known.removeFirst() }
      if known.first?.contains(start) != true {
        let range = SourceRange(start, offset)
        log.add(message(source.string(in: range), count: count), at: range)
      }
    }
    return bytes
  }

  /// One cheap pass, which nearly every text passes.
  private static func mayContain(_ bytes: [UInt8], in range: SourceRange) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var found = false
      for offset in range.indices {
        let byte = bytes[offset]
        let isLineOrTab = byte == ASCII.lineFeed || byte == ASCII.tab || byte == ASCII.carriageReturn
        found = found || byte < 0x20 && !isLineOrTab || byte == 0x7F || byte == 0xC2 || byte == 0xEF
      }
      return found
    }
  }

  /// The length of the forbidden character at `offset`, or 0: C0 but TAB, LF and CR; DEL; C1 but NEL; U+FFFE and U+FFFF.
  private static func forbiddenLength(_ bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    let byte = bytes[offset]
    switch byte {
    case ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn: return 0
    case 0x00..<0x20, 0x7F: return 1
    case 0xC2:
      guard offset + 1 < end else { return 0 }
      return bytes[offset + 1] < 0xA0 && bytes[offset + 1] != 0x85 ? 2 : 0
    case 0xEF:
      guard offset + 2 < end else { return 0 }
      return bytes[offset + 1] == 0xBF && bytes[offset + 2] >= 0xBE ? 3 : 0
    default: return 0
    }
  }

  private static func message(_ run: String, count: Int) -> String {
    let digits = String(run.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return count == 1 ? "A control character (\(name)); take it out." : "\(count) control characters (\(name) …); take them out."
  }
}
