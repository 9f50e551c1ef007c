/// The form in which words are compared: small letters, and letters composed with their accents where Unicode has such a letter.
public enum WordFold {
  /// The folded form of the text that `bytes` are, in UTF-8.
  public static func fold(_ bytes: RawSpan) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.byteCount)
    var pending: Unicode.Scalar?
    var offset = 0
    while offset < bytes.byteCount {
      let (scalar, length) = WordCharacter.scalar(bytes, at: offset, end: bytes.byteCount)
      offset += length
      forEachSmallLetter(of: scalar) { small in
        if let base = pending, let composed = Composition.compose(base, small) {
          pending = composed
        } else {
          if let base = pending { append(base, to: &folded) }
          pending = small
        }
      }
    }
    if let base = pending { append(base, to: &folded) }
    return folded
  }

  /// Whether the word that `bytes` are folds to `folded`.
  static func equals(_ bytes: RawSpan, _ folded: RawSpan) -> Bool {
    // Only a word with a character above ASCII can be equal in another way than letter by letter.
    var isASCII = true
    var isEqual = bytes.byteCount == folded.byteCount
    for offset in 0..<bytes.byteCount {
      let byte = bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      if byte >= 0x80 { isASCII = false }
      if isEqual, ASCII.lowercased(byte) != folded.unsafeLoad(fromByteOffset: offset, as: UInt8.self) { isEqual = false }
    }
    if isASCII { return isEqual }
    let other = fold(bytes)
    guard other.count == folded.byteCount else { return false }
    for index in other.indices where other[index] != folded.unsafeLoad(fromByteOffset: index, as: UInt8.self) { return false }
    return true
  }

  private static func forEachSmallLetter(of scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    switch scalar.value {
    case 0..<0x80: body(Unicode.Scalar(ASCII.lowercased(UInt8(scalar.value))))
    case 0xDF...0xFF: body(scalar)
    // Small letters with a second shape: the long s, with and without a dot, and the Greek sigma at the end of a word.
    case 0x17F: body("s")
    case 0x1E9B: body("\u{1E61}")
    case 0x3C2: body("\u{3C3}")
    default:
      if scalar.properties.changesWhenLowercased {
        scalar.properties.lowercaseMapping.unicodeScalars.forEach(body)
      } else {
        body(scalar)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
