public import SaksamaDiagnostics

/// The report as a table of findings (RFC 4180), in UTF-8 with CRLF ends of lines.
public struct CSVReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "csv"
  private let path: ReportPath
  private static let columns = [
    "path", "id", "line", "column", "end-line", "end-column", "severity", "rule", "message", "fix", "safety", "fingerprint",
  ]

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) { path = ReportPath(folder: context.run.folder) }

  /// Writes the names of the columns.
  public mutating func begin(to output: inout some TextOutputStream) { output.write(CSVReporter.row(CSVReporter.columns)) }

  /// Writes the findings of one input.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    let places = ReportPlaces(result)
    for diagnostic in result.diagnostics {
      let place = places.place(diagnostic.range)
      let range = place.range
      output.write(
        CSVReporter.row([
          path.relative(result.path), InputName.plain(result.id) ?? "", String(place.line), range.map { String($0.start.column) } ?? "",
          range.map { String($0.end.line) } ?? "", range.map { String($0.end.column) } ?? "", diagnostic.severity.rawValue, diagnostic.rule,
          diagnostic.message, diagnostic.fix?.title ?? "", diagnostic.fix?.safety.rawValue ?? "", diagnostic.fingerprint,
        ]))
    }
  }

  /// Writes nothing.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {}

  private static func row(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") + "\r\n" }

  private static func cell(_ text: String) -> String {
    var text = text
    // A spreadsheet takes a text that begins like this for a formula; what an article says must not run (owasp.org, CSV Injection).
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
    let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + EscapedText.of(text) { $0 == "\"" ? "\"\"" : nil } + "\"" : text
  }
}
