import SaksamaDiagnostics

/// The findings by rule: a chart of bars that is a table for whoever does not see it.
struct HTMLRuleTable {
  let rules: [HTMLTally.RuleCount]
  let words: HTMLWords
  /// The rules that are shown at once.
  private static let most = 10

  func write(to html: inout HTMLWriter) {
    guard let largest = rules.first?.total else { return }
    html.open("section", ["slot": "overview", "class": "rules", "aria-labelledby": "rules-title"])
    html.element("h2", ["id": "rules-title"], words.byRule)
    table(rules.prefix(HTMLRuleTable.most), largest, &html)
    let more = rules.dropFirst(HTMLRuleTable.most)
    if !more.isEmpty {
      html.element("details") {
        $0.element("summary", [:], words.moreRules(more.count))
        table(more, largest, &$0)
      }
    }
    html.markup("</section>\n")
  }

  private func table(_ rules: ArraySlice<HTMLTally.RuleCount>, _ largest: Int, _ html: inout HTMLWriter) {
    html.markup("<table class=\"bars\"><thead><tr>")
    html.element("th", ["scope": "col"], words.report.rule)
    for severity in Severity.allCases.reversed() {
      html.element("th", ["scope": "col", "class": "n \(HTMLWords.code(severity))"]) {
        $0.element("span", ["aria-hidden": "true"], HTMLWords.sign(severity))
        $0.markup(" ")
        $0.element("span", ["class": "wide"], words.column(severity))
      }
    }
    html.element("th", ["scope": "col", "class": "n"], words.total)
    html.markup("</tr></thead><tbody>\n")
    for rule in rules {
      html.markup("<tr>")
      html.element("th", ["scope": "row"]) {
        $0.element("span", ["class": "pick", "data-rule": Visible.text(rule.rule)]) { $0.text(rule.rule) }
        bar(rule, largest, &$0)
      }
      for severity in Severity.allCases.reversed() {
        let count = rule.counts[severity] ?? 0
        html.element("td", ["class": count == 0 ? "n zero" : "n"], String(count))
      }
      html.element("td", ["class": "n total"], String(rule.total))
      html.markup("</tr>\n")
    }
    html.markup("</tbody></table>")
  }

  /// A bar over a width of 1,000, in parts by severity.
  private func bar(_ rule: HTMLTally.RuleCount, _ largest: Int, _ html: inout HTMLWriter) {
    html.open("svg", ["class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"])
    var start = 0
    for severity in Severity.allCases.reversed() {
      let width = (rule.counts[severity] ?? 0) * 1000 / largest
      if width == 0 { continue }
      html.element(
        "rect", ["class": HTMLWords.code(severity), "x": String(start), "width": String(width), "height": "10"], "")
      start += width
    }
    html.close("svg")
  }
}
