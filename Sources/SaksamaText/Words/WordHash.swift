/// The hash of a word in small letters.
///
/// It takes the first and the last eight bytes and the length, which tells nearly all words apart in constant time; readers compare the
/// words themselves where hashes are equal.
enum WordHash {
  /// The hash of the word at `start..<end`.
  @inline(__always) static func hash(_ bytes: RawSpan, _ start: Int, _ end: Int) -> UInt32 {
    let length = end - start
    var first: UInt64
    var last: UInt64 = 0
    if length >= 8 {
      first = load(bytes, start)
      last = load(bytes, end - 8)
    } else if start + 8 <= bytes.byteCount {
      first = load(bytes, start) & ((1 << UInt64(truncatingIfNeeded: length &* 8)) &- 1)
    } else {
      first = 0
      for index in 0..<length { first |= UInt64(load(bytes, byteAt: start + index)) << UInt64(index * 8) }
    }
    if (first | last) & highBits != 0 || length > 16 && hasHighByte(bytes, start + 8, end - 8) {
      return slowHash(bytes, start, end)
    }
    return mix(first, last, length)
  }

  /// The hash of a word that is folded already.
  static func hash(folded: [UInt8]) -> UInt32 {
    var first: UInt64 = 0
    var last: UInt64 = 0
    for (index, byte) in folded.prefix(8).enumerated() { first |= UInt64(byte) << UInt64(index * 8) }
    if folded.count >= 8 {
      for (index, byte) in folded.suffix(8).enumerated() { last |= UInt64(byte) << UInt64(index * 8) }
    }
    return mix(first, last, folded.count)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// In letters and digits of ASCII, this bit alone tells capital letters from small ones, so setting it in every byte folds the word;
  /// the bytes behind a short word get it too, always alike.
  @inline(__always) private static func mix(_ first: UInt64, _ last: UInt64, _ length: Int) -> UInt32 {
    let small: UInt64 = 0x2020_2020_2020_2020
    var mixed = ((first | small) &+ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 29
    mixed = (mixed ^ (last | small)) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  @inline(never) private static func slowHash(_ bytes: RawSpan, _ start: Int, _ end: Int) -> UInt32 {
    hash(folded: WordFold.fold(bytes.extracting(start..<end)))
  }

  @inline(never) private static func hasHighByte(_ bytes: RawSpan, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end where load(bytes, byteAt: index) >= 0x80 { return true }
    return false
  }

  /// Callers see to it that the eight bytes lie in the span.
  @inline(__always) private static func load(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  @inline(__always) private static func load(_ bytes: RawSpan, byteAt offset: Int) -> UInt8 {
    bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
  }
}
