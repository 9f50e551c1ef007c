import SaksamaDiagnostics

/// The findings of several runs: a chart of lines with the table behind it, and what became of each rule.
struct HTMLTrend {
  /// The runs in the order in which they were kept, whatever their clocks said, this one last; at least one.
  let runs: [RunRecord]
  let words: HTMLWords

  func write(to html: inout HTMLWriter) {
    guard let first = runs.first, let last = runs.last else { return }
    html.open("section", ["slot": "overview", "class": "trend", "aria-labelledby": "trend-title"])
    html.element("h2", ["id": "trend-title"], words.overTime)
    if runs.count == 1 {
      html.element("p", ["class": "note"], words.onlyRun)
    } else {
      chart(first, last, &html)
      html.element("details") {
        $0.element("summary", [:], words.allRuns)
        table(&$0)
      }
      html.element("details") {
        $0.element("summary", [:], words.rulesOverTime)
        HTMLRuleTrend(runs: runs, words: words).write(to: &$0)
      }
    }
    html.markup("</section>\n")
  }

  private func chart(_ first: RunRecord, _ last: RunRecord, _ html: inout HTMLWriter) {
    let top = HTMLPlot.ceiling(runs.map { run in Severity.allCases.map(run.count).max() ?? 0 }.max() ?? 0)
    html.markup("<figure class=\"chart\"><figcaption>")
    for severity in Severity.allCases.reversed() {
      html.element("span", ["class": "key \(HTMLWords.code(severity))"]) {
        HTMLPlot.sample(severity, &$0)
        $0.escaped("\(words.column(severity)): \(first.count(severity)) \u{2192} \(last.count(severity))")
      }
      html.markup(" ")
    }
    html.markup("</figcaption><div class=\"plot\">")
    for (style, value) in [("top", top), ("middle", top / 2), ("bottom", 0)] {
      html.element("span", ["class": "y \(style)", "aria-hidden": "true"], String(value))
    }
    HTMLPlot.lines(runs, top: top, label: words.chart(first, last, runs.count), &html)
    html.markup("</div><p class=\"x\" aria-hidden=\"true\">")
    html.element("span", [:], HTMLWords.moment(first.started))
    html.element("span", [:], words.runs(runs.count))
    html.element("span", [:], HTMLWords.moment(last.started))
    html.markup("</p></figure>\n")
  }

  private func table(_ html: inout HTMLWriter) {
    html.markup("<table class=\"bars\"><thead><tr>")
    html.element("th", ["scope": "col"], words.run)
    html.element("th", ["scope": "col", "class": "n"], words.files)
    for severity in Severity.allCases.reversed() {
      html.element("th", ["scope": "col", "class": "n \(HTMLWords.code(severity))"]) {
        $0.element("span", ["aria-hidden": "true"], HTMLWords.sign(severity))
        $0.markup(" ")
        $0.element("span", ["class": "wide"], words.column(severity))
      }
    }
    html.markup("</tr></thead><tbody>\n")
    for run in runs.reversed() {
      html.markup("<tr>")
      html.element("th", ["scope": "row"]) { $0.element("time", ["datetime": run.started + "Z"], HTMLWords.moment(run.started)) }
      for count in [run.files, run.errors, run.warnings, run.infos] { html.element("td", ["class": "n"], String(count)) }
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>")
  }
}
