import SaksamaDiagnostics
import SaksamaText

/// The lines of one finding: its own place and the related ones together, in the order of the text.
struct Snippet {
  /// A place to mark, with what stands there.
  struct Mark {
    let range: SourceRange
    let label: String
    let style: Palette.Style
    /// The sign that underlines it.
    let sign: String
  }

  /// One underlined line.
  private struct Row {
    let line: Int
    let excerpt: Excerpt
    let mark: Mark
    let label: String
  }

  private let rows: [Row]

  init(_ marks: [Mark], _ source: SourceText, _ table: LineTable) {
    rows = marks.flatMap { Snippet.rows(of: $0, source, table) }.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  /// Writes the lines behind `gutter`, each with its marks below it.
  func write(to output: inout String, _ gutter: Gutter) {
    for (index, row) in rows.enumerated() {
      let previous = index > 0 ? rows[index - 1] : nil
      let isShown = previous.map { $0.line == row.line && $0.excerpt.text == row.excerpt.text } ?? false
      if !isShown {
        if let previous, row.line > previous.line + 1 { gutter.gap(to: &output) }
        let excerpt = row.excerpt
        gutter.line(row.line, excerpt.before + gutter.palette.paint(excerpt.marked, .strong) + excerpt.after, to: &output)
      }
      let underline = String(repeating: row.mark.sign, count: max(1, row.excerpt.markWidth))
      let label = row.label.isEmpty ? underline : underline + " " + Visible.text(row.label)
      gutter.row(String(repeating: " ", count: row.excerpt.markColumn) + gutter.palette.paint(label, row.mark.style), to: &output)
    }
  }

  /// One row for a range on one line; for a longer range its first and its last line.
  private static func rows(of mark: Mark, _ source: SourceText, _ table: LineTable) -> [Row] {
    func row(_ line: Int, _ label: String) -> Row {
      let range = table.range(ofLine: line)
      // White space in front of a later line is no part of what the range says.
      let start = line == first ? mark.range.start : source.trimmed(range).start
      let excerpt = Excerpt(source.bytes, line: range, mark: SourceRange(start, mark.range.end))
      return Row(line: line, excerpt: excerpt, mark: mark, label: label)
    }
    let first = table.position(at: mark.range.start).line
    let last = table.position(at: max(mark.range.start, mark.range.end - 1)).line
    return first == last ? [row(first, mark.label)] : [row(first, ""), row(last, mark.label)]
  }
}
