import SaksamaDiagnostics

/// What was checked and found in the whole run.
struct HTMLOverview {
  let tally: HTMLTally
  let summary: Summary
  /// The run before this one.
  let before: RunRecord?
  let words: HTMLWords

  func write(to html: inout HTMLWriter) {
    html.open("section", ["slot": "overview", "class": "overview", "aria-labelledby": "overview-title"])
    html.element("h2", ["id": "overview-title"], words.overview)
    html.markup("<ul class=\"tiles\">")
    for severity in Severity.allCases.reversed() { tile(severity, &html) }
    html.markup("</ul>\n")
    html.element("p", ["class": "totals"]) {
      $0.escaped(words.report.totals(summary).joined(separator: " "))
      if tally.articles > 0 { $0.escaped(" " + words.withFindings(tally.articles) + ".") }
    }
    html.markup("</section>\n")
  }

  private func tile(_ severity: Severity, _ html: inout HTMLWriter) {
    let count = tally.run.count(severity)
    html.open("li", ["class": "tile \(count == 0 ? "zero" : HTMLWords.code(severity))"])
    html.element("span", ["class": "sign", "aria-hidden": "true"], HTMLWords.sign(severity))
    html.markup(" ")
    html.element("b", [:], String(count))
    html.markup(" ")
    html.element("span", ["class": "what"], words.column(severity))
    if let before {
      html.markup(" ")
      html.element("span", ["class": "delta"], HTMLWords.difference(count - before.count(severity)) + " " + words.sinceLast)
    }
    html.markup("</li>")
  }
}
