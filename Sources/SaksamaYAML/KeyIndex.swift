/// The names that a mapping has so far, with the offsets of their keys.
struct KeyIndex {
  private var offsets: [String: Int] = [:]
  private static let few = 12

  /// The offset of an earlier entry called `name`; `entries` are all that were inserted.
  func first(_ name: String, among entries: [Entry]) -> Int? {
    // Comparing with a handful of names is cheaper than hashing, and nearly all mappings are small.
    if offsets.isEmpty { return entries.first { $0.name == name }?.key.range.start }
    return offsets[name]
  }

  /// Takes note of the last of `entries`.
  mutating func insert(lastOf entries: [Entry]) {
    guard entries.count > KeyIndex.few else { return }
    if offsets.isEmpty {
      for entry in entries { offsets[entry.name] = entry.key.range.start }
    } else if let entry = entries.last {
      offsets[entry.name] = entry.key.range.start
    }
  }

  /// Starts again after entries were taken back.
  mutating func rebuild(_ entries: [Entry]) {
    offsets = [:]
    insert(lastOf: entries)
  }
}
