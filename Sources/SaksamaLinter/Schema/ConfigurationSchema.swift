import SaksamaDiagnostics
import SaksamaRules

/// The schema of a `.saksama.yaml`.
enum ConfigurationSchema {
  static var node: SchemaNode {
    let own: [(key: String, value: SchemaNode)] = [
      ("root", SchemaNode.boolean.described("Whether no configuration in a folder above counts.")),
      (
        "extends",
        SchemaNode.scalars.described(
          "What this file builds on, in order: a built-in house, a folder with a house, rules or a configuration, or a configuration.")
      ), ("ignore", SchemaNode.scalars.described("Globs as in a .gitignore file, of articles that are left out.")),
      (
        "overrides",
        SchemaNode.any([.items(.definition("override")), .object([("type", .text("null"))])])
          .described("What holds for some articles alone; a later override beats an earlier one.")
      ),
    ]
    return SchemaParts.file(
      .configuration, "A configuration of Saksama",
      SchemaNode.record(own + settings, orNothing: true)
        .described("What holds for the articles in the folder of the file and below."),
      definitions: [("override", override), ("rule-setting", ruleSetting)])
  }

  /// The keys that a configuration and an override share.
  private static let settings: [(key: String, value: SchemaNode)] = [
    ("house", SchemaNode.scalar.described("The newsroom: a built-in house, or a folder with a set.yaml.")),
    ("rule-folders", SchemaNode.scalars.described("Folders of rules beside the house's.")),
    (
      "rules",
      SchemaNode.mapping(to: .definition("rule-setting"), orNothing: true).described("What is set for rules, by full or short id.")
    ),
    ("fail-on", SchemaNode.names(FailOn.allCases.map(\.rawValue)).described("The least severity that fails a run; error unless said.")),
    ("stage", SchemaParts.stage.described("Where the articles stand; publish unless said.")),
    (
      "language",
      SchemaNode.object([("type", .text("string")), ("pattern", .text("^[A-Za-z]{2,3}(-|$)"))])
        .described("The language of articles that do not state it, such as id or en.")
    ),
    ("messages", SchemaNode.names(ReportContext.Language.allCases.map(\.rawValue)).described("The language of messages.")),
  ]

  private static let override = SchemaNode.record(
    [
      (
        "files",
        SchemaNode.any([.scalar, .items(.scalar, atLeast: 1)])
          .described("Globs as in a .gitignore file, from the folder of this file.")
      )
    ] + settings,
    needs: [["files"]],
    atLeast: 2)

  private static let ruleSetting = SchemaNode.any([
    .object([
      ("enum", .list(["off", "on"].map { .text($0) } + Severity.allCases.map { .text($0.rawValue) } + [.truth(false), .truth(true)]))
    ]),
    .record(
      [
        ("severity", SchemaParts.severity.described("How much its findings matter.")),
        ("enabled", SchemaNode.boolean.described("Whether the rule is asked.")),
        ("options", SchemaNode.object([("type", .text("object"))]).described("Options laid over those of the rule, by key.")),
      ], atLeast: 1),
  ]).described("off, on, a severity, or several settings.")
}
