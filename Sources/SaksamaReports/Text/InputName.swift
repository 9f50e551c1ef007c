package import SaksamaDiagnostics

/// What people call an input.
package enum InputName {
  /// The path, safe for a terminal; a line of NDJSON has its number behind `:`, and its id (JSON text), if it has one, behind `#`.
  package static func shown(path: String, id: String?, line: Int? = nil) -> String {
    Visible.text(path + (line.map { ":\($0)" } ?? "") + (plain(id).map { "#" + $0 } ?? ""))
  }

  /// The message for a report that has no place for the id of a line of NDJSON.
  package static func message(_ diagnostic: Diagnostic, of result: FileResult) -> String {
    (plain(result.id).map { $0 + ": " } ?? "") + diagnostic.message
  }

  /// An id (JSON text) as people write it; nil where there is none.
  static func plain(_ id: String?) -> String? {
    guard let id, id != "null" else { return nil }
    let isString = id.utf8.count > 1 && id.utf8.first == UInt8(ascii: "\"") && id.utf8.last == UInt8(ascii: "\"")
    return isString ? String(id.dropFirst().dropLast()) : id
  }
}
