/// What people call an input.
package enum InputName {
  /// The path, safe for a terminal; a line of NDJSON has its id (JSON text), if it has one, behind `#`.
  package static func shown(path: String, id: String?) -> String {
    guard let id, id != "null" else { return Visible.text(path) }
    let isString = id.utf8.count > 1 && id.utf8.first == UInt8(ascii: "\"") && id.utf8.last == UInt8(ascii: "\"")
    return Visible.text(path + "#" + (isString ? String(id.dropFirst().dropLast()) : id))
  }
}
