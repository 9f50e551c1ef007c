/// Values of an article, to find among them the one that means the same entity as another.
///
/// Two names mean the same where they are equal, aliases of one entry, or one is the other with more words behind it (`ANTARA`,
/// `ANTARA News Jawa Timur`). Thousands of names can be held against thousands.
struct EntityIndex {
  /// The names in small letters, in order of their bytes.
  private let names: [[UInt8]]
  private let known: Set<[UInt8]>
  /// The lengths of all names, each once.
  private let lengths: [Int]
  private let entries: Set<String>
  private let aliases: NameIndex?

  init(_ values: [Operand], _ aliases: NameIndex?) {
    known = Set(values.map { Array(NameIndex.folded($0.text).utf8) })
    names = known.sorted { $0.lexicographicallyPrecedes($1) }
    lengths = Set(known.map(\.count)).sorted()
    entries = aliases.map { aliases in Set(values.compactMap { aliases.entry($0.text) }) } ?? []
    self.aliases = aliases
  }

  /// Whether one of the values means the same as `value`.
  func holds(_ value: Operand) -> Bool {
    let name = Array(NameIndex.folded(value.text).utf8)
    if known.contains(name) || isBeginning(name) || hasBeginning(name) { return true }
    return aliases?.entry(value.text).map(entries.contains) ?? false
  }

  private func isBeginning(_ name: [UInt8]) -> Bool {
    let longer = name + " ".utf8
    let place = names.partitioningIndex(where: { !$0.lexicographicallyPrecedes(longer) })
    return place < names.count && names[place].starts(with: longer)
  }

  private func hasBeginning(_ name: [UInt8]) -> Bool {
    lengths.prefix { $0 < name.count }.contains { name[$0] == UInt8(ascii: " ") && known.contains(Array(name[..<$0])) }
  }
}
