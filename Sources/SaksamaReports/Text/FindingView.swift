import SaksamaDiagnostics
import SaksamaText

/// Shows the findings of one result to people.
struct FindingView {
  private let result: FileResult
  private let text: (source: SourceText, table: LineTable)?
  private let palette: Palette
  private let words: ReportWords
  private let gutter: Gutter
  private let showsChanges: Bool
  private static let mostRelated = 8

  /// `showsChanges` is whether a fix is shown line by line, or by its title alone.
  init(_ result: FileResult, _ palette: Palette, _ words: ReportWords, showsChanges: Bool = true) {
    self.result = result
    self.palette = palette
    self.words = words
    self.showsChanges = showsChanges
    text = result.source.map { ($0, LineTable($0)) }
    gutter = Gutter(width: max(3, String(text?.table.count ?? 0).count + 1), palette: palette)
  }

  /// Writes `diagnostic`, with `reason` where it has to be told.
  func write(_ diagnostic: Diagnostic, reason: String?, to output: inout String) {
    output += palette.paint(words.severity(diagnostic.severity) + ":", Palette.Style(diagnostic.severity)) + " "
    output += palette.paint(Visible.text(diagnostic.message), .strong) + "\n"
    gutter.open(place(of: diagnostic), to: &output)
    if let text { snippet(diagnostic, text).write(to: &output, gutter) }
    if diagnostic.related.count > FindingView.mostRelated {
      gutter.row(words.morePlaces(diagnostic.related.count - FindingView.mostRelated), to: &output)
    }
    if let fix = diagnostic.fix { write(fix, to: &output) }
    if let reason {
      for line in WrappedText.lines(words.reason + ": " + reason, columns: Excerpt.columns) { gutter.row(line, to: &output) }
    }
    gutter.close(Visible.text(diagnostic.rule), to: &output)
  }

  private func place(of diagnostic: Diagnostic) -> String {
    let name = InputName.shown(path: result.path, id: result.id, line: result.line)
    guard let position = text?.table.position(at: diagnostic.range.start) else { return name }
    return "\(name):\(position.line):\(position.column)"
  }

  private func snippet(_ diagnostic: Diagnostic, _ text: (source: SourceText, table: LineTable)) -> Snippet {
    let own = Snippet.Mark(range: diagnostic.range, label: "", style: Palette.Style(diagnostic.severity), sign: "^")
    let related = diagnostic.related.prefix(FindingView.mostRelated).map {
      Snippet.Mark(range: $0.range, label: $0.message, style: .related, sign: "~")
    }
    return Snippet([own] + related, text.source, text.table)
  }

  private func write(_ fix: Fix, to output: inout String) {
    let style: Palette.Style = fix.safety == .safe ? .good : .warning
    gutter.row(palette.paint(words.fix(fix.safety) + ":", style) + " " + Visible.text(fix.title), to: &output)
    guard let text, showsChanges else { return }
    let diff = FixDiff(fix.edits, text.source, text.table)
    for line in diff.lines {
      let style: Palette.Style = line.isAdded ? .added : .removed
      let excerpt = line.excerpt
      let sign = palette.paint(line.isAdded ? "+ " : "- ", style)
      let mark = palette.paint(excerpt.marked, line.isAdded ? .addedMark : .removedMark)
      gutter.row(sign + palette.paint(excerpt.before, style) + mark + palette.paint(excerpt.after, style), to: &output)
    }
    if diff.isCut { gutter.row("…", to: &output) }
  }
}
