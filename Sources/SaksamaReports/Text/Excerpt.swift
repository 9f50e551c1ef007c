import SaksamaText

/// What a report shows of one line: clipped around its marked part, safe on a terminal, and measured in columns.
///
/// The cost depends on the columns shown, never on the length of the line.
struct Excerpt {
  /// The shown text before the mark.
  let before: String
  /// The shown text of the mark; empty for an empty mark.
  let marked: String
  /// The shown text behind the mark.
  let after: String
  /// The columns before the mark.
  let markColumn: Int
  /// The columns of the mark.
  let markWidth: Int

  /// The columns that a line may take.
  static let columns = 92

  /// The whole text as shown.
  var text: String { before + marked + after }

  /// Cuts the excerpt of `line` of `bytes`; `mark` is cut to the line and gets at least `markColumns` of the room, even if it needs less.
  init(_ bytes: [UInt8], line: SourceRange, mark: SourceRange, markColumns: Int = 0) {
    let start = min(max(mark.start, line.start), line.end)
    let end = min(max(mark.end, start), line.end)
    let before = Clipping(bytes, before: start, from: line.start)
    let marked = Clipping(bytes, SourceRange(start, end))
    let after = Clipping(bytes, after: end, upTo: line.end)
    // The mark may take all the room but a third, which its surroundings share.
    let side = Excerpt.columns / 6
    let markRoom = min(max(marked.width, markColumns), Excerpt.columns - min(before.width, side) - min(after.width, side))
    let room = Excerpt.columns - markRoom
    let beforeRoom = min(before.width, max(room - after.width, room / 2))
    let beforeShown = before.suffix(beforeRoom)
    let markShown = marked.middle(markRoom)
    self.before = beforeShown.text
    self.marked = markShown.text
    self.after = after.prefix(room - beforeRoom).text
    markColumn = beforeShown.width
    markWidth = markShown.width
  }
}
