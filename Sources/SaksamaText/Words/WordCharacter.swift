/// Which characters make up words: letters, numbers and combining marks, in every script.
enum WordCharacter {
  /// Whether `byte` is an ASCII letter or digit.
  @inline(__always) static func isWord(ascii byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte)
  }

  /// Whether `scalar` belongs to words; underscores, hyphens, apostrophes and joiners do not.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    // The ranges of Western text and of typographic punctuation are decided here because the look-up below costs much more.
    switch scalar.value {
    case 0..<0x80: return isWord(ascii: UInt8(truncatingIfNeeded: scalar.value))
    case 0xC0...0x24F: return scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x300...0x36F: return true
    case 0x2000...0x206F: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
      .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Decodes the scalar that starts at `offset` of valid UTF-8; a continuation byte, or a scalar cut by `end`, gives U+FFFD of length 1.
  @inline(__always) static func scalar(_ bytes: RawSpan, at offset: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = first & (0x7F >> UInt32(length))
    for distance in 1..<length {
      value = value << 6 | UInt32(bytes.unsafeLoad(fromByteOffset: offset + distance, as: UInt8.self) & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
