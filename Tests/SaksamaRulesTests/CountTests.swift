import SaksamaRules
import Testing

@Suite("count")
struct CountTests {
  @Test(
    "marks the fields that are too many, or the place of those too few",
    arguments: [
      ("{of-type: any, per: line, max: 1}", "Warga.\n\nPewarta: Sari ⟦Editor: Budi⟧ ⟦COPYRIGHT © ANTARA 2023⟧"),
      ("{of-type: any, per: line, max: 1}", "Warga.\n\nPewarta: Sari\nEditor: Budi\n\nCOPYRIGHT © ANTARA 2023"),
      ("{of-type: any, per: line, max: 1}", "Warga.\r\rPewarta: Sari\rEditor: Budi"),
      ("{of-type: any, per: line, max: 1}", "Warga.\u{85}\u{85}Pewarta: Sari\u{85}Editor: Budi"),
      ("{of-type: people, per: line, max: 2}", "Warga.\n\nPewarta: Sari Penerjemah: Rini ⟦Editor: Budi⟧"),
      ("{fields: [editor], max: 1}", "Warga.\n\nEditor: Budi\n⟦Editor: Sari⟧\n⟦Editor: Rini⟧"),
      ("{fields: [pewarta, penerjemah], max: 1}", "Warga.\n\nPewarta: Budi\n⟦Penerjemah: Sari⟧"),
      ("{fields: [editor], max: 0}", "Warga.\n\n⟦Editor: Budi⟧"),
      ("{fields: [editor], min: 2}", "Warga.\n\nEditor: Budi⟦⟧\nCOPYRIGHT © ANTARA 2023"),
      ("{fields: [editor], min: 1}", "Warga.\n\nPewarta: Sari\n⟦⟧COPYRIGHT © ANTARA 2023"),
      ("{fields: [editor], min: 1, max: 2}", "Warga.\n\nEditor: Budi\nEditor: Sari"),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner().marks("count", options, in: text) == text)
  }

  @Test("hands over the label, the count and the limit")
  func arguments() throws {
    let run = try FieldHouse.runner().run(
      "count", "{fields: pewarta, max: 1}", on: "Warga.\n\nReporter: Sari\nReporter: Budi\nPewarta: Rini")
    #expect(run.arguments == ["field": "Reporter", "count": "3", "limit": "1"])
  }

  @Test("has no line to look at where no field stands")
  func notApplicable() throws {
    #expect(try FieldHouse.runner().run("count", "{fields: [editor], per: line, max: 1}", on: "Warga.").reason == .absent("editor"))
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{fields: [editor]}", "{fields: [editor]}: The options have no `min` or `max`, so the rule can find nothing."),
      ("{fields: [editor], min: 3, max: 1}", "3: `min` is larger than `max`, so every article would be a fault; swap them."),
      ("{fields: [editor], max: many}", "many: `max` must be a whole number, not a text."),
      ("{fields: [editor], max: '1'}", "'1': `max` must be a whole number, not a text."),
      ("{max: 1}", "{max: 1}: The options have no `fields` or `of-type`, so the rule can find nothing."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("count", options).first == problem)
  }
}
