import SaksamaDiagnostics

/// What became of the findings of each rule over several runs.
struct HTMLRuleTrend {
  let runs: [RunRecord]
  let words: HTMLWords
  /// The last runs that a small chart shows.
  private static let mostRuns = 100

  func write(to html: inout HTMLWriter) {
    guard let first = runs.first, let last = runs.last else { return }
    html.markup("<table class=\"bars\"><thead><tr>")
    html.element("th", ["scope": "col"], words.report.rule)
    html.element("th", ["scope": "col", "class": "course"], words.course)
    for name in [words.firstRun, words.thisRun, words.change] { html.element("th", ["scope": "col", "class": "n"], name) }
    html.markup("</tr></thead><tbody>\n")
    for rule in rules {
      let (begun, ended) = (first.rules[rule] ?? 0, last.rules[rule] ?? 0)
      html.markup("<tr>")
      html.element("th", ["scope": "row"]) { $0.text(rule) }
      html.element("td", ["class": "course"]) { cell in
        HTMLPlot.spark(runs.suffix(HTMLRuleTrend.mostRuns).map { $0.rules[rule] ?? 0 }, &cell)
      }
      html.element("td", ["class": "n"], String(begun))
      html.element("td", ["class": "n"], String(ended))
      html.element("td", ["class": "n"], HTMLWords.difference(ended - begun))
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>")
  }

  /// Every rule that ever found something, the largest change first.
  private var rules: [String] {
    let names = Set(runs.flatMap(\.rules.keys))
    let changes = names.map { name in (name: name, size: abs((runs.last?.rules[name] ?? 0) - (runs.first?.rules[name] ?? 0))) }
    return changes.sorted { ($1.size, $0.name) < ($0.size, $1.name) }.map(\.name)
  }
}
