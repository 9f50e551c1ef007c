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

  /// The places of the columns of one line; a column that is left out is empty.
  public struct Columns: Sendable {
    /// The line without the white space around it.
    public let line: SourceRange
    /// The first column.
    public let name: SourceRange
    /// The second column, with `|` between the aliases.
    public let aliases: SourceRange
    /// The third column.
    public let note: SourceRange
  }

  /// Whether no line holds an entry.
  public var isEmpty: Bool {
    var start = source.contentStart
    while start < source.count {
      let end = source.firstIndex(of: ASCII.lineFeed, in: SourceRange(start, source.count)) ?? source.count
      let line = source.trimmed(SourceRange(start, end))
      if !line.isEmpty, source.bytes[line.start] != UInt8(ascii: "#") { return false }
      start = end + 1
    }
    return true
  }

  /// The lines in order, read anew at each call.
  public var entries: [Entry] {
    var entries: [Entry] = []
    forEachLine { entries.append(entry($0)) }
    return entries
  }

  /// The lines whose third column has one of `notes` among its words; of the others not even a text is made.
  public func entries(withNotes notes: [String]) -> [Entry] {
    let wanted = notes.map { Array($0.utf8) }
    var entries: [Entry] = []
    forEachLine { columns in
      if wanted.contains(where: { has(note: $0, in: columns.note) }) { entries.append(entry(columns)) }
    }
    return entries
  }

  /// Calls `body` with the place of every name and every alias, and of the name that each stands for; allocates nothing.
  public func forEachForm(_ body: (_ form: SourceRange, _ name: SourceRange) -> Void) {
    forEachLine { columns in
      body(columns.name, columns.name)
      forEachAlias(in: columns.aliases) { body($0, columns.name) }
    }
  }

  /// Calls `body` with the place of every alias of a second column; allocates nothing.
  public func forEachAlias(in column: SourceRange, _ body: (_ alias: SourceRange) -> Void) {
    let bytes = source.bytes.span
    var start = column.start
    for end in column.start..<column.end + 1 where end == column.end || bytes[end] == UInt8(ascii: "|") {
      if end > start { body(SourceRange(start, end)) }
      start = end + 1
    }
  }

  /// Calls `body` with the columns of every line; allocates nothing.
  public func forEachLine(_ body: (_ columns: Columns) -> Void) {
    let bytes = source.bytes.span
    var start = source.contentStart
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != ASCII.lineFeed { end += 1 }
      let line = source.trimmed(SourceRange(start, end))
      if !line.isEmpty, bytes[line.start] != UInt8(ascii: "#") {
        let name = Lexicon.column(from: line.start, line, bytes)
        let aliases = Lexicon.column(from: min(name.end + 1, line.end), line, bytes)
        let note = Lexicon.column(from: min(aliases.end + 1, line.end), line, bytes)
        body(Columns(line: line, name: name, aliases: aliases, note: note))
      }
      start = end + 1
    }
  }

  /// Whether a third column has `note` among its words.
  public func has(note: [UInt8], in column: SourceRange) -> Bool {
    var start = column.start
    for end in column.start..<column.end + 1 where end == column.end || source.bytes[end] == ASCII.space {
      if end - start == note.count, source.bytes[start..<end].elementsEqual(note) { return true }
      start = end + 1
    }
    return false
  }

  private static func column(from start: Int, _ line: SourceRange, _ bytes: Span<UInt8>) -> SourceRange {
    var end = start
    while end < line.end, bytes[end] != ASCII.tab { end += 1 }
    return SourceRange(start, end)
  }

  private func entry(_ columns: Columns) -> Entry {
    var aliases: [String] = []
    forEachAlias(in: columns.aliases) { aliases.append(source.string(in: $0)) }
    return Entry(
      name: source.string(in: columns.name), aliases: aliases, note: columns.note.isEmpty ? nil : source.string(in: columns.note),
      range: columns.line)
  }
}
