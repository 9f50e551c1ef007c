import SaksamaArticle
import SaksamaDiagnostics
import SaksamaRules

/// The schema of the file of a rule.
enum RuleSchema {
  static var node: SchemaNode {
    let kinds = CheckRegistry.all.map { $0.manual }
    var definitions: [(key: String, value: SchemaNode)] = [
      ("localized", SchemaParts.localized), ("when", SchemaParts.when), ("example", example(marked: false)),
      ("failing-example", example(marked: true)),
    ]
    definitions += kinds.map { ("options-of-\($0.name)", SchemaNode(optionsOf: $0)) }
    return SchemaParts.file(
      .rule, "A rule of Saksama",
      SchemaNode.record(keys(kinds), needs: [["check"], ["message"]]).adding("allOf", .list(kinds.map(branch)))
        .described("One rule of a set; the name of the file is the id of the rule."), definitions: definitions)
  }

  private static func keys(_ kinds: [Manual]) -> [(key: String, value: SchemaNode)] {
    let kindSummaries = kinds.map { "`\($0.name)`: \($0.summary)" }.joined(separator: " ")
    return [
      ("check", SchemaNode.names(kinds.map(\.name)).described("The kind of check. " + kindSummaries)),
      ("options", SchemaNode.object([("type", .list([.text("object"), .text("null")]))]).described("The options of the check.")),
      ("scope", scope), ("severity", SchemaParts.severity.described("How much a finding matters; a warning unless said.")),
      ("severity-when", severityWhen), ("when", .definition("when")),
      ("enabled", SchemaNode.boolean.described("Whether the rule is asked unless --enable or a configuration says so; it is.")),
      ("group", SchemaNode.names(Group.allCases.map(\.rawValue)).described("The part of an editor's work that the rule belongs to.")),
      (
        "message",
        SchemaNode.definition("localized").described(
          "What to do; `$match`, `$value` and other arguments of the check stand for words of the article.")
      ), ("fix", fix), ("why", SchemaNode.definition("localized").described("Why the rule exists.")),
      ("source", SchemaNode.scalar.described("Where the rule comes from: a style book, a law, a count.")), ("examples", examples),
    ]
  }

  /// What holds for the rules of one kind alone.
  private static func branch(_ manual: Manual) -> SchemaNode {
    var then: [(key: String, value: SchemaNode)] = [("options", .definition("options-of-\(manual.name)"))]
    if !manual.hasScope { then.append(("scope", .truth(false))) }
    var consequence = SchemaNode.object([("properties", .object(then))])
    if !manual.needs.isEmpty { consequence = consequence.adding("required", .list([.text("options")])) }
    return .object([
      (
        "if",
        .object([
          ("properties", .object([("check", .object([("const", .text(manual.name))]))])), ("required", .list([.text("check")])),
        ])
      ), ("then", consequence),
    ])
  }

  private static let scope = SchemaNode.list(of: .any([.names(Scope.manual.map(\.name)), .scalar]))
    .described("The parts of the article that the rule looks at: one of the names, or a field of the house; the body unless said.")

  private static let severityWhen = SchemaNode.list(
    of: .record(
      [
        ("stage", SchemaNode.list(of: SchemaParts.stage).described("At one of these stages.")),
        ("in", SchemaNode.names(["quote"]).described("For a finding inside a quotation.")),
        ("severity", SchemaParts.severity.described("How much the finding matters then.")),
        ("fix", SchemaNode.boolean.described("Whether the fix is offered then.")),
      ], needs: [["stage", "in"], ["severity", "fix"]])
  ).described("Other severities by stage or place; the first case that fits counts.")

  private static let fix = SchemaNode.any([
    .scalar,
    .record(
      [
        ("replace", SchemaNode.scalar.described("What comes in place of the finding; arguments may stand in it.")),
        (
          "safety",
          SchemaNode.names(Fix.Safety.allCases.map(\.rawValue)).described("Whether the fix can change the meaning; safe unless said.")
        ),
        ("title", SchemaNode.definition("localized").described("What the fix does.")),
      ], needs: [["replace"]]),
  ]).described("What should stand in place of the finding.")

  private static let examples = SchemaNode.record(
    [
      ("pass", SchemaNode.list(of: .definition("example")).described("Texts in which the rule finds nothing.")),
      (
        "fail", SchemaNode.list(of: .definition("failing-example")).described("Texts in which ⟦ and ⟧ enclose exactly what the rule finds.")
      ),
    ], orNothing: true
  ).described("The tests of the rule, run by `saksama rules test`.")

  private static func example(marked: Bool) -> SchemaNode {
    .any([
      .scalar,
      .record(
        [
          ("text", SchemaNode.scalar.described("The article.")),
          ("headline", SchemaNode.scalar.described("Its headline.")), ("language", SchemaNode.scalar.described("Its language.")),
          ("date", SchemaNode.scalar.described("The day of its publication, YYYY-MM-DD.")),
          (
            "format", SchemaNode.names(ArticleFormats.all.map { $0.name }).described("The format in which it is written; wire unless said.")
          ),
          ("stage", SchemaParts.stage.described("The stage at which it is checked; publish unless said.")),
          ("fixed", SchemaNode.scalar.described("The text after all fixes of the rule.")),
          ("arguments", SchemaNode.mapping(to: .scalar, orNothing: true).described("Arguments that the first finding must have.")),
        ], needs: [["text"]]),
    ]).described(marked ? "A text whose findings stand between ⟦ and ⟧." : "A text in which nothing is found.")
  }
}
