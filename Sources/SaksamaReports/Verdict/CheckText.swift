public import SaksamaDiagnostics

/// The answers before publication for an editor at a terminal: the verdict, what has to be mended, then every rule by group.
public struct CheckText: Sendable {
  private let palette: Palette
  private let words: CheckWords
  private let findingWords: ReportWords
  /// The columns of the lists of rules, behind their signs.
  private static let columns = 75

  /// Makes the format for one run.
  public init(_ context: ReportContext) {
    palette = Palette(isOn: context.usesColor)
    words = CheckWords(language: context.language)
    findingWords = ReportWords(language: context.language)
  }

  /// Writes the report.
  public func write(_ report: CheckReport, to output: inout some TextOutputStream) {
    output.write(head(report))
    let result = FileResult(path: report.path, id: nil, format: report.format, source: report.source, diagnostics: report.diagnostics)
    let view = FindingView(result, palette, findingWords, showsChanges: false)
    for diagnostic in result.diagnostics {
      var text = ""
      view.write(diagnostic, reason: nil, to: &text)
      output.write(text + "\n")
    }
    for group in report.groups where group.name != CheckWords.inputGroup { output.write(list(group)) }
  }

  private func head(_ report: CheckReport) -> String {
    let counts = CheckCounts(report)
    let (sign, style): (String, Palette.Style) =
      switch report.verdict {
      case .ready: ("✓", .readyBanner)
      case .readyWithNotes: ("!", .notesBanner)
      case .notReady: ("✗", .notReadyBanner)
      }
    let verdict = "\(sign) \(words.verdict(report.verdict, stage: report.stage))"
    let banner = palette.paint(palette.isOn ? " \(verdict) " : verdict, style)
    let found = findingWords.counts(errors: counts.errors, warnings: counts.warnings, infos: counts.infos)
    let place = [Visible.text(report.path), Visible.text(report.house), words.stage(report.stage)].joined(separator: " · ")
    return "\n" + banner + (found.isEmpty ? "" : "  " + found) + "\n" + palette.paint(place, .quiet) + "\n" + notRun(report)
      + silenced(report)
      + "\n"
  }

  /// What an editor would otherwise not see: the findings that suppressions silence, with the reasons.
  private func silenced(_ report: CheckReport) -> String {
    var lines: [String] = []
    for finding in report.suppressed {
      let suppression = finding.suppression
      let place = "\(suppression.path):\(suppression.position.line)"
      let line = "\(words.suppressed) \(finding.diagnostic.rule), \(place): \(suppression.reason)"
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.flatMap { WrappedText.lines(Visible.text($0), columns: CheckText.columns) }.map { palette.paint($0, .quiet) + "\n" }
      .joined()
  }

  /// Beside the verdict, since it does not hold for what was not looked at.
  private func notRun(_ report: CheckReport) -> String {
    let names = report.answers.filter { $0.reason?.code == "no-date" }.map(\.name)
    if names.isEmpty { return "" }
    let lines = WrappedText.lines(words.withoutDate(names, stage: report.stage), columns: CheckText.columns)
    return lines.map { palette.paint($0, .warning) + "\n" }.joined()
  }

  /// The rules of a group: those to mend, those that passed, those that do not apply with the reason in front.
  private func list(_ group: AnswerGroup) -> String {
    var lines = [palette.paint(words.group(group.name), .strong) + palette.paint("  " + counts(group), .quiet)]
    let failed = group.answers.filter { $0.outcome == .fail }
    for severity in Severity.allCases.reversed() {
      let names = failed.filter { $0.diagnostics.map(\.severity).max() == severity }.map(\.name)
      lines += row("✗", CheckText.wrapped(names), Palette.Style(severity), Palette.Style(severity))
    }
    lines += row("✓", CheckText.wrapped(group.answers.filter { $0.outcome == .pass }.map(\.name)), .good, nil)
    var reasons: [String] = []
    for reason in group.answers.compactMap(\.reason?.text) where !reasons.contains(reason) { reasons.append(reason) }
    for reason in reasons {
      let names = group.answers.filter { $0.reason?.text == reason }.map(\.name)
      let line = "\(reason): \(names.joined(separator: ", "))"
      lines += row("–", WrappedText.lines(line, columns: CheckText.columns), .quiet, .quiet)
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func counts(_ group: AnswerGroup) -> String {
    [RuleAnswer.Ruling.fail, .pass, .notApplicable].compactMap { outcome in
      let count = group.answers.count { $0.outcome == outcome }
      return count > 0 ? "\(count) \(words.outcome(outcome))" : nil
    }.joined(separator: " · ")
  }

  private func row(_ sign: String, _ texts: [String], _ signStyle: Palette.Style, _ textStyle: Palette.Style?) -> [String] {
    texts.enumerated().map { index, text in
      let lead = index == 0 ? palette.paint(sign, signStyle) : " "
      return "  " + lead + " " + (textStyle.map { palette.paint(text, $0) } ?? text)
    }
  }

  /// The names two blanks apart, on lines that are not too long.
  private static func wrapped(_ names: [String]) -> [String] {
    var lines: [String] = []
    for name in names.map({ Visible.text($0) }) {
      if let last = lines.last, last.unicodeScalars.count + 2 + name.unicodeScalars.count <= columns {
        lines[lines.count - 1] = last + "  " + name
      } else {
        lines.append(name)
      }
    }
    return lines
  }
}
