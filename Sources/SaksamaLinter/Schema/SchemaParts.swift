import SaksamaDiagnostics
import SaksamaRules

/// Parts that several schemas share.
enum SchemaParts {
  /// A text, or texts by language.
  static let localized = SchemaNode.any([
    .scalar,
    .object([
      ("type", .text("object")),
      (
        "properties",
        .object([("id", SchemaNode.scalar.described("In Indonesian.")), ("en", SchemaNode.scalar.described("In English."))])
      ), ("additionalProperties", .scalar),
    ]),
  ]).described("A text, or texts by language: `{id: …, en: …}`.")

  /// `when`, of a rule or of a set.
  static let when = SchemaNode.record(
    [
      ("stages", SchemaNode.list(of: stage).described("Only at these stages.")),
      ("languages", SchemaNode.scalars.described("Only articles in these languages.")),
      ("formats", SchemaNode.scalars.described("Only articles in these formats, such as wire.")),
      ("desks", SchemaNode.scalars.described("Only articles of these desks.")),
    ], orNothing: true
  ).described("When the rule is asked; where it does not apply, an article is never at fault.")

  /// A moment in the life of an article.
  static let stage = SchemaNode.names(Stage.allCases.map(\.rawValue))

  /// How much a finding matters.
  static let severity = SchemaNode.names(Severity.allCases.map(\.rawValue))

  /// A schema of a file (JSON Schema draft-07, which the YAML plugins of editors read best).
  static func file(_ name: SchemaName, _ title: String, _ body: SchemaNode, definitions: [(key: String, value: SchemaNode)]) -> SchemaNode {
    guard case .object(let entries) = body else { return body }
    return .object(
      [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("$id", .text("urn:saksama:schema:\(name.rawValue)")),
        ("title", .text(title)),
      ] + entries + [("definitions", .object(definitions))])
  }
}
