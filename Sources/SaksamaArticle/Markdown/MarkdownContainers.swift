import SaksamaText

/// The block quotes and list items in which a line of Markdown stands.
///
/// Source: CommonMark 0.31, “Container blocks”; nesting is told by indentation alone.
struct MarkdownContainers {
  /// What is left of a line behind the marks of its containers.
  struct Inside {
    /// The first byte that is no blank; the end of the line where all are.
    var start: Int
    /// The columns of blanks before it that no list item asks for.
    var indent: Int
    /// Whether a mark of a new list item, or of a deeper quote, stands before it.
    var opensContainer: Bool
  }

  /// More marks than this on one line are text.
  private static let mostMarks = 16

  /// The number of quotes around the last line.
  private var depth = 0
  /// The columns at which the contents of the open list items begin.
  private var items: [Int] = []

  /// Reads the marks at the head of `line`; `inParagraph` says whether the line may go on with a paragraph without them.
  mutating func enter(_ line: SourceRange, _ source: SourceText, inParagraph: Bool) -> Inside {
    var mark = skipBlanks(line.start, column: 0, line, source)
    var quotes = 0
    while mark.column - mark.base < 4, mark.offset < line.end, source.bytes[mark.offset] == UInt8(ascii: ">"),
      quotes < MarkdownContainers.mostMarks
    {
      quotes += 1
      mark = skipBlanks(mark.offset + 1, column: mark.column + 1, line, source, base: mark.column + 1, takesOne: true)
    }
    let isLazy = inParagraph && quotes < depth
    var opens = quotes > depth
    if !isLazy, quotes != depth {
      depth = quotes
      items = []
    }
    let isBlank = mark.offset == line.end
    var column = mark.column - mark.base
    if !isBlank, !inParagraph { while let item = items.last, column < item { items.removeLast() } }
    var marks = 0
    while marks < MarkdownContainers.mostMarks, let item = listMark(at: mark.offset, line, source, inParagraph: inParagraph && marks == 0) {
      let outer = items.last { $0 <= column } ?? 0
      guard column - outer < 4, !MarkdownContainers.isBreak(SourceRange(mark.offset, line.end), source) else { break }
      while let last = items.last, column < last { items.removeLast() }
      marks += 1
      opens = true
      let behind = skipBlanks(mark.offset + item, column: column + item, line, source)
      let width = behind.column - column - item
      // Five blanks or more: code in the item, which begins behind the first of them.
      items.append(column + item + (width > 4 || behind.offset == line.end ? 1 : width))
      mark = behind
      column = behind.column
    }
    let base = items.last { $0 <= column } ?? 0
    return Inside(start: mark.offset, indent: column - base, opensContainer: opens)
  }

  /// Whether `line` still stands in the containers of a fence: it has its quotes, and reaches the list item.
  func holds(_ line: SourceRange, _ source: SourceText) -> (start: Int, indent: Int)? {
    var mark = skipBlanks(line.start, column: 0, line, source)
    var quotes = 0
    while quotes < depth, mark.offset < line.end, source.bytes[mark.offset] == UInt8(ascii: ">") {
      quotes += 1
      mark = skipBlanks(mark.offset + 1, column: mark.column + 1, line, source, base: mark.column + 1, takesOne: true)
    }
    let column = mark.column - mark.base
    let item = items.last ?? 0
    if quotes < depth || mark.offset < line.end && column < item { return nil }
    return (mark.offset, column - item)
  }

  /// Whether the text is a thematic break: three or more of one of `*`, `-`, `_`, with nothing but blanks between them.
  static func isBreak(_ range: SourceRange, _ source: SourceText) -> Bool {
    guard range.start < range.end else { return false }
    let mark = source.bytes[range.start]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return false }
    var count = 0
    for offset in range.indices where !ASCII.isBlank(source.bytes[offset]) {
      if source.bytes[offset] != mark { return false }
      count += 1
    }
    return count >= 3
  }

  /// The length of the mark of a list item at `offset`; inside a paragraph only a bullet with text or the number 1 is one.
  private func listMark(at offset: Int, _ line: SourceRange, _ source: SourceText, inParagraph: Bool) -> Int? {
    guard offset < line.end else { return nil }
    var end = offset
    if "-+*".utf8.contains(source.bytes[offset]) {
      end += 1
    } else {
      while end < line.end, end - offset < 9, ASCII.isDigit(source.bytes[end]) { end += 1 }
      guard end > offset, end < line.end, source.bytes[end] == UInt8(ascii: ".") || source.bytes[end] == UInt8(ascii: ")") else {
        return nil
      }
      if inParagraph, items.isEmpty, end - offset != 1 || source.bytes[offset] != UInt8(ascii: "1") { return nil }
      end += 1
    }
    guard end == line.end || ASCII.isBlank(source.bytes[end]) else { return nil }
    if inParagraph, source.firstNonBlank(in: SourceRange(end, line.end)) == line.end { return nil }
    return end - offset
  }

  /// The place and the column behind the blanks at `offset`, where a tab goes on to the next fourth column; `takesOne` leaves out the one
  /// behind the mark of a quote.
  private func skipBlanks(
    _ offset: Int, column: Int, _ line: SourceRange, _ source: SourceText, base: Int = 0, takesOne: Bool = false
  ) -> (offset: Int, column: Int, base: Int) {
    var offset = offset
    var column = column
    let first = column
    while offset < line.end, ASCII.isBlank(source.bytes[offset]) {
      column += source.bytes[offset] == ASCII.tab ? 4 - column % 4 : 1
      offset += 1
    }
    return (offset, column, base + (takesOne && column > first ? 1 : 0))
  }
}
