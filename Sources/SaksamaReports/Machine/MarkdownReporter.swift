public import SaksamaDiagnostics

/// The report as Markdown with tables (GitHub Flavored Markdown), for comments on a change and summaries of a job.
///
/// It stops after a number of findings, since such places take 64 KiB to 1 MiB, and says how many are left out.
public struct MarkdownReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "markdown"
  private static let most = 300
  private let path: ReportPath
  private let words: ReportWords
  private var count = 0

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    path = ReportPath(folder: context.run.folder)
    words = ReportWords(language: context.language)
  }

  /// Writes the heading.
  public mutating func begin(to output: inout some TextOutputStream) { output.write("## Saksama: \(words.markdownTitle)\n") }

  /// Writes a table with the findings of one input; nothing for an input without findings.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let room = max(0, MarkdownReporter.most - count)
    count += result.diagnostics.count
    if room == 0 || result.diagnostics.isEmpty { return }
    let name = InputName.shown(path: path.relative(result.path), id: result.id)
    output.write("\n### \(MarkdownReporter.escaped(name))\n\n")
    output.write("| \(words.place) | \(words.weight) | \(words.finding) | \(words.rule) |\n|---|---|---|---|\n")
    let places = ReportPlaces(result)
    for diagnostic in result.diagnostics.prefix(room) {
      let place = places.place(diagnostic.range)
      let column = place.range.map { ":\($0.start.column)" } ?? ""
      output.write(
        "| \(place.line)\(column) | \(MarkdownReporter.sign(diagnostic.severity)) \(words.severity(diagnostic.severity)) "
          + "| \(MarkdownReporter.escaped(diagnostic.message)) | `\(diagnostic.rule)` |\n")
    }
  }

  /// Writes what is left out, and the counts.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    if count > MarkdownReporter.most { output.write("\n\(words.leftOut(count - MarkdownReporter.most))\n") }
    output.write("\n\(words.totals(summary).joined(separator: " "))\n")
  }

  private static func sign(_ severity: Severity) -> String {
    switch severity {
    case .error: "🔴"
    case .warning: "🟡"
    case .info: "🔵"
    }
  }

  /// The text without meaning for Markdown, on one line: every mark of ASCII may stand behind a backslash (CommonMark, section 2.4).
  private static func escaped(_ text: String) -> String {
    EscapedText.of(Visible.text(text)) { scalar in
      switch scalar {
      case "\n", "\r": " "
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "(", ")", "#", "!", "|", "~", "@", "&", "$": "\\\(scalar)"
      default: nil
      }
    }
  }
}
