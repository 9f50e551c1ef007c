import SaksamaDiagnostics
import SaksamaText

/// The text of an article with its findings marked, line by line.
///
/// The numbers of lines and findings stand in attributes, which the style shows: the text of the element is the article's text alone.
struct MarkedArticle {
  let result: FileResult
  let source: SourceText
  let table: LineTable
  /// The number of the article in the page.
  let number: Int
  /// The longest text that is shown whole, in bytes.
  let wholeText: Int
  let words: HTMLWords

  func write(to html: inout HTMLWriter) {
    let marks = TextMarks(result.diagnostics, source)
    let windows = TextWindows.of(source, edges: marks.edges, whole: wholeText)
    let shown = windows.reduce(0) { $0 + $1.length }
    if shown < source.contentRange.length {
      html.element("p", ["class": "note"], words.excerptOnly(shown: shown, of: source.contentRange.length))
    }
    html.open("pre", ["class": "copy"])
    var stretches = marks.stretches[...]
    var anchors = marks.anchors[...]
    for (index, window) in windows.enumerated() {
      if index > 0 || window.start > source.contentStart { html.element("span", ["class": "gap"]) { $0.markup("\n") } }
      write(window, isLast: index == windows.count - 1, &stretches, &anchors, &html)
    }
    if let last = windows.last, last.end < source.count { html.element("span", ["class": "gap"]) { $0.markup("\n") } }
    // Of findings beyond what the page has room for, the links still lead somewhere.
    anchor(&anchors, before: .max, &html)
    html.close("pre")
  }

  private func write(
    _ window: SourceRange, isLast: Bool, _ stretches: inout ArraySlice<TextMarks.Stretch>, _ anchors: inout ArraySlice<TextMarks.Anchor>,
    _ html: inout HTMLWriter
  ) {
    var number = table.position(at: window.start).line
    let lastLine = table.position(at: window.end).line
    while number <= lastLine {
      let line = table.range(ofLine: number)
      let start = max(line.start, window.start)
      let end = min(line.end, window.end)
      // What stands behind the last line end is a line only where there is something to show in it.
      let isOpenEnd = number == table.count && line.isEmpty && number > 1
      let lineEnd = number < table.count ? table.range(ofLine: number + 1).start : source.count + 1
      if isOpenEnd, anchors.first.map({ $0.offset < line.start }) ?? true { return }
      html.open("span", ["class": "ln", "data-n": String(number)])
      var offset = start
      while let stretch = stretches.first, offset < end {
        if stretch.range.end <= offset {
          stretches.removeFirst()
          continue
        }
        let part = SourceRange(offset, min(stretch.range.end, end))
        anchor(&anchors, before: part.start + 1, &html)
        write(part, stretch, &html)
        offset = part.end
      }
      anchor(&anchors, before: end < line.end ? end : lineEnd, &html)
      if end == line.end, number < table.count { html.markup("\n") }
      html.close("span")
      number += 1
    }
  }

  /// Writes the numbers of the findings that begin before `offset`, each a link to its finding.
  private func anchor(_ anchors: inout ArraySlice<TextMarks.Anchor>, before offset: Int, _ html: inout HTMLWriter) {
    while let anchor = anchors.first, anchor.offset < offset {
      anchors.removeFirst()
      let diagnostic = result.diagnostics[anchor.finding]
      let finding = "\(number)-\(anchor.finding + 1)"
      let message = Visible.text(anchor.related.map { diagnostic.related[$0].message } ?? diagnostic.message)
      let name = words.mark(anchor.finding + 1, isRelated: anchor.related != nil, message)
      html.open(
        "a",
        [
          "class": anchor.related == nil ? "num \(HTMLWords.code(diagnostic.severity))" : "num r",
          "id": anchor.related.map { "r\(finding)-\($0 + 1)" } ?? "m\(finding)", "href": "#f\(finding)",
          "data-n": String(anchor.finding + 1), "aria-label": name, "title": name,
        ])
      html.close("a")
    }
  }

  private func write(_ part: SourceRange, _ stretch: TextMarks.Stretch, _ html: inout HTMLWriter) {
    var classes = stretch.severity.map { [HTMLWords.code($0)] } ?? []
    if stretch.isRelated { classes.append("r") }
    if classes.isEmpty { return html.article(source.slice(part)) }
    html.element("mark", ["class": classes.joined(separator: " ")]) { $0.article(source.slice(part)) }
  }
}
