import SaksamaArticle
import SaksamaRules

/// The schema of a `set.yaml`: a house, or a set of rules that houses extend.
enum HouseSchema {
  static var node: SchemaNode {
    let own: [(key: String, value: SchemaNode)] = [
      ("set", SchemaNode.scalar.described("The name of the set, which is that of its folder.")),
      ("extends", SchemaNode.scalars.described("The sets that this one builds on, in order; this set wins.")),
      ("when", .definition("when")),
      (
        "examples",
        SchemaNode.record(content, orNothing: true)
          .described("The newsroom in which the examples of this set's rules are written, laid over the set for them alone.")
      ),
    ]
    return SchemaParts.file(
      .house, "A set of Saksama",
      SchemaNode.record(own + content, orNothing: true).described(
        "What a newsroom calls things; maps merge by key over the sets that are extended, lists replace."),
      definitions: [("when", SchemaParts.when), ("texts", .scalars)])
  }

  private static let texts = SchemaNode.definition("texts")

  /// The keys that a set and its `examples` share.
  private static let content: [(key: String, value: SchemaNode)] = [
    ("language", SchemaNode.scalar.described("The language of articles and messages where nothing else is said, such as id or en.")),
    ("fields", SchemaNode.mapping(to: field, orNothing: true).described("The credits by name.")),
    (
      "dateline",
      part(
        "How a story opens.",
        [
          ("agencies", "The agencies in parentheses."), ("dashes", "The dashes behind the dateline."),
          ("place-particles", "Small words inside names of places, such as de."),
        ])
    ),
    (
      "furniture",
      part(
        "What stands around the story.",
        [
          ("related", "Labels of links to other stories."), ("notice", "How notices behind the copyright line begin."),
          ("quoted-material", "How a paragraph begins that ends with a colon and introduces quoted material."),
        ])
    ),
    ("reporters", texts.described("The fields that hold the byline, by which reports group articles.")),
    (
      "desk",
      SchemaNode.scalar.described(
        "The field that names the desk, by which reports group articles; the folder of an article stands for a missing one.")
    ),
    (
      "credit-order",
      SchemaNode.items(texts).described(
        "The order of credits by field name, with `related`, `copyright` and `notice`; a list in it is one step.")
    ), ("copyright", part("The copyright line.", [("signs", "The signs, the right one first.")])),
    ("empty-values", texts.described("Values that count as nothing.")),
    ("name-separators", texts.described("What joins the names of several people in one credit.")),
    ("name-particles", texts.described("Small words inside names of people, such as bin or van.")),
    (
      "calendar",
      SchemaNode.record(
        [
          ("months", SchemaNode.items(texts, atLeast: 12, atMost: 12).described("Twelve lists of forms; the first form is shown.")),
          ("weekdays", SchemaNode.items(texts, atLeast: 7, atMost: 7).described("Seven lists of forms, from Monday on.")),
        ], orNothing: true
      ).described("The words of dates.")
    ),
    (
      "frontMatter",
      part(
        "The keys of the front matter of a Markdown article for what is no field; the first that is given wins.",
        [("headline", "The keys of the headline."), ("date", "The keys of the day."), ("language", "The keys of the language.")])
    ),
    (
      "function-words",
      SchemaNode.mapping(to: texts, orNothing: true).described("Frequent words by language, which tell the language of an article.")
    ),
    ("lexicon", SchemaNode.mapping(to: .scalar, orNothing: true).described("Word lists: a name, and a file relative to the set.")),
  ]

  private static let field = SchemaNode.record(
    [
      ("type", SchemaNode.names(FieldType.allCases.map(\.rawValue)).described("What kind of thing the value is; text unless said.")),
      ("labels", texts.described("The labels as printed; the first is shown to people.")),
      (
        "frontMatter",
        texts.described("The keys of a front matter that state it; the first that is given wins, and a.b is the key b in the mapping a.")
      ),
    ], orNothing: true)

  private static func part(_ summary: String, _ keys: [(name: String, summary: String)]) -> SchemaNode {
    SchemaNode.record(keys.map { ($0.name, texts.described($0.summary)) }, orNothing: true).described(summary)
  }
}
