public import SaksamaDiagnostics

/// The workflow commands of GitHub Actions, which become annotations beside the text.
///
/// GitHub shows ten annotations of a kind for each step, so the first ten errors, warnings and notes become annotations, the gravest kind
/// first; the other findings are lines of the log, and nothing is lost.
/// The form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
public struct GitHubReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "github"
  /// How many annotations of a kind GitHub shows for a step.
  private static let most = 10
  private let path: ReportPath
  private let words: ReportWords
  private var annotations: [Severity: [String]] = [:]
  private var others = 0

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {
    path = ReportPath(folder: context.run.folder)
    words = ReportWords(language: context.language)
  }

  /// Writes nothing.
  public mutating func begin(to output: inout some TextOutputStream) {}

  /// Keeps the findings that become annotations, and writes the others as lines of the log.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let places = ReportPlaces(result)
    for diagnostic in result.diagnostics {
      let place = places.place(diagnostic.range)
      if annotations[diagnostic.severity, default: []].count < GitHubReporter.most {
        annotations[diagnostic.severity, default: []].append(command(diagnostic, result, place))
      } else {
        others += 1
        let column = place.range.map { ":\($0.start.column)" } ?? ""
        // A line that begins with `::` would be a command.
        output.write(
          "  \(Visible.text(path.relative(result.path))):\(place.line)\(column): \(words.severity(diagnostic.severity)): "
            + "\(Visible.text(InputName.message(diagnostic, of: result))) (\(diagnostic.rule))\n")
      }
    }
  }

  /// Writes the annotations.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    for severity in Severity.allCases.sorted(by: >) { annotations[severity]?.forEach { output.write($0) } }
    if others > 0 { output.write(words.withoutAnnotation(others) + "\n") }
  }

  private func command(_ diagnostic: Diagnostic, _ result: FileResult, _ place: ReportPlace) -> String {
    var properties = ["file=" + GitHubReporter.property(path.relative(result.path)), "line=\(place.line)"]
    if let range = place.range {
      properties.append("endLine=\(range.end.line)")
      // A column belongs to the first line alone, so it is told only for a place within one line.
      if range.start.line == range.end.line { properties += ["col=\(range.start.column)", "endColumn=\(range.end.column)"] }
    }
    properties.append("title=" + GitHubReporter.property(diagnostic.rule))
    let message = GitHubReporter.data(InputName.message(diagnostic, of: result))
    return "::\(GitHubReporter.kind(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
  }

  private static func kind(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// The escapes of `escapeData` in https://github.com/actions/toolkit, `packages/core/src/command.ts`.
  private static func data(_ text: String) -> String { EscapedText.of(text, dataEscape) }

  /// The escapes of `escapeProperty` there.
  private static func property(_ text: String) -> String {
    EscapedText.of(text) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: dataEscape(scalar)
      }
    }
  }

  private static func dataEscape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "%": "%25"
    case "\r": "%0D"
    case "\n": "%0A"
    default: nil
    }
  }
}
