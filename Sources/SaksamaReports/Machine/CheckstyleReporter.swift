public import SaksamaDiagnostics

/// The report in the XML form of Checkstyle, which many tools read; it holds no ends, no related places and no fixes.
///
/// The form: https://github.com/checkstyle/checkstyle, `XMLLogger`.
public struct CheckstyleReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "checkstyle"
  private let path: ReportPath

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) { path = ReportPath(folder: context.run.folder) }

  /// Opens the document.
  public mutating func begin(to output: inout some TextOutputStream) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
  }

  /// Writes the findings of one input; nothing for an input without findings.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    if result.diagnostics.isEmpty { return }
    let places = ReportPlaces(result)
    output.write("  <file name=\"\(XMLText.escaped(path.relative(result.path)))\">\n")
    for diagnostic in result.diagnostics {
      let place = places.place(diagnostic.range)
      let column = place.range.map { " column=\"\($0.start.column)\"" } ?? ""
      let message = XMLText.escaped(InputName.message(diagnostic, of: result))
      output.write(
        "    <error line=\"\(place.line)\"\(column) severity=\"\(diagnostic.severity.rawValue)\" message=\"\(message)\" "
          + "source=\"\(XMLText.escaped("saksama." + EscapedText.of(diagnostic.rule) { $0 == "/" ? "." : nil }))\"/>\n")
    }
    output.write("  </file>\n")
  }

  /// Closes the document.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) { output.write("</checkstyle>\n") }
}
