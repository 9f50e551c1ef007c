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
      let name = column(from: line.start, line)
      let second = column(from: min(name.end + 1, line.end), line)
      let third = column(from: min(second.end + 1, line.end), line)
      entries.append(
        Entry(
          name: source.string(in: name), aliases: second.isEmpty ? [] : aliases(second),
          note: third.isEmpty ? nil : source.string(in: third), range: line))
    }
    return entries
  }

  /// The lines whose third column has one of `notes` among its words; of the others not even a text is made.
  public func entries(withNotes notes: [String]) -> [Entry] {
    let wanted = notes.map { Array($0.utf8)[...] }
    var entries: [Entry] = []
    forEachLine { line in
      let name = column(from: line.start, line)
      let second = column(from: min(name.end + 1, line.end), line)
      let third = column(from: min(second.end + 1, line.end), line)
      guard !third.isEmpty, source.slice(third).split(separator: ASCII.space).contains(where: { wanted.contains($0) }) else { return }
      entries.append(
        Entry(
          name: source.string(in: name), aliases: second.isEmpty ? [] : aliases(second), note: source.string(in: third), range: line))
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

  private func column(from start: Int, _ line: SourceRange) -> SourceRange {
    var end = start
    while end < line.end, source.bytes[end] != ASCII.tab { end += 1 }
    return SourceRange(start, end)
  }

  private func aliases(_ column: SourceRange) -> [String] {
    source.slice(column).split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }
}
