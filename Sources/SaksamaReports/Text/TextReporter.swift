public import SaksamaDiagnostics

/// The report for people at a terminal: each finding with its place in the text, the reason, and what would mend it.
public struct TextReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "text"
  private let explain: @Sendable (String, ReportContext.Language) -> RuleInformation?
  /// The reasons that were asked for, since a rule that speaks once mostly speaks again.
  private var reasons: [ReportContext.Language: [String: String?]] = [:]
  private let palette: Palette
  private let words: ReportWords

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    explain = context.explain
    palette = Palette(isOn: context.usesColor)
    words = ReportWords(language: context.language)
  }

  /// Writes nothing.
  public mutating func begin(to output: inout some TextOutputStream) {}

  /// Writes the findings of one input below its name, in the language of its messages; nothing for an input without findings.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    guard !result.diagnostics.isEmpty else { return }
    let words = result.language.map(ReportWords.init) ?? words
    output.write(heading(result, words))
    let view = FindingView(result, palette, words)
    var explained: Set<String> = []
    for diagnostic in result.diagnostics {
      let isFirst = explained.insert(diagnostic.rule).inserted
      var text = ""
      view.write(diagnostic, reason: isFirst ? reason(diagnostic.rule, words.language) : nil, to: &text)
      output.write(text + "\n")
    }
  }

  /// Writes what was checked and found.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    var lines = words.totals(summary)
    // What was found, and what could not be read, are the first lines.
    if summary.errors + summary.warnings + summary.infos > 0 {
      lines[0] = palette.paint(lines[0], summary.errors > 0 ? .error : .warning)
    } else if summary.files > 0, summary.unreadable == 0 {
      lines[0] = palette.paint(lines[0], .good)
    }
    if summary.unreadable > 0 { lines[1] = palette.paint(lines[1], .error) }
    output.write(lines.joined(separator: "\n") + "\n")
  }

  private mutating func reason(_ rule: String, _ language: ReportContext.Language) -> String? {
    if let known = reasons[language]?[rule] { return known }
    // A rule of one's own may have no reason.
    let reason = explain(rule, language).map(\.reason).flatMap { $0.isEmpty ? nil : $0 }
    reasons[language, default: [:]][rule] = .some(reason)
    return reason
  }

  private func heading(_ result: FileResult, _ words: ReportWords) -> String {
    var counts = Summary()
    counts.add(result)
    let found = words.counts(errors: counts.errors, warnings: counts.warnings, infos: counts.infos)
    return palette.paint(InputName.shown(path: result.path, id: result.id, line: result.line), .heading) + "  "
      + palette.paint(found, .quiet) + "\n\n"
  }
}
