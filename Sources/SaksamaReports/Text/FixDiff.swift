import SaksamaDiagnostics
import SaksamaText

/// The lines that a fix takes away and puts in, each cut to what changes.
struct FixDiff {
  /// One line before or after the fix; the mark of its excerpt is what differs.
  struct Line {
    let isAdded: Bool
    let excerpt: Excerpt
  }

  let lines: [Line]
  /// Whether the fix changes more than `lines` shows.
  let isCut: Bool
  /// The bytes of unchanged text kept at each side of an edit, and of an edit at each end.
  private static let context = 400
  private static let mostGroups = 3
  private static let mostLines = 4

  init(_ edits: [Edit], _ source: SourceText, _ table: LineTable) {
    let groups = FixDiff.groups(EditedText.compatible([edits]), table)
    var lines: [Line] = []
    var isCut = groups.count > FixDiff.mostGroups
    for group in groups.prefix(FixDiff.mostGroups) {
      let (old, new) = FixDiff.texts(group, source, table)
      let (removed, added) = FixDiff.changed(FixDiff.split(old), FixDiff.split(new))
      lines += FixDiff.lines(removed, added)
      isCut = isCut || max(removed.count, added.count) > FixDiff.mostLines
    }
    self.lines = lines
    self.isCut = isCut
  }

  /// Edits that touch the same line stand in one group of bounded size.
  private static func groups(_ edits: [Edit], _ table: LineTable) -> [[Edit]] {
    var groups: [[Edit]] = []
    var lastLine = 0
    for edit in edits {
      if let group = groups.last, table.position(at: edit.range.start).line <= lastLine, group.count < 8 {
        groups[groups.count - 1].append(edit)
      } else {
        groups.append([edit])
      }
      lastLine = table.position(at: edit.range.end).line
    }
    return groups
  }

  /// The text around a group before and after the fix, with long stretches left out of both.
  private static func texts(_ group: [Edit], _ source: SourceText, _ table: LineTable) -> (old: [UInt8], new: [UInt8]) {
    guard let first = group.first, let last = group.last else { return ([], []) }
    let lineStart = table.range(ofLine: table.position(at: first.range.start).line).start
    let lineEnd = table.range(ofLine: table.position(at: last.range.end).line).end
    var old = shortened(source.slice(SourceRange(lineStart, first.range.start)))
    var new = old
    var offset = first.range.start
    for edit in group {
      let kept = shortened(source.slice(SourceRange(offset, edit.range.start)))
      old += kept + shortened(source.slice(edit.range))
      new += kept + shortened(Array(edit.text.utf8)[...])
      offset = edit.range.end
    }
    let rest = shortened(source.slice(SourceRange(offset, lineEnd)))
    return (old + rest, new + rest)
  }

  private static func shortened(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.count > 2 * context else { return Array(text) }
    let head = String(decoding: text.prefix(context), as: UTF8.self).dropLast()
    let tail = String(decoding: text.suffix(context), as: UTF8.self).dropFirst()
    return Array((head + " … " + tail).utf8)
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false).map {
      $0.last == ASCII.carriageReturn ? $0.dropLast() : $0
    }
  }

  /// The lines without those that both sides share at the start and at the end.
  private static func changed(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> (
    removed: ArraySlice<ArraySlice<UInt8>>, added: ArraySlice<ArraySlice<UInt8>>
  ) {
    let (start, end) = shared(old, new)
    return (old[start..<(old.count - end)], new[start..<(new.count - end)])
  }

  /// A line against its new form is marked where they differ; among more lines each is new or gone as a whole, and needs no mark.
  private static func lines(_ removed: ArraySlice<ArraySlice<UInt8>>, _ added: ArraySlice<ArraySlice<UInt8>>) -> [Line] {
    if removed.count == 1, added.count == 1, let old = removed.first, let new = added.first { return lines(Array(old), Array(new)) }
    func whole(_ text: ArraySlice<UInt8>, isAdded: Bool) -> Line {
      Line(isAdded: isAdded, excerpt: Excerpt(Array(text), line: SourceRange(0, text.count), mark: SourceRange(0, 0)))
    }
    return removed.prefix(mostLines).map { whole($0, isAdded: false) } + added.prefix(mostLines).map { whole($0, isAdded: true) }
  }

  private static func lines(_ old: [UInt8], _ new: [UInt8]) -> [Line] {
    var (start, end) = shared(old, new)
    // Whole words are easier to compare than single letters.
    while start > 0, !isSpace(old, start - 1) { start -= 1 }
    while end > 0, !isSpace(old, old.count - end) { end -= 1 }
    func excerpt(_ text: [UInt8], _ columns: Int) -> Excerpt {
      Excerpt(text, line: SourceRange(0, text.count), mark: SourceRange(start, text.count - end), markColumns: columns)
    }
    // Both lines give their marks the same room, so that they are cut at the same place and stand one below the other.
    let columns = max(excerpt(old, 0).markWidth, excerpt(new, 0).markWidth)
    return [Line(isAdded: false, excerpt: excerpt(old, columns)), Line(isAdded: true, excerpt: excerpt(new, columns))]
  }

  private static func isSpace(_ bytes: [UInt8], _ offset: Int) -> Bool { offset < bytes.count && bytes[offset] == ASCII.space }

  /// How many elements both sides share at the start, and how many of the others at the end.
  private static func shared<Element: Equatable>(_ old: [Element], _ new: [Element]) -> (start: Int, end: Int) {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return (start, end)
  }
}
