/// The words of a multi-pattern, in a hash table behind a filter of bits.
struct WordLiterals: Sendable {
  private struct Entry {
    let hash: UInt32
    let literal: Int32
    /// Where the folded word stands among the bytes of all words.
    let start: Int32
    let end: Int32
    /// The next entry of the same slot, in the order of the literals; -1 at the end.
    let next: Int32
  }

  private let bytes: [UInt8]
  private let entries: [Entry]
  private let slots: [Int32]
  private let slotMask: UInt32
  /// One bit for each possible top part of a hash; a clear bit says that no literal has it.
  private let filter: [UInt64]
  private let filterShift: UInt32

  init(_ words: [(index: Int, folded: [UInt8])]) {
    let slotCount = UInt32(max(16, words.count * 2)).roundedUpToPowerOfTwo
    // 32 bits for each word keep the filter selective; 8 KB of it stay in the first cache, and more than 64 KB would not.
    let filterBits = min(max(16, slotCount.trailingZeroBitCount + 4), 19)
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    var slots = [Int32](repeating: -1, count: Int(slotCount))
    var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
    entries.reserveCapacity(words.count)
    // From the last to the first, because each entry goes to the head of its slot.
    for (index, folded) in words.reversed() {
      let hash = WordHash.hash(folded: folded)
      let slot = Int(hash & (slotCount - 1))
      let start = Int32(bytes.count)
      bytes.append(contentsOf: folded)
      entries.append(Entry(hash: hash, literal: Int32(index), start: start, end: Int32(bytes.count), next: slots[slot]))
      slots[slot] = Int32(entries.count - 1)
      let bit = hash >> UInt32(32 - filterBits)
      filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
    }
    self.bytes = bytes
    self.entries = entries
    self.slots = slots
    self.filter = filter
    slotMask = slotCount - 1
    filterShift = UInt32(32 - filterBits)
  }

  /// The index of the first word from `index` on that may be a literal; the number of words when there is none.
  func next(_ words: Span<Word>, from index: Int) -> Int {
    if entries.isEmpty { return words.count }
    let filter = filter.span
    var index = index
    while index < words.count {
      // The index is below the count here, and the shifted hash is always below the size of the filter.
      let bit = words[unchecked: index].hash >> filterShift
      if filter[unchecked: Int(bit >> 6)] & (1 << UInt64(bit & 63)) != 0 { break }
      index += 1
    }
    return index
  }

  /// Calls `body` with every literal that is the same word as `word`.
  @inline(__always) func forEachLiteral<Failure: Error>(
    _ text: RawSpan, _ word: Word, _ body: (Int) throws(Failure) -> Void
  ) throws(Failure) {
    var index = Int(slots[Int(word.hash & slotMask)])
    while index >= 0 {
      let entry = entries[index]
      let folded = bytes.span.bytes.extracting(Int(entry.start)..<Int(entry.end))
      if entry.hash == word.hash, WordFold.equals(text.extracting(word.range.indices), folded) { try body(Int(entry.literal)) }
      index = Int(entry.next)
    }
  }
}

extension UInt32 {
  /// The smallest power of two that is not below this number, which is at least 1.
  fileprivate var roundedUpToPowerOfTwo: UInt32 { self <= 1 ? 1 : 1 << UInt32(32 - (self - 1).leadingZeroBitCount) }
}
