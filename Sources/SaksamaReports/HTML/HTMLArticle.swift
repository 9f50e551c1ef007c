import SaksamaDiagnostics
import SaksamaText

/// An article of the page: its name, its findings, and its text with the findings marked.
struct HTMLArticle {
  let result: FileResult
  /// The number of the article in the page, from 1.
  let number: Int
  let path: ReportPath
  let desk: String
  let words: HTMLWords
  /// The language of messages, where it is not that of the page.
  let language: String?
  /// The longest text that is shown whole, in bytes.
  let wholeText: Int
  /// Why the rules exist, by their full ids.
  let reasons: [String: String]

  func write(to html: inout HTMLWriter) {
    html.open(
      "article",
      [
        "class": "a", "id": "a\(number)", "aria-labelledby": "h\(number)", "data-uri": path.uri(result.path), "data-desk": desk,
        "data-reporters": result.reporters.map { Visible.text($0) }.joined(separator: "\n"),
      ])
    head(&html)
    html.markup("<div class=\"body\"><ol class=\"fs\">\n")
    let table = result.source.map { LineTable($0) }
    let finding = HTMLFinding(result: result, table: table, article: number, words: words, language: language)
    var explained: Set<String> = []
    for (index, diagnostic) in result.diagnostics.enumerated() {
      let isFirst = explained.insert(diagnostic.rule).inserted
      finding.write(index, reason: reasons[diagnostic.rule], isFirst: isFirst, to: &html)
    }
    html.markup("</ol>")
    if let source = result.source, let table {
      html.open("details", ["class": "text", "id": "t\(number)"])
      html.element("summary", [:], words.markedText)
      html.element("noscript") {
        MarkedArticle(result: result, source: source, table: table, number: number, wholeText: wholeText, words: words).write(to: &$0)
      }
      html.close("details")
    }
    html.markup("</div></article>\n")
  }

  private func head(_ html: inout HTMLWriter) {
    html.markup("<header>")
    html.element("h3", ["id": "h\(number)"], InputName.shown(path: path.relative(result.path), id: result.id, line: result.line))
    if let headline { html.element("p", ["class": "head"], headline) }
    html.open("p", ["class": "meta"])
    for severity in Severity.allCases.reversed() {
      let count = result.diagnostics.count { $0.severity == severity }
      if count == 0 { continue }
      html.element("span", ["class": "cnt \(HTMLWords.code(severity))"], words.count(count, severity))
      html.markup(" ")
    }
    for (label, value) in [(words.desk, desk), (words.reporter, result.reporters.joined(separator: ", "))] where !value.isEmpty {
      html.element("span", ["class": "of"]) {
        $0.escaped(label + ": ")
        $0.text(value)
      }
      html.markup(" ")
    }
    html.markup("</p></header>")
  }

  /// By what people know an article: its title, or its first line that is not empty.
  private var headline: String? {
    if let title = result.title { return Visible.text(title) }
    guard let source = result.source else { return nil }
    let start = source.trimmed(SourceRange(source.contentStart, min(source.count, source.contentStart + 1000)))
    guard !start.isEmpty else { return nil }
    let end = source.bytes[start.indices].firstIndex { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn } ?? start.end
    return Excerpt(source.bytes, line: SourceRange(start.start, end), mark: SourceRange(start.start, start.start)).text
  }
}
