import SaksamaDiagnostics
import SaksamaText

/// A finding in the list of its article.
struct HTMLFinding {
  let result: FileResult
  let table: LineTable?
  /// The number of the article in the page.
  let article: Int
  let words: HTMLWords
  /// The language of messages, where it is not that of the page.
  let language: String?
  private static let mostRelated = 50

  /// Writes the finding of an index; `reason` is why its rule exists, in front for the first finding of the rule.
  func write(_ index: Int, reason: String?, isFirst: Bool, to html: inout HTMLWriter) {
    let diagnostic = result.diagnostics[index]
    let code = HTMLWords.code(diagnostic.severity)
    let name = "\(article)-\(index + 1)"
    html.open(
      "li",
      [
        "class": "f \(code)", "id": "f\(name)", "data-n": String(index + 1), "data-rule": Visible.text(diagnostic.rule),
        "data-severity": diagnostic.severity.rawValue, "data-fingerprint": Visible.text(diagnostic.fingerprint),
      ])
    html.open("p", ["class": "msg"])
    // Elements cost more than anything else in a page of many findings: the sign of a severity is the style's.
    html.element("span", ["class": "sev"], label(words.report.severity(diagnostic.severity)))
    html.markup(" ")
    said(diagnostic.message, &html)
    html.markup("</p><p class=\"at\">")
    if let table {
      html.element("a", ["href": "#m\(name)"], words.place(table.position(at: diagnostic.range.start)))
    } else if let line = result.line {
      html.escaped(words.streamLine(line))
    }
    html.markup(" ")
    html.element("code") { $0.text(diagnostic.rule) }
    html.markup("</p>")
    // With a script running, this is one piece of text until it is looked at.
    html.element("noscript") { more(diagnostic, name, reason, isFirst, &$0) }
    html.markup("</li>\n")
  }

  private func more(_ diagnostic: Diagnostic, _ name: String, _ reason: String?, _ isFirst: Bool, _ html: inout HTMLWriter) {
    if let source = result.source, let table {
      let line = table.range(ofLine: table.position(at: diagnostic.range.start).line)
      excerpt(Excerpt(source.bytes, line: line, mark: diagnostic.range), HTMLWords.code(diagnostic.severity), &html)
      if let fix = diagnostic.fix { self.fix(fix, source, table, &html) }
      related(diagnostic, name, table, &html)
    }
    // A reason may stand on several lines of its file.
    guard let reason = reason?.split(whereSeparator: \.isWhitespace).joined(separator: " ") else { return }
    if isFirst {
      html.element("p", ["class": "why"]) { why(reason, &$0) }
    } else {
      html.element("details", ["class": "why"]) {
        $0.element("summary", [:], label(words.report.reason))
        $0.element("p") { said(reason, &$0) }
      }
    }
  }

  private func why(_ reason: String, _ html: inout HTMLWriter) {
    html.element("b", [:], label(words.report.reason) + ":")
    html.markup(" ")
    said(reason, &html)
  }

  /// Writes a text in the language of messages.
  private func said(_ text: String, _ html: inout HTMLWriter) {
    guard let language else { return html.text(text) }
    html.element("span", ["lang": language]) { $0.text(text) }
  }

  private func excerpt(_ excerpt: Excerpt, _ code: String, _ html: inout HTMLWriter) {
    html.element("p", ["class": "ex"]) {
      $0.escaped(excerpt.before)
      $0.element("mark", ["class": code], excerpt.marked)
      $0.escaped(excerpt.after)
    }
  }

  private func fix(_ fix: Fix, _ source: SourceText, _ table: LineTable, _ html: inout HTMLWriter) {
    html.open("div", ["class": "fix"])
    html.element("p") {
      $0.element("b", [:], label(words.report.fix(fix.safety)) + ":")
      $0.markup(" ")
      said(fix.title, &$0)
    }
    let diff = FixDiff(fix.edits, source, table)
    for line in diff.lines {
      html.element("p", ["class": line.isAdded ? "new" : "old"]) {
        $0.element("span", ["class": "vh"], (line.isAdded ? words.after : words.before) + ": ")
        $0.escaped(line.excerpt.before)
        if !line.excerpt.marked.isEmpty { $0.element("mark", [:], line.excerpt.marked) }
        $0.escaped(line.excerpt.after)
      }
    }
    if diff.isCut { html.element("p", [:], words.moreChanges) }
    html.close("div")
  }

  private func related(_ diagnostic: Diagnostic, _ name: String, _ table: LineTable, _ html: inout HTMLWriter) {
    if diagnostic.related.isEmpty { return }
    html.element("p", ["class": "rel"], words.related + ":")
    html.open("ul", ["class": "rel"])
    for (number, place) in diagnostic.related.prefix(HTMLFinding.mostRelated).enumerated() {
      html.element("li") {
        $0.element("a", ["href": "#r\(name)-\(number + 1)"], words.place(table.position(at: place.range.start)))
        $0.markup(" ")
        said(place.message, &$0)
      }
    }
    if diagnostic.related.count > HTMLFinding.mostRelated {
      html.element("li", [:], words.report.morePlaces(diagnostic.related.count - HTMLFinding.mostRelated))
    }
    html.close("ul")
  }

  /// A label at the start of a line.
  private func label(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
