/// Finds the words of a text, 64 bytes at a time: one bit for each byte that belongs to a word, and a word for each run of bits.
enum WordScanner {
  /// Calls `body` with every word in `range`, in order of place.
  ///
  /// A range that cuts a word gives the part of it inside the range.
  @inline(__always) static func forEachWord(_ bytes: RawSpan, in range: SourceRange, _ body: (Word) -> Void) {
    var wordStart = -1
    // The bits that characters at the end of one block send into the next, and whether the byte before the block belongs to a word.
    var overhang: UInt64 = 0
    var previous: UInt64 = 0
    var base = range.start
    while base < range.end {
      let count = min(64, range.end - base)
      var (mask, high) = masks(bytes, base, count)
      mask |= overhang
      overhang = 0
      if high != 0 { addCharactersAboveASCII(bytes, base, range.end, high, &mask, &overhang) }
      var edges = mask ^ (mask << 1 | previous)
      // Bits behind the end of the range are no edges; a word that reaches the end is closed below.
      if count < 64 { edges &= (1 << UInt64(count)) &- 1 }
      while edges != 0 {
        let place = base + edges.trailingZeroBitCount
        edges &= edges &- 1
        if wordStart < 0 {
          wordStart = place
        } else {
          body(word(bytes, wordStart, place))
          wordStart = -1
        }
      }
      previous = mask >> 63
      base += 64
    }
    if wordStart >= 0 { body(word(bytes, wordStart, range.end)) }
  }

  @inline(__always) private static func word(_ bytes: RawSpan, _ start: Int, _ end: Int) -> Word {
    Word(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), hash: WordHash.hash(bytes, start, end))
  }

  /// One bit for each ASCII letter or digit, and one for each byte above ASCII, among the `count` bytes at `base`.
  @inline(__always) private static func masks(_ bytes: RawSpan, _ base: Int, _ count: Int) -> (word: UInt64, high: UInt64) {
    var word: UInt64 = 0
    var high: UInt64 = 0
    if count == 64 {
      for part in 0..<8 {
        // The eight bytes lie in the block of 64, which the caller keeps inside the span.
        let lanes = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: base &+ part &* 8, as: UInt64.self))
        word |= gather(wordLanes(lanes)) << UInt64(truncatingIfNeeded: part &* 8)
        high |= gather(lanes & highBits) << UInt64(truncatingIfNeeded: part &* 8)
      }
      return (word, high)
    }
    for index in 0..<count {
      let byte = bytes.unsafeLoad(fromByteOffset: base + index, as: UInt8.self)
      if WordCharacter.isWord(ascii: byte) { word |= 1 << UInt64(index) }
      if byte >= 0x80 { high |= 1 << UInt64(index) }
    }
    return (word, high)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The high bit of each of eight bytes that is an ASCII letter or digit; adding `0x80 - n` carries into the high bit from `n` upward.
  @inline(__always) private static func wordLanes(_ lanes: UInt64) -> UInt64 {
    let seven = lanes & ~highBits
    let small = seven | ones &* 0x20
    let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let digits = (seven &+ ones &* (0x80 - 0x30)) & ~(seven &+ ones &* (0x80 - 0x3A))
    return (letters | digits) & ~lanes & highBits
  }

  /// Moves the high bits of eight bytes together, the first byte lowest.
  @inline(__always) private static func gather(_ lanes: UInt64) -> UInt64 {
    ((lanes >> 7) &* 0x0102_0408_1020_4080) >> 56
  }

  /// Decodes the characters that start at the bytes of `high` and sets the bits of those that belong to words.
  @inline(never) private static func addCharactersAboveASCII(
    _ bytes: RawSpan, _ base: Int, _ end: Int, _ high: UInt64, _ mask: inout UInt64, _ overhang: inout UInt64
  ) {
    var left = high
    while left != 0 {
      let index = left.trailingZeroBitCount
      left &= left &- 1
      let (scalar, length) = WordCharacter.scalar(bytes, at: base + index, end: end)
      guard length > 1, WordCharacter.isWord(scalar) else { continue }
      let bits: UInt64 = (1 << UInt64(length)) &- 1
      mask |= bits << UInt64(index)
      if index + length > 64 { overhang |= bits >> UInt64(64 - index) }
    }
  }
}
