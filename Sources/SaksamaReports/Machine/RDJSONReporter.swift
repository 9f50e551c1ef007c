public import SaksamaDiagnostics

/// The report for reviewdog as one JSON document.
public struct RDJSONReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "rdjson"
  private let format: DiagnosticFormat
  private var json = JSONWriter()

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) { format = DiagnosticFormat(context) }

  /// Opens the document.
  public mutating func begin(to output: inout some TextOutputStream) {
    json.beginObject()
    json.field("source") { $0.object { $0.field("name", "saksama") } }
    json.key("diagnostics")
    json.beginArray()
  }

  /// Writes the findings of one input.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    format.forEach(result, &json) { json, write in
      json.breakLine()
      write(&json)
    }
    json.flush(to: &output)
  }

  /// Closes the document.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    json.breakLineBeforeEnd()
    json.endArray()
    json.endObject()
    json.endDocument()
    json.flush(to: &output)
  }
}
