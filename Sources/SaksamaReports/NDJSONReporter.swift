public import SaksamaDiagnostics

/// The report for pipes: one JSON object a line for each input, in order, written as soon as the input is known.
public struct NDJSONReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "ndjson"
  private var json = JSONWriter()

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) {}

  /// Writes nothing.
  public mutating func begin(to output: inout some TextOutputStream) {}

  /// Writes the element of `files` as one line.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    json.file(result, to: &output)
    json.endDocument()
    json.flush(to: &output)
  }

  /// Writes nothing.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {}
}
