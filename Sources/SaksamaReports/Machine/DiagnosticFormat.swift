import SaksamaDiagnostics
import SaksamaText

/// The Diagnostic of reviewdog's format, in JSON: columns count UTF-8 bytes from 1, ends are exclusive.
///
/// The form: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
struct DiagnosticFormat {
  private let path: ReportPath

  init(_ context: ReportContext) { path = ReportPath(folder: context.run.folder) }

  /// Calls `write` with each finding of one input; it puts what it needs around it.
  func forEach(_ result: FileResult, _ json: inout JSONWriter, around write: (inout JSONWriter, (inout JSONWriter) -> Void) -> Void) {
    let places = ReportPlaces(result)
    for diagnostic in result.diagnostics {
      write(&json) { $0.object { self.write(diagnostic, result, places, to: &$0) } }
    }
  }

  private func write(_ diagnostic: Diagnostic, _ result: FileResult, _ places: ReportPlaces, to json: inout JSONWriter) {
    let place = places.place(diagnostic.range)
    json.field("message", InputName.message(diagnostic, of: result))
    json.field("location") { location(result, place, places, to: &$0) }
    json.field("severity", DiagnosticFormat.severity(diagnostic.severity))
    json.field("code") { $0.object { $0.field("value", diagnostic.rule) } }
    if let fix = diagnostic.fix, place.range != nil {
      json.field("suggestions") {
        $0.array(fix.edits) { json, edit in
          json.object {
            let place = places.place(edit.range)
            $0.field("range") { range(place, places, to: &$0) }
            $0.field("text", edit.text)
          }
        }
      }
    }
    if !diagnostic.related.isEmpty {
      json.field("relatedLocations") {
        $0.array(diagnostic.related) { json, related in
          json.object {
            $0.field("message", related.message)
            $0.field("location") { location(result, places.place(related.range), places, to: &$0) }
          }
        }
      }
    }
  }

  private func location(_ result: FileResult, _ place: ReportPlace, _ places: ReportPlaces, to json: inout JSONWriter) {
    json.object {
      $0.field("path", path.relative(result.path))
      $0.field("range") { range(place, places, to: &$0) }
    }
  }

  private func range(_ place: ReportPlace, _ places: ReportPlaces, to json: inout JSONWriter) {
    json.object {
      guard let range = place.range else { return $0.field("start") { $0.object { $0.field("line", place.line) } } }
      $0.field("start") { position(range.start, places, to: &$0) }
      $0.field("end") { position(range.end, places, to: &$0) }
    }
  }

  private func position(_ position: SourcePosition, _ places: ReportPlaces, to json: inout JSONWriter) {
    json.object {
      $0.field("line", position.line)
      $0.field("column", places.byteColumn(position))
    }
  }

  private static func severity(_ severity: Severity) -> String { severity.rawValue.uppercased() }
}
