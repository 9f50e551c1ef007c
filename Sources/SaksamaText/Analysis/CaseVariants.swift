/// The characters that PCRE2 takes for one another where a pattern ignores case.
enum CaseVariants {
  /// The variants of a character, itself included; nil for letters above ASCII, whose variants differ between versions of Unicode.
  static func variants(of value: UInt32) -> [UInt32]? {
    guard value < 0x80 else { return Unicode.Scalar(value)?.properties.isCased == false ? [value] : nil }
    let small = value | 0x20
    guard ASCII.isLetter(UInt8(value)) else { return [value] }
    // U+017F is the long s, U+212A the sign of the unit kelvin.
    switch small {
    case 0x73: return [0x73, 0x53, 0x17F]
    case 0x6B: return [0x6B, 0x4B, 0x212A]
    default: return [small, small & ~0x20]
    }
  }

  /// The length in bytes of the longest form of a small ASCII letter.
  static func longestForm(of letter: UInt8) -> Int {
    switch letter {
    case 0x73: return 2
    case 0x6B: return 3
    default: return 1
    }
  }

  /// The forms in UTF-8 of a small ASCII letter.
  static func forms(of letter: UInt8) -> [[UInt8]] {
    (variants(of: UInt32(letter)) ?? []).compactMap(Unicode.Scalar.init).map { Array(String(Character($0)).utf8) }
  }
}
