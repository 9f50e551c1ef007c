import SaksamaDiagnostics
import SaksamaText

/// The element of `files` that both JSON reports share.
extension JSONWriter {
  /// The size from which the buffer is handed over, so that memory stays flat with any number of findings.
  private static let bufferSize = 1 << 16

  /// Writes one result; `id` stands beside `path` where the input was a line of NDJSON.
  mutating func file(_ result: FileResult, to output: inout some TextOutputStream) {
    beginObject()
    field("path", result.path)
    if let id = result.id { field("id", json: id) }
    field("format", result.format)
    key("diagnostics")
    beginArray()
    if !result.diagnostics.isEmpty {
      let places = Places(result)
      for diagnostic in result.diagnostics {
        self.diagnostic(diagnostic, places)
        flush(to: &output, above: JSONWriter.bufferSize)
      }
    }
    endArray()
    endObject()
  }

  /// Writes one finding with its places.
  mutating func diagnostic(_ diagnostic: Diagnostic, _ places: Places) {
    object {
      $0.field("rule", diagnostic.rule)
      $0.field("severity", diagnostic.severity.rawValue)
      $0.field("message", diagnostic.message)
      $0.range(diagnostic.range, places)
      $0.field("related") {
        $0.array(diagnostic.related) { json, place in
          json.object {
            $0.field("message", place.message)
            $0.range(place.range, places)
          }
        }
      }
      $0.field("fix") { $0.fix(diagnostic.fix) }
      $0.field("fingerprint", diagnostic.fingerprint)
    }
  }

  private mutating func range(_ range: SourceRange, _ places: Places) {
    field("range") {
      $0.object {
        let start = places.position(at: range.start)
        $0.position("start", start)
        $0.position("end", range.isEmpty ? start : places.position(at: range.end))
      }
    }
  }

  private mutating func position(_ name: String, _ position: SourcePosition) {
    field(name) {
      $0.object {
        $0.field("offset", position.offset)
        $0.field("line", position.line)
        $0.field("column", position.column)
      }
    }
  }

  private mutating func fix(_ fix: Fix?) {
    guard let fix else { return null() }
    object {
      $0.field("title", fix.title)
      $0.field("safety", fix.safety.rawValue)
      $0.field("edits") {
        $0.array(fix.edits) { json, edit in
          json.object {
            $0.field("start", edit.range.start)
            $0.field("end", edit.range.end)
            $0.field("text", edit.text)
          }
        }
      }
    }
  }
}
