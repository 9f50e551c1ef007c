import SaksamaDiagnostics

/// The form by which a person chooses the findings to see; it is hidden until the script that serves it runs.
struct HTMLFilters {
  let tally: HTMLTally
  let words: HTMLWords

  func write(to html: inout HTMLWriter) {
    html.element("noscript", ["slot": "overview"]) { $0.element("p", ["class": "note"], words.needsScript) }
    // The slot is that of the overview, so that the form stands between it and the articles.
    html.open(
      "form", ["slot": "overview", "class": "filters", "id": "filters", "aria-label": words.filter, "role": "search", "hidden": ""])
    html.markup("<fieldset><legend>")
    html.escaped(words.report.weight)
    html.markup("</legend>")
    for severity in Severity.allCases.reversed() {
      html.element("label", ["class": "check \(HTMLWords.code(severity))"]) {
        $0.open("input", ["type": "checkbox", "name": "severity", "value": severity.rawValue, "checked": ""])
        $0.element("span", ["aria-hidden": "true"], HTMLWords.sign(severity))
        $0.escaped(" \(words.column(severity)) (\(tally.run.count(severity)))")
      }
    }
    html.markup("</fieldset>")
    select("rule", words.report.rule, tally.ruleCounts.map { (Visible.text($0.rule), $0.total) }, &html)
    select("desk", words.desk, HTMLFilters.options(tally.desks), &html)
    select("reporter", words.reporter, HTMLFilters.options(tally.reporters), &html)
    html.element("label", ["class": "search"]) {
      $0.element("span", [:], words.search)
      $0.open("input", ["type": "search", "name": "q", "autocomplete": "off", "spellcheck": "false"])
    }
    html.markup("<p class=\"tools\">")
    html.element("button", ["type": "reset"], words.reset)
    html.markup(" ")
    html.element("button", ["type": "button", "id": "open-all", "data-open": words.openAll, "data-close": words.closeAll], words.openAll)
    html.markup("</p>")
    html.element("p", ["class": "shown", "id": "shown", "role": "status", "data-words": words.shown], "")
    html.markup("</form>\n")
  }

  /// Names in order, and behind them what has none.
  private static func options(_ counts: [String: Int]) -> [(name: String, count: Int)] {
    let named = counts.filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }.map { (Visible.text($0.key), $0.value) }
    return named + (counts[""].map { [("", $0)] } ?? [])
  }

  /// A list to choose one from; the value of what has no name is `-`, and a name is behind `=`, so that none can be taken for it.
  private func select(_ name: String, _ label: String, _ options: [(name: String, count: Int)], _ html: inout HTMLWriter) {
    html.element("label") {
      $0.element("span", [:], label)
      $0.open("select", ["name": name])
      $0.element("option", ["value": ""], words.all)
      for option in options {
        let value = option.name.isEmpty ? "-" : "=" + option.name
        $0.element("option", ["value": value], "\(option.name.isEmpty ? words.without : option.name) (\(option.count))")
      }
      $0.close("select")
    }
  }
}
