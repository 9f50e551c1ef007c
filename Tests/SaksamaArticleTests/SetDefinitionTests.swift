import SaksamaArticle
import SaksamaText
import SaksamaYAML
import Testing

@Suite("Sets")
struct SetDefinitionTests {
  static let base = """
    set: base
    language: en
    fields: {writer: {type: people, labels: [Writer]}, desk: {type: people, labels: [Desk]}}
    dateline: {agencies: [BASE], dashes: ["-"]}
    function-words: {en: [the], id: [yang]}
    reporters: [writer]
    desk: desk
    credit-order: [writer, [desk, source]]
    """

  @Test("merge their maps by key and replace their lists")
  func merging() throws {
    let near = """
      set: near
      fields: {desk: {labels: [Bureau]}, source: {type: sources, labels: [Source]}}
      dateline: {agencies: [NEAR]}
      function-words: {en: [of]}
      reporters: [writer, source]
      """
    let house = try TestHouse.house([SetDefinitionTests.base, near])
    #expect(house.language == "en")
    #expect(house.field("writer") == FieldDefinition(name: "writer", type: .people, labels: ["Writer"]))
    #expect(house.field("desk") == FieldDefinition(name: "desk", type: .people, labels: ["Bureau"]))
    #expect(house.field("source")?.type == .sources)
    #expect(house.datelineAgencies == ["NEAR"])
    #expect(house.datelineDashes == ["-"])
    #expect(house.functionWords == ["en": ["of"], "id": ["yang"]])
    #expect(house.reporterFields == ["writer", "source"])
    #expect(house.deskField == "desk")
    #expect(house.creditOrder == [["writer"], ["desk", "source"]])
  }

  @Test("labels are shown by the first form, and names where there is none")
  func labels() throws {
    let house = try TestHouse.house([SetDefinitionTests.base])
    #expect(house.label(of: "desk") == "Desk")
    #expect(house.label(of: "nothing") == "nothing")
  }

  @Test("what a set extends, and its examples, are kept apart from its words")
  func parts() throws {
    let read = try SetDefinitionTests.read(
      "extends: [a, b]\nwhen: {languages: [id]}\nexamples: {language: en}\nlexicon: {agencies: list.tsv}")
    #expect(read.problems.isEmpty)
    #expect(read.definition.extends.map(\.value) == ["a", "b"])
    #expect(read.definition.when != nil)
    #expect(read.definition.content.lexicons.mapValues(\.value) == ["agencies": "list.tsv"])
    var house = House()
    house.language = "xx"
    read.definition.content.apply(to: &house)
    #expect(house.language == "xx")
    try #require(read.definition.examples).apply(to: &house)
    #expect(house.language == "en")
  }

  @Test(
    "name what is wrong, each at its place",
    arguments: [
      ("set: other", "other: The set is named `other`, but its folder `test`; name both alike."),
      ("langauge: id", "langauge: Unknown key in a set `langauge`; did you mean `language`?"),
      ("fields: {desk: {type: person}}", "person: Unknown value of `type` `person`; known: `copyright`, `people`, `sources`, `text`."),
      ("fields: {desk: {label: Desk}}", "label: Unknown key in the field `desk` `label`; did you mean `labels`?"),
      ("dateline: {agency: [A]}", "agency: Unknown key in dateline `agency`; known: `agencies`, `dashes`, `place-particles`."),
      ("dateline: [A]", "[A]: Dateline must be keys with values, such as `key: value`, not a list."),
      ("calendar: {months: [[Jan]]}", "[[Jan]]: `months` must have 12 items, not 1."),
      ("calendar: {weekdays: Senin}", "Senin: `weekdays` must be a list, not a text."),
      ("credit-order: [{a: b}]", "{a: b}: `credit-order` must be a list of texts, not a mapping."),
      ("furniture: {related: [[x]]}", "[x]: Each item of `related` must be a text, not a list."),
      ("examples: {agencies: [A]}", "agencies: Unknown key in examples `agencies`; known: "),
    ])
  func problems(_ text: String, _ expected: String) throws {
    let source = SourceText(name: "set.yaml", text)
    let problems = try SetDefinitionTests.read(text).problems.map { "\(source.string(in: $0.range)): \($0.message)" }
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(expected) == true, "\(problems)")
  }

  private static func read(_ text: String) throws -> (definition: SetDefinition, problems: [SourceProblem]) {
    SetDefinition.read(try #require(YAMLReader().read(SourceText(name: "set.yaml", text)).root), name: "test")
  }
}
