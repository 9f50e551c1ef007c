import SaksamaLinter
import SaksamaReports
import SaksamaText

/// What the test of rules found, for a person at a terminal.
struct RuleTestPage {
  private let palette: Palette

  init(usesColor: Bool) { palette = Palette(isOn: usesColor) }

  /// The whole page: failing examples, then notes, then the corpus, then the sum.
  func text(of report: RuleTest.Report) -> String {
    var blocks = report.failures.map { failure in
      head(failure.file, failure.example.place, "error", .error, failure.message) + body(of: failure)
    }
    let notes = report.notes.map { head($0.file, $0.place, "note", .info, $0.message) }
    if !notes.isEmpty { blocks.append(notes.joined()) }
    if let corpus = report.corpus { blocks.append(text(of: corpus)) }
    return blocks.map { $0 + "\n" }.joined() + sum(of: report)
  }

  private func head(_ file: SourceText, _ place: SourceRange, _ kind: String, _ style: Palette.Style, _ message: String) -> String {
    let position = LineTable(file).position(at: place.start)
    return palette.paint("\(file.name):\(position.line):\(position.column):", .strong) + " " + palette.paint("\(kind):", style)
      + " \(message)\n"
  }

  private func body(of failure: ExampleFailure) -> String {
    var lines: [String] = []
    switch failure.fault {
    case .findings(let expected, let found, let headline):
      if headline.expected + headline.found > 0 {
        let text = Visible.text(failure.example.metadata.headline ?? "")
        lines.append("    headline │ \(text)")
        lines.append("             │ \(counted(headline.expected, "finding")) expected, \(headline.found) found")
      }
      lines += ComparedTexts(
        ("expected", compared(failure.text, expected, .good)), ("found", compared(failure.text, found, .error))
      ).lines(palette)
    case .fix(let expected, let made):
      lines += ComparedTexts(("wanted", compared(expected)), ("made", compared(made))).lines(palette)
    case .argument, .notAsked, .stopped:
      lines += MarkedText(failure.text, failure.example.ranges).lines(palette, .marked).map { "    " + $0 }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func compared(_ text: String, _ ranges: [SourceRange] = [], _ style: Palette.Style = .strong) -> [ComparedTexts.Line] {
    let marked = MarkedText(text, ranges)
    return zip(marked.lines(Palette(isOn: false), style), marked.lines(palette, style)).map { ($0, $1) }
  }

  private func text(of corpus: CorpusReport) -> String {
    let place = "\(counted(corpus.articles, "article")) of \(corpus.folder)"
    let silent = corpus.silent.map { count in
      let reason = count.asked == 0 ? "; its `when` fits none of them" : ""
      return head(count.file, SourceRange(0, 0), "note", .info, "The rule fires on nothing in \(place)\(reason).")
    }
    let others = corpus.counts.filter { $0.findings > 0 }
    let width = (others.map(\.rule.count).max() ?? 0) + 2
    let lines = others.map { count in
      "  " + count.rule + String(repeating: " ", count: width - count.rule.count) + "\(counted(count.findings, "finding")) in "
        + "\(counted(count.articles, "article"))\n"
    }
    return silent.joined() + (lines.isEmpty ? "" : "In \(place):\n" + lines.joined())
  }

  private func sum(of report: RuleTest.Report) -> String {
    let faults = report.problems.count + report.failures.count
    let notes = report.notes.count + (report.corpus?.silent.count ?? 0)
    let more = notes == 0 ? "" : " \(counted(notes, "note"))."
    let verdict = faults == 0 ? palette.paint("every one does what it says.", .good) : palette.paint("\(counted(faults, "fault")).", .error)
    return "\(counted(report.rules, "rule")), \(counted(report.examples, "example")): \(verdict)\(more)\n"
  }
}
