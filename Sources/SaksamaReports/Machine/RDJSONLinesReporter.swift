public import SaksamaDiagnostics

/// The report for reviewdog with one finding a line.
public struct RDJSONLinesReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "rdjsonl"
  private let format: DiagnosticFormat
  private var json = JSONWriter()

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) { format = DiagnosticFormat(context) }

  /// Writes nothing.
  public mutating func begin(to output: inout some TextOutputStream) {}

  /// Writes the findings of one input, each on a line of its own.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    format.forEach(result, &json) { json, write in
      write(&json)
      json.endDocument()
    }
    json.flush(to: &output)
  }

  /// Writes nothing.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {}
}
