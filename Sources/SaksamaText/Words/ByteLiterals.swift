/// The byte sequences of a multi-pattern: a filter of bits for the first two bytes, and a hash table for the first eight.
struct ByteLiterals: Sendable {
  private struct Entry {
    /// The first eight bytes of the literal, the first lowest, and zeros behind a shorter one.
    let key: UInt64
    /// The number of bytes in the key.
    let keyLength: Int32
    let literal: Int32
    let start: Int32
    let end: Int32
    /// The next entry of the same slot, in the order of the literals; -1 at the end.
    let next: Int32
  }

  private let bytes: [UInt8]
  private let entries: [Entry]
  private let slots: [Int32]
  private let slotShift: UInt64
  /// One bit for each pair of bytes, set when a literal can begin with it.
  private let filter: [UInt64]
  /// For each first byte, bit n is set when there is a literal that begins with it and whose key has n bytes.
  private let keyLengths: [UInt16]

  init(_ literals: [(index: Int, bytes: [UInt8])]) {
    var slotBits: UInt64 = 4
    while 1 << slotBits < literals.count * 2 { slotBits += 1 }
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    var slots = [Int32](repeating: -1, count: 1 << Int(slotBits))
    var filter = [UInt64](repeating: 0, count: literals.isEmpty ? 0 : 1024)
    var keyLengths = [UInt16](repeating: 0, count: literals.isEmpty ? 0 : 256)
    // From the last to the first, because each entry goes to the head of its slot.
    for (index, literal) in literals.reversed() {
      let keyLength = min(8, literal.count)
      let key = ByteLiterals.key(literal.span.bytes, 0, keyLength)
      let slot = ByteLiterals.slot(key, keyLength, 64 - slotBits)
      let start = Int32(bytes.count)
      bytes.append(contentsOf: literal)
      entries.append(
        Entry(key: key, keyLength: Int32(keyLength), literal: Int32(index), start: start, end: Int32(bytes.count), next: slots[slot])
      )
      slots[slot] = Int32(entries.count - 1)
      keyLengths[Int(literal[0])] |= 1 << UInt16(keyLength)
      for second in literal.count > 1 ? literal[1]...literal[1] : 0...255 {
        let pair = Int(literal[0]) | Int(second) << 8
        filter[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    self.bytes = bytes
    self.entries = entries
    self.slots = slots
    self.filter = filter
    self.keyLengths = keyLengths
    slotShift = 64 - slotBits
  }

  /// The first offset in `start..<end` where a literal may begin; `Int.max` when there is none.
  func next(_ text: RawSpan, from start: Int, to end: Int) -> Int {
    if entries.isEmpty || start >= end { return Int.max }
    let filter = filter.span
    var offset = start
    // Four pairs at a time, whose bits are looked at together, because nearly all of them are clear.
    while offset + 8 <= end {
      let eight = ByteLiterals.load(text, offset)
      let bits =
        ByteLiterals.bit(filter, eight) | ByteLiterals.bit(filter, eight >> 8) << 1 | ByteLiterals.bit(filter, eight >> 16) << 2
        | ByteLiterals.bit(filter, eight >> 24) << 3
      if bits != 0 { return offset + bits.trailingZeroBitCount }
      offset += 4
    }
    while offset < end {
      // Behind the last byte a literal of one byte is all that can stand, and any second byte serves for that.
      let second = offset + 1 < end ? UInt64(text.unsafeLoad(fromByteOffset: offset + 1, as: UInt8.self)) : 0
      let pair = UInt64(text.unsafeLoad(fromByteOffset: offset, as: UInt8.self)) | second << 8
      if ByteLiterals.bit(filter, pair) != 0 { return offset }
      offset += 1
    }
    return Int.max
  }

  /// Calls `body` with every literal that stands at `offset` and ends at or before `end`, and with its length.
  @inline(__always) func forEachLiteral<Failure: Error>(
    _ text: RawSpan, at offset: Int, end: Int, _ body: (_ literal: Int, _ length: Int) throws(Failure) -> Void
  ) throws(Failure) {
    var lengths = keyLengths[Int(text.unsafeLoad(fromByteOffset: offset, as: UInt8.self))]
    while lengths != 0 {
      let keyLength = lengths.trailingZeroBitCount
      lengths &= lengths - 1
      if offset + keyLength > end { return }
      let key = ByteLiterals.key(text, offset, keyLength)
      var index = Int(slots[ByteLiterals.slot(key, keyLength, slotShift)])
      while index >= 0 {
        let entry = entries[index]
        index = Int(entry.next)
        let length = Int(entry.end - entry.start)
        guard entry.key == key, Int(entry.keyLength) == keyLength, offset + length <= end else { continue }
        var same = keyLength
        while same < length, text.unsafeLoad(fromByteOffset: offset + same, as: UInt8.self) == bytes[Int(entry.start) + same] { same += 1 }
        if same >= length { try body(Int(entry.literal), length) }
      }
    }
  }

  /// The bit of the pair in the low 16 bits of `pairs`; the filter has one for every pair.
  @inline(__always) private static func bit(_ filter: Span<UInt64>, _ pairs: UInt64) -> UInt64 {
    filter[unchecked: Int(truncatingIfNeeded: pairs & 0xFFFF) >> 6] >> (pairs & 63) & 1
  }

  @inline(__always) private static func key(_ bytes: RawSpan, _ offset: Int, _ length: Int) -> UInt64 {
    if offset + 8 <= bytes.byteCount {
      return load(bytes, offset) & (length == 8 ? UInt64.max : (1 << UInt64(length * 8)) - 1)
    }
    var key: UInt64 = 0
    for index in 0..<length { key |= UInt64(bytes.unsafeLoad(fromByteOffset: offset + index, as: UInt8.self)) << UInt64(index * 8) }
    return key
  }

  @inline(__always) private static func slot(_ key: UInt64, _ length: Int, _ shift: UInt64) -> Int {
    let mixed = (key &+ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: ((mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93) >> shift)
  }

  /// Callers see to it that the eight bytes lie in the span.
  @inline(__always) private static func load(_ bytes: RawSpan, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }
}
