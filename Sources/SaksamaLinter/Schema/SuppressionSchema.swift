/// The schema of a `.saksama-ignore.yaml`.
enum SuppressionSchema {
  static var node: SchemaNode {
    let keys: [(key: String, value: SchemaNode)] = [
      ("rules", SchemaNode.any([.scalar, .items(.scalar, atLeast: 1)]).described("The rules that are silenced, by full or short id.")),
      ("reason", SchemaNode.scalar.described("Why, for those who will read this later.")),
      (
        "files",
        SchemaNode.scalars.described("Globs as in a .gitignore file, of the articles that it is for, from the folder of this file.")
      ), ("text", SchemaNode.scalars.described("Only findings that mark exactly this text.")),
      ("id", SchemaNode.scalars.described("Only the lines of a stream of NDJSON with these ids.")),
      (
        "until",
        SchemaNode.object([("type", .text("string")), ("pattern", .text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))])
          .described("The last day on which it holds, as YYYY-MM-DD.")
      ),
    ]
    return SchemaParts.file(
      .suppressions, "Suppressions of Saksama",
      SchemaNode.object([("type", .list([.text("array"), .text("null")])), ("items", .definition("suppression"))])
        .described("Findings that are not told, in the articles in the folder of the file and below."),
      definitions: [("suppression", .record(keys, needs: [["rules"], ["reason"]]))])
  }
}
