/// An encoding other than UTF-8 that an input is plainly written in, so that it can be named instead of being misread.
public enum ForeignEncoding: String, Sendable {
  /// UTF-16, little-endian.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, big-endian.
  case utf16BigEndian = "UTF-16BE"
  /// UTF-32, little-endian.
  case utf32LittleEndian = "UTF-32LE"
  /// Windows-1252, or its subset ISO 8859-1.
  case windows1252 = "WINDOWS-1252"

  /// Recognises the encoding of `bytes` by its byte order mark, by NULs at every other place, or by single high bytes between ASCII.
  ///
  /// Returns nil for UTF-8 and for anything that is not plainly one of the encodings, such as UTF-8 with damaged places.
  public static func recognise(_ bytes: [UInt8]) -> ForeignEncoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if UTF8Repair.isClean(bytes) { return nil }
    return recogniseByNulls(bytes.prefix(4096)) ?? (looksLikeWindows1252(bytes) ? .windows1252 : nil)
  }

  private static func recogniseByNulls(_ head: ArraySlice<UInt8>) -> ForeignEncoding? {
    guard head.count >= 8 else { return nil }
    var atEven = 0
    var atOdd = 0
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { atEven += 1 } else { atOdd += 1 }
    }
    let half = head.count / 2
    if atOdd * 10 > half * 8, atEven * 10 < half { return .utf16LittleEndian }
    if atEven * 10 > half * 8, atOdd * 10 < half { return .utf16BigEndian }
    return nil
  }

  /// Text in windows-1252 has no valid multi-byte sequence, and its high bytes nearly always stand alone between ASCII.
  private static func looksLikeWindows1252(_ bytes: [UInt8]) -> Bool {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xFE, 0xFF]
    var alone = 0
    var together = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0 || undefined.contains(byte) { return false }
      if byte >= 0x80 {
        if UTF8Repair.sequenceLength(bytes, at: offset) > 0 { return false }
        let runEnd = bytes[offset...].firstIndex { $0 < 0x80 } ?? bytes.count
        if runEnd - offset == 1 { alone += 1 } else { together += 1 }
        offset = runEnd
      } else {
        offset += 1
      }
    }
    return alone > 0 && together * 10 <= alone
  }
}
