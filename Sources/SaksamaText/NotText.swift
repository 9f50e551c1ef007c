/// Why an input is no text in UTF-8 that could be read in spite of a few bad places.
public enum NotText: Sendable, Hashable {
  /// Text in another encoding.
  case encoding(ForeignEncoding)
  /// A document of a word processor or for printing, which holds its text in a form of its own; the name of the format.
  case document(String)
  /// An image, a program, an archive or something else that is made for machines.
  case binary

  /// How many bytes at the start of an input decide.
  private static let head = 8_192

  /// Recognises what is no text by its first bytes, by its encoding, or by the share of bytes in its first 8 KiB that are none.
  ///
  /// Returns nil for UTF-8 and for UTF-8 with damaged places.
  public static func recognise(_ bytes: [UInt8]) -> NotText? {
    if bytes.starts(with: "%PDF-".utf8) { return .document("PDF") }
    if bytes.starts(with: #"{\rtf"#.utf8) { return .document("RTF") }
    if UTF8Repair.isClean(bytes) { return nil }
    if let encoding = ForeignEncoding.recognise(bytes) { return .encoding(encoding) }
    return isBinary(Array(bytes.prefix(head))) ? .binary : nil
  }

  /// Compressed and compiled data have a tenth of control characters and half of what is not UTF-8; a damaged article has far less of both.
  ///
  /// A stray byte in a very short text is a large share of it, so a few are never enough.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    var controls = 0
    var invalid = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x20, !ASCII.isWhitespace(byte) { controls += 1 }
      let length = UTF8Repair.sequenceLength(bytes, at: offset)
      if length == 0 { invalid += 1 }
      offset += max(1, length)
    }
    guard controls + invalid >= 12 else { return false }
    return controls * 10 > bytes.count || (controls + invalid) * 10 > bytes.count * 3
  }
}
