public import SaksamaDiagnostics

/// The report for people at a terminal: each finding with its place in the text, the reason, and what would mend it.
public struct TextReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "text"
  private let explain: @Sendable (String) -> RuleInformation?
  /// The reasons that were asked for, since a rule that speaks once mostly speaks again.
  private var reasons: [String: String?] = [:]
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

  /// Writes the findings of one input below its name; nothing for an input without findings.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    guard !result.diagnostics.isEmpty else { return }
    output.write(heading(result))
    let view = FindingView(result, palette, words)
    var explained: Set<String> = []
    for diagnostic in result.diagnostics {
      let isFirst = explained.insert(diagnostic.rule).inserted
      var text = ""
      view.write(diagnostic, reason: isFirst ? reason(diagnostic.rule) : nil, to: &text)
      output.write(text + "\n")
    }
  }

  /// Writes what was checked and found.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    guard summary.files > 0 else { return output.write(words.noInput + "\n") }
    var lines: [String] = []
    let counts = words.counts(errors: summary.errors, warnings: summary.warnings, infos: summary.infos)
    let checked = words.checked(summary.files - summary.unreadable)
    if !counts.isEmpty {
      lines.append(palette.paint("\(checked): \(counts).", summary.errors > 0 ? .error : .warning))
    } else if summary.unreadable == 0 {
      lines.append(palette.paint("\(checked), \(words.nothing).", .good))
    } else {
      lines.append("\(checked).")
    }
    if summary.unreadable > 0 { lines.append(palette.paint(words.unreadable(summary.unreadable), .error)) }
    if summary.fixable > 0 { lines.append(words.fixable(summary.fixable)) }
    if let unlisted = words.unlisted(suppressed: summary.suppressed, baselined: summary.baselined) { lines.append(unlisted) }
    output.write(lines.joined(separator: "\n") + "\n")
  }

  private mutating func reason(_ rule: String) -> String? {
    if let known = reasons[rule] { return known }
    // A rule of one's own may have no reason.
    let reason = explain(rule).map(\.reason).flatMap { $0.isEmpty ? nil : $0 }
    reasons[rule] = .some(reason)
    return reason
  }

  private func heading(_ result: FileResult) -> String {
    var counts = Summary()
    counts.add(result)
    let found = words.counts(errors: counts.errors, warnings: counts.warnings, infos: counts.infos)
    return palette.paint(InputName.shown(path: result.path, id: result.id), .heading) + "  " + palette.paint(found, .quiet) + "\n\n"
  }
}
