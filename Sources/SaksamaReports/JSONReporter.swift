public import SaksamaDiagnostics

/// The report for other programs: one JSON document, with each file on a line of its own.
public struct JSONReporter: Reporter {
  /// The name given with `--format`.
  public static let name = "json"
  private let version: String
  private var json = JSONWriter()

  /// Makes a reporter for one run.
  public init(_ context: ReportContext) { version = context.version }

  /// Writes the version of the contract and of the program.
  public mutating func begin(to output: inout some TextOutputStream) {
    json.beginDocument(toolVersion: version)
    json.key("files")
    json.beginArray()
    json.flush(to: &output)
  }

  /// Writes one element of `files`.
  public mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    json.breakLine()
    json.file(result, to: &output)
    json.flush(to: &output)
  }

  /// Writes the counts and closes the document.
  public mutating func end(_ summary: Summary, to output: inout some TextOutputStream) {
    json.breakLineBeforeEnd()
    json.endArray()
    json.field("summary") {
      $0.object {
        $0.field("files", summary.files)
        $0.field("errors", summary.errors)
        $0.field("warnings", summary.warnings)
        $0.field("infos", summary.infos)
        $0.field("suppressed", summary.suppressed)
        $0.field("baselined", summary.baselined)
      }
    }
    json.endObject()
    json.endDocument()
    json.flush(to: &output)
  }
}
