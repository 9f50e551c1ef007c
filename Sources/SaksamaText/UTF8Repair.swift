/// Finds the bytes that are not UTF-8 and replaces each by SUBSTITUTE, so that the text keeps its length.
enum UTF8Repair {
  static func isClean(_ bytes: [UInt8]) -> Bool {
    if hasNUL(bytes) { return false }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Eight bytes at a time, because every word list is looked at when the program starts (Mycroft's test for a zero byte).
  static func hasNUL(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        let eight = buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if (eight &- 0x0101_0101_0101_0101) & ~eight & 0x8080_8080_8080_8080 != 0 { return true }
      }
      return buffer[whole...].contains(0)
    }
  }

  /// The repaired bytes, and one problem for each run of bad bytes.
  static func repair(_ bytes: [UInt8]) -> (bytes: [UInt8], problems: [SourceProblem]) {
    var repaired = bytes
    var problems: [SourceProblem] = []
    var offset = 0
    while offset < bytes.count {
      let length = bytes[offset] == 0 ? 0 : sequenceLength(bytes, at: offset)
      if length > 0 {
        offset += length
        continue
      }
      let start = offset
      let isNull = bytes[start] == 0
      while offset < bytes.count, isNull ? bytes[offset] == 0 : bytes[offset] != 0 && sequenceLength(bytes, at: offset) == 0 {
        repaired[offset] = ASCII.substitute
        offset += 1
      }
      problems.append(SourceProblem(message(bytes[start..<offset]), at: SourceRange(start, offset)))
    }
    return (repaired, problems)
  }

  /// The length of the well-formed sequence at `offset`, or 0 (The Unicode Standard, table 3-7).
  static func sequenceLength(_ bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    func continues(_ distance: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + distance < bytes.count && allowed.contains(bytes[offset + distance])
    }
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }

  private static func message(_ run: ArraySlice<UInt8>) -> String {
    if run.first == 0 {
      return run.count == 1 ? "A NUL byte; take it out." : "\(run.count) NUL bytes; take them out."
    }
    let shown = run.prefix(4).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }
    let more = run.count > 4 ? " …" : ""
    return "Not UTF-8 (byte \(shown.joined(separator: " "))\(more)); save the file as UTF-8."
  }
}
