import SaksamaText

/// One part of a line, before, in or behind a mark, ready to be cut to the columns it gets.
struct Clipping {
  typealias Shown = (text: String, width: Int)

  private let visible: Visible
  /// The columns of the whole text; more than ever fit where only its ends were looked at.
  let width: Int
  /// The most bytes looked at for one end; a character seldom takes more than four.
  private static let reach = Excerpt.columns * 6
  /// The most columns given up so that a cut falls between two words.
  private static let longestPart = 12

  private init(_ visible: Visible, isCut: Bool) {
    self.visible = visible
    width = isCut ? max(visible.width, Excerpt.columns) + 1 : visible.width
  }

  init(_ bytes: [UInt8], before end: Int, from start: Int) {
    let near = Clipping.scalarStart(bytes, max(start, end - Clipping.reach))
    self.init(Visible(bytes[near..<end]), isCut: near > start)
  }

  init(_ bytes: [UInt8], after start: Int, upTo end: Int) {
    let near = end - start > Clipping.reach ? Clipping.scalarStart(bytes, start + Clipping.reach) : end
    self.init(Visible(bytes[start..<near]), isCut: near < end)
  }

  init(_ bytes: [UInt8], _ range: SourceRange) {
    if range.length <= 2 * Clipping.reach {
      self.init(Visible(bytes[range.indices]), isCut: false)
    } else {
      var ends = Visible(bytes[range.start..<Clipping.scalarStart(bytes, range.start + Clipping.reach)])
      ends.append(bytes[Clipping.scalarStart(bytes, range.end - Clipping.reach)..<range.end])
      self.init(ends, isCut: true)
    }
  }

  /// The beginning in at most `room` columns.
  func prefix(_ room: Int) -> Shown {
    if width <= room { return shown(0..<visible.cells.count) }
    let head = shown(0..<headCount(room - 1))
    return (head.text + "…", head.width + 1)
  }

  /// The end in at most `room` columns.
  func suffix(_ room: Int) -> Shown {
    if width <= room { return shown(0..<visible.cells.count) }
    let tail = shown(tailStart(room - 1)..<visible.cells.count)
    return ("…" + tail.text, tail.width + 1)
  }

  /// Both ends in at most `room` columns: they say more of a long quote than its beginning alone.
  func middle(_ room: Int) -> Shown {
    if width <= room { return shown(0..<visible.cells.count) }
    let head = shown(0..<headCount((room - 1) * 2 / 3))
    let tail = shown(tailStart((room - 1) / 3)..<visible.cells.count)
    return (head.text + "…" + tail.text, head.width + tail.width + 1)
  }

  private func shown(_ cells: Range<Int>) -> Shown {
    let start = cells.lowerBound == 0 ? 0 : visible.cells[cells.lowerBound - 1].end
    let end = cells.isEmpty ? start : visible.cells[cells.upperBound - 1].end
    return (String(decoding: visible.bytes[start..<end], as: UTF8.self), visible.cells[cells].reduce(0) { $0 + $1.width })
  }

  /// How many cells from the start fit into `room`, down to the end of a word if one is near.
  private func headCount(_ room: Int) -> Int {
    var count = 0
    var width = 0
    while count < visible.cells.count, width + visible.cells[count].width <= room {
      width += visible.cells[count].width
      count += 1
    }
    guard count < visible.cells.count else { return count }
    return (max(0, count - Clipping.longestPart)..<count).last { isSpace($0) }.map { $0 + 1 } ?? count
  }

  /// From which cell on the rest fits into `room`, up to the start of a word if one is near.
  private func tailStart(_ room: Int) -> Int {
    var start = visible.cells.count
    var width = 0
    while start > 0, width + visible.cells[start - 1].width <= room {
      start -= 1
      width += visible.cells[start].width
    }
    guard start > 0 else { return start }
    return (start..<min(visible.cells.count, start + Clipping.longestPart)).first { isSpace($0) } ?? start
  }

  private func isSpace(_ cell: Int) -> Bool { visible.bytes[visible.cells[cell].end - 1] == ASCII.space }

  private static func scalarStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
