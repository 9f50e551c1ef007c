/// What words can be, by their hashes; it is asked about every word of every article, so it is one probe of a flat table.
struct WordClassTable: Sendable {
  private var keys: [UInt32]
  private var values: [UInt32]
  private var mask: Int
  private var count = 0

  /// Makes an empty table; `capacity` is a power of two, and the table grows when it is half full.
  init(capacity: Int) {
    keys = [UInt32](repeating: 0, count: capacity)
    values = keys
    mask = keys.count - 1
  }

  /// What the word with a hash can be.
  subscript(hash: UInt32) -> WordClasses {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] != 0 {
      if keys[slot] == hash { return WordClasses(rawValue: values[slot]) }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// Whether nothing is known.
  var isEmpty: Bool { count == 0 }

  /// Adds a meaning to the word with a hash.
  mutating func insert(_ meaning: WordClasses, for hash: UInt32) {
    if meaning.isEmpty { return }
    if count * 2 > mask { grow() }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    if values[slot] == 0 { count += 1 }
    keys[slot] = hash
    values[slot] |= meaning.rawValue
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt32](repeating: 0, count: oldKeys.count * 2)
    values = keys
    mask = keys.count - 1
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where value != 0 { insert(WordClasses(rawValue: value), for: key) }
  }
}
