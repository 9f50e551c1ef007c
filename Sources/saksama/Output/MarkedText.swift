import SaksamaReports
import SaksamaText

/// A text with ranges marked by `⟦` and `⟧`, as examples write them.
struct MarkedText {
  private let bytes: [UInt8]
  private let ranges: [SourceRange]

  /// Marks ranges, in bytes of `text` and in order.
  init(_ text: String, _ ranges: [SourceRange]) {
    bytes = Array(text.utf8)
    self.ranges = ranges
  }

  /// The lines, with what is marked in a colour; hidden characters are shown, but for the carriage return of a line end.
  func lines(_ palette: Palette, _ style: Palette.Style) -> [String] {
    var lines: [String] = []
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: ASCII.lineFeed) ?? bytes.count
      if start < bytes.count || start == 0 || ranges.contains(where: { $0.end == start && $0.start <= start }) {
        lines.append(line(start, end, palette, style))
      }
      start = end + 1
    }
    return lines
  }

  private func line(_ start: Int, _ end: Int, _ palette: Palette, _ style: Palette.Style) -> String {
    var line = ""
    var offset = start
    func plain(upTo place: Int) {
      if place > offset { line += Visible(bytes[offset..<place]).string }
      offset = max(offset, place)
    }
    for range in ranges where range.start <= end && range.end >= start {
      let (from, to) = (max(range.start, start), min(range.end, end))
      plain(upTo: from)
      if range.start >= start { line += palette.paint("⟦", style) }
      if to > offset { line += palette.paint(Visible(bytes[offset..<to]).string, style) }
      offset = max(offset, to)
      if range.end <= end { line += palette.paint("⟧", style) }
    }
    let isWindows = offset < end && end < bytes.count && bytes[end - 1] == ASCII.carriageReturn
    plain(upTo: isWindows ? end - 1 : end)
    return line
  }
}
