public import SaksamaText

/// A word list of a set: tab-separated lines `canonical<TAB>alias|alias<TAB>note`, with `#` for comments.
public struct Lexicon: Sendable {
  /// One line of the list.
  public struct Entry: Sendable, Hashable {
    /// The first column.
    public let name: String
    /// The second column, split at `|`.
    public let aliases: [String]
    /// The third column, such as a country.
    public let note: String?
    /// Where the line stands in its file.
    public let range: SourceRange
  }

  /// The file of the list, as people know it.
  public let file: String
  /// The lines in order.
  public let entries: [Entry]

  /// Reads a list.
  public init(_ source: SourceText) {
    file = source.name
    var entries: [Entry] = []
    var start = source.contentStart
    while start < source.count {
      let end = source.bytes[start...].firstIndex { $0 == ASCII.lineFeed } ?? source.count
      if let entry = Lexicon.entry(source, source.trimmed(SourceRange(start, end))) { entries.append(entry) }
      start = end + 1
    }
    self.entries = entries
  }

  private static func entry(_ source: SourceText, _ line: SourceRange) -> Entry? {
    guard !line.isEmpty, source.bytes[line.start] != UInt8(ascii: "#") else { return nil }
    let columns = source.slice(line).split(separator: ASCII.tab, maxSplits: 3, omittingEmptySubsequences: false)
    let aliases = columns.count > 1 ? columns[1].split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) } : []
    return Entry(
      name: String(decoding: columns[0], as: UTF8.self), aliases: aliases,
      note: columns.count > 2 && !columns[2].isEmpty ? String(decoding: columns[2], as: UTF8.self) : nil, range: line)
  }
}
