import SaksamaText

/// The lines of a text that an older text does not have, and those around lines that went, as ranges of bytes.
///
/// Line ends do not count: a line is the same with LF, CRLF or none.
struct ChangedRanges {
  /// The most lines on both sides that are held against each other one by one, which takes the square of their number.
  private static let mostCompared = 4_000
  private let lines: [SourceRange]
  private var isChanged: [Bool]

  /// Compares two texts.
  init(from old: [UInt8], to new: [UInt8]) {
    lines = ChangedRanges.lines(new)
    isChanged = Array(repeating: false, count: lines.count)
    compare(ChangedRanges.lines(old).map { ChangedRanges.content($0, old) }, lines.map { ChangedRanges.content($0, new) })
  }

  /// Whether a range takes part in a change: it has a byte of a changed line, or as an empty one stands in or beside one.
  func touch(_ range: SourceRange) -> Bool {
    var index = lines.partitioningIndex { $0.end >= range.start }
    while index < lines.count, lines[index].start <= range.end {
      if isChanged[index], range.isEmpty || lines[index].overlaps(range) { return true }
      index += 1
    }
    return false
  }

  private mutating func compare(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] { (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1) }
    // A line that only one text has needs no comparing, and there are few others between two changes.
    let (oldLines, newLines) = (Set(old[start..<oldEnd]), Set(new[start..<newEnd]))
    let oldShared = (start..<oldEnd).filter { newLines.contains(old[$0]) }
    let newShared = (start..<newEnd).filter { oldLines.contains(new[$0]) }
    var (oldKept, newKept) = (oldShared, newShared)
    if oldShared.count + newShared.count > ChangedRanges.mostCompared {
      (oldKept, newKept) = ([], [])
    } else {
      for change in newShared.map({ new[$0] }).difference(from: oldShared.map { old[$0] }) {
        switch change {
        case .remove(let offset, _, _): oldKept[offset] = -1
        case .insert(let offset, _, _): newKept[offset] = -1
        }
      }
    }
    // What is kept stands in the same order on both sides; lines that went stood between two of them.
    let kept = Array(zip(oldKept.filter { $0 >= 0 }, newKept.filter { $0 >= 0 })) + [(oldEnd, newEnd)]
    var (oldLine, newLine) = (start, start)
    for (oldNext, newNext) in kept {
      for line in newLine..<newNext { isChanged[line] = true }
      if oldNext > oldLine, newLine == newNext {
        for line in [newNext - 1, newNext] where lines.indices.contains(line) { isChanged[line] = true }
      }
      (oldLine, newLine) = (oldNext + 1, newNext + 1)
    }
  }

  /// The lines with their line feeds; behind the last line feed stands one more, which may be empty.
  private static func lines(_ text: [UInt8]) -> [SourceRange] {
    var lines: [SourceRange] = []
    var start = 0
    while let end = text[start...].firstIndex(of: ASCII.lineFeed) {
      lines.append(SourceRange(start, end + 1))
      start = end + 1
    }
    return lines + [SourceRange(start, text.count)]
  }

  private static func content(_ line: SourceRange, _ text: [UInt8]) -> ArraySlice<UInt8> {
    var content = text[line.indices]
    if content.last == ASCII.lineFeed { content.removeLast() }
    if content.last == ASCII.carriageReturn { content.removeLast() }
    return content
  }
}
