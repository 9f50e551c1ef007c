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

  /// The file of the list.
  public let source: SourceText

  /// Makes a list of a file; its lines are read when they are asked for.
  public init(_ source: SourceText) { self.source = source }

  /// The file of the list, as people know it.
  public var file: String { source.name }

  /// The lines in order, read anew at each call.
  public var entries: [Entry] {
    var entries: [Entry] = []
    forEachLine { line in
      let columns = columns(of: line)
      entries.append(
        Entry(
          name: source.string(in: columns[0]),
          aliases: columns.count > 1 ? parts(of: columns[1]).map { source.string(in: $0) } : [],
          note: columns.count > 2 && !columns[2].isEmpty ? source.string(in: columns[2]) : nil, range: line))
    }
    return entries
  }

  /// Calls `body` with the place of every name and every alias, and of the name that each stands for; allocates nothing.
  public func forEachForm(_ body: (_ form: SourceRange, _ name: SourceRange) -> Void) {
    forEachLine { line in
      var start = line.start
      var end = start
      while end < line.end, source.bytes[end] != ASCII.tab { end += 1 }
      let name = SourceRange(start, end)
      body(name, name)
      start = min(end + 1, line.end)
      end = start
      while end <= line.end {
        let isOver = end == line.end || source.bytes[end] == ASCII.tab
        if isOver || source.bytes[end] == UInt8(ascii: "|") {
          if end > start { body(SourceRange(start, end), name) }
          start = end + 1
        }
        if isOver { return }
        end += 1
      }
    }
  }

  private func forEachLine(_ body: (SourceRange) -> Void) {
    var start = source.contentStart
    while start < source.count {
      let end = source.bytes[start...].firstIndex(of: ASCII.lineFeed) ?? source.count
      let line = source.trimmed(SourceRange(start, end))
      if !line.isEmpty, source.bytes[line.start] != UInt8(ascii: "#") { body(line) }
      start = end + 1
    }
  }

  private func columns(of line: SourceRange) -> [SourceRange] {
    source.slice(line).split(separator: ASCII.tab, maxSplits: 3, omittingEmptySubsequences: false).map { SourceRange($0.startIndex, $0.endIndex) }
  }

  private func parts(of column: SourceRange) -> [SourceRange] {
    source.slice(column).split(separator: UInt8(ascii: "|")).map { SourceRange($0.startIndex, $0.endIndex) }
  }
}
