public import SaksamaDiagnostics

/// The report as one page (HTML) that needs nothing but itself: the findings of each article, the article with its findings marked, filters,
/// and charts by rule and, with a history, over time.
///
/// Articles are written as they come; what is counted over all of them stands at the end of the file and is shown in front through the slots
/// of a declarative shadow root (HTML Living Standard, section 4.12.3), without a script. Texts and details stand in `noscript`, which a
/// browser with a running script keeps as plain text until somebody looks at them, and any other shows at once.
public struct HTMLReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "html"
  private let context: ReportContext
  private let words: HTMLWords
  private let path: ReportPath
  private let desks: DeskFolder
  private var tally: HTMLTally
  /// The reasons that were asked for, since a rule that speaks once mostly speaks again.
  private var reasons: [ReportContext.Language: [String: String]] = [:]
  private var html = HTMLWriter()
  /// The longest article that is shown whole, in bytes.
  private static let wholeText = 64 << 10
  /// The bytes of articles that a page shows whole; of those that come later it shows what stands around the findings.
  private static let mostText = 8 << 20
  private var shownText = 0

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    self.context = context
    words = HTMLWords(language: context.language)
    path = ReportPath(folder: context.run.folder)
    desks = DeskFolder(context.run)
    tally = HTMLTally(started: context.run.started)
  }

  /// Writes the head of the page with its style.
  public mutating func begin(to output: inout some TextOutputStream) {
    HTMLFrame(words: words, run: context.run, version: context.version).open(&html)
    html.flush(to: &output)
  }

  /// Writes an article with its findings; nothing for an article without findings.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let desk = desks.desk(of: result)
    tally.add(result, desk: desk)
    guard !result.diagnostics.isEmpty else { return }
    let language = result.language ?? context.language
    for diagnostic in result.diagnostics where reasons[language]?[diagnostic.rule] == nil {
      reasons[language, default: [:]][diagnostic.rule] = context.explain(diagnostic.rule, language)?.reason ?? ""
    }
    let article = HTMLArticle(
      result: result, number: tally.articles, path: path, desk: desk, words: words,
      language: language == context.language ? nil : language.rawValue,
      wholeText: shownText < HTMLReporter.mostText ? HTMLReporter.wholeText : 0,
      reasons: (reasons[language] ?? [:]).filter { !$0.value.isEmpty })
    article.write(to: &html)
    shownText += min(result.source?.count ?? 0, HTMLReporter.wholeText)
    html.flush(to: &output)
  }

  /// Writes the overview, the charts and the filters, and the script.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    let frame = HTMLFrame(words: words, run: context.run, version: context.version)
    frame.closeArticles(&html)
    let history = context.run.history
    HTMLOverview(tally: tally, summary: summary, before: history?.last, words: words).write(to: &html)
    if let history { HTMLTrend(runs: history + [tally.run], words: words).write(to: &html) }
    HTMLRuleTable(rules: tally.ruleCounts, words: words).write(to: &html)
    if tally.run.findings > 0 { HTMLFilters(tally: tally, words: words).write(to: &html) }
    frame.close(&html)
    html.flush(to: &output)
  }
}
