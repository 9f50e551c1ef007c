import SaksamaDiagnostics
import SaksamaText

/// The findings of one input as results of SARIF.
struct SARIFResults {
  private let result: FileResult
  private let uri: String
  private let places: ReportPlaces

  init(_ result: FileResult, _ path: ReportPath) {
    self.result = result
    uri = path.uri(result.path)
    places = ReportPlaces(result)
  }

  /// The level of a severity (section 3.27.10).
  static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// Writes the members of a result.
  func write(_ diagnostic: Diagnostic, ruleIndex: Int?, to json: inout JSONWriter) {
    json.field("ruleId", diagnostic.rule)
    if let ruleIndex { json.field("ruleIndex", ruleIndex) }
    json.field("level", SARIFResults.level(diagnostic.severity))
    json.field("message") { text(diagnostic.message, to: &$0) }
    json.field("locations") { $0.array([diagnostic.range]) { json, range in json.object { location(range, to: &$0) } } }
    // Named with a version (section 3.27.17): another way to make them would be another name.
    json.field("partialFingerprints") {
      $0.object { $0.field("saksama/v1", diagnostic.fingerprint + (result.id.map { "-" + $0 } ?? "")) }
    }
    if !diagnostic.related.isEmpty {
      json.field("relatedLocations") {
        $0.array(diagnostic.related.enumerated()) { json, related in
          json.object {
            $0.field("id", related.offset)
            location(related.element.range, to: &$0)
            $0.field("message") { text(related.element.message, to: &$0) }
          }
        }
      }
    }
    if let fix = diagnostic.fix, result.line == nil { json.field("fixes") { $0.array([fix], self.fix) } }
  }

  private func location(_ range: SourceRange, to json: inout JSONWriter) {
    let place = places.place(range)
    json.field("physicalLocation") {
      $0.object {
        $0.field("artifactLocation", artifact)
        $0.field("region") { region(place, to: &$0) }
      }
    }
    if let id = result.id {
      json.field("logicalLocations") {
        $0.array([InputName.shown(path: result.path, id: id)]) { json, name in json.object { $0.field("fullyQualifiedName", name) } }
      }
    }
  }

  private func artifact(_ json: inout JSONWriter) {
    json.object {
      $0.field("uri", uri)
      // A relative path counts from the root of the repository, which the reader knows.
      if !uri.hasPrefix("file:") { $0.field("uriBaseId", "%SRCROOT%") }
    }
  }

  private func region(_ place: ReportPlace, to json: inout JSONWriter) {
    json.object {
      $0.field("startLine", place.line)
      guard let range = place.range else { return }
      $0.field("startColumn", range.start.column)
      $0.field("endLine", range.end.line)
      $0.field("endColumn", range.end.column)
    }
  }

  private func fix(_ json: inout JSONWriter, _ fix: Fix) {
    json.object {
      $0.field("description") { text(fix.title, to: &$0) }
      $0.field("artifactChanges") {
        $0.array([fix.edits]) { json, edits in
          json.object {
            $0.field("artifactLocation", artifact)
            $0.field("replacements") {
              $0.array(edits) { json, edit in
                json.object {
                  $0.field("deletedRegion") { region(places.place(edit.range), to: &$0) }
                  if !edit.text.isEmpty { $0.field("insertedContent") { text(edit.text, to: &$0) } }
                }
              }
            }
          }
        }
      }
    }
  }

  private func text(_ text: String, to json: inout JSONWriter) { json.object { $0.field("text", text) } }
}
