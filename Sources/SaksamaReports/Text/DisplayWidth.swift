/// How many columns of a terminal a character takes.
enum DisplayWidth {
  /// Two columns for wide characters and emoji, one for all others that are seen.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.value < 0x1100 { return scalars.contains(emojiSelector) && first.properties.isEmoji ? 2 : 1 }
    if first.properties.isEmojiPresentation || isWide(first.value) { return 2 }
    return scalars.contains(emojiSelector) ? 2 : 1
  }

  /// VARIATION SELECTOR-16 asks for the coloured form of a sign that also exists as plain text.
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"

  /// The blocks of East Asian Wide and Fullwidth characters (UAX #11), whole blocks where they hold little else.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    wide.contains { $0.contains(value) }
  }
}
