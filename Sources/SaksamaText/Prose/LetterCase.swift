/// Small and capital letters at places of a text.
public enum LetterCase {
  /// Whether a capital letter stands at `offset`.
  public static func isCapital(at offset: Int, in text: SourceText) -> Bool {
    guard offset < text.count else { return false }
    let byte = text.bytes[offset]
    if byte < 0x80 { return ASCII.isUppercase(byte) }
    return scalar(at: offset, in: text)?.properties.isUppercase ?? false
  }

  /// Whether a small letter stands at `offset`.
  public static func isSmall(at offset: Int, in text: SourceText) -> Bool {
    guard offset < text.count else { return false }
    let byte = text.bytes[offset]
    if byte < 0x80 { return ASCII.isLowercase(byte) }
    return scalar(at: offset, in: text)?.properties.isLowercase ?? false
  }

  /// Whether `text` holds two letters or more, and none of them is small.
  public static func isAllCapitals(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      letters += 1
    }
    return letters > 1
  }

  /// Whether `text` holds a capital letter.
  public static func hasCapital(_ text: String) -> Bool {
    if text.utf8.contains(where: ASCII.isUppercase) { return true }
    return text.utf8.contains { $0 >= 0x80 } && text.unicodeScalars.contains { $0.properties.isUppercase }
  }

  /// `replacement` with the letter case of what is written: all capitals, or a capital at the start.
  public static func carried(from written: String, to replacement: String) -> String {
    if isAllCapitals(written) { return replacement.uppercased() }
    return written.unicodeScalars.first?.properties.isUppercase == true ? capitalized(replacement) : replacement
  }

  /// `text` with a capital letter at its start.
  public static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static func scalar(at offset: Int, in text: SourceText) -> Unicode.Scalar? {
    String(decoding: text.bytes[offset..<min(offset + 4, text.count)], as: UTF8.self).unicodeScalars.first
  }
}
