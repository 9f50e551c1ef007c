import SaksamaRules
import Testing

@Suite("unique")
struct UniqueTests {
  @Test(
    "marks what stands a second time",
    arguments: [
      ("of-type: any", "Warga.\n\nPewarta: Sari\nEditor: Budi\n⟦Editor: Sari⟧\nCOPYRIGHT © ANTARA 2023\n⟦COPYRIGHT © ANTARA 2023⟧"),
      ("fields: [pewarta]", "Warga.\n\nPewarta: Sari\n⟦Reporter: Sari⟧\n⟦Pewarta: Budi⟧\nEditor: B\nEditor: B"),
      ("fields: [editor]", "Editor: Budi\nWarga.\n\n⟦Editor: Budi⟧"),
      ("{paragraphs: body, min-length: 6}", "Warga.\n\nPulang.\n\n⟦Warga.⟧\n\n⟦Pulang.⟧\n\n⟦Pulang.⟧"),
      ("{paragraphs: body, min-length: 7}", "Warga.\n\nPulang.\n\nWarga.\n\n⟦Pulang.⟧"),
      ("{paragraphs: body, min-length: 3}", "Warga menari.\n\nwarga menari.\n\nWarga  menari."),
      ("paragraphs: body", "Warga.\n\nWarga."),
      ("{paragraphs: body, min-length: 3}", "Warga.\n\nBaca juga: Tari\n\nBaca juga: Tari\n\nEditor: Budi\nEditor: Budi"),
      ("{paragraphs: body, min-length: 3, exception-patterns: ['^Skor']}", "Skor 1:0\n\nWarga.\n\nSkor 1:0\n\n⟦Warga.⟧"),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner().marks("unique", options, in: text) == text)
  }

  @Test("points to the first one")
  func related() throws {
    let run = try FieldHouse.runner().run("unique", "of-type: people", on: "Warga.\n\nEditor: Budi\nEDITOR: Sari")
    #expect(run.related == ["Editor: Budi"])
    #expect(run.arguments == ["field": "EDITOR", "value": "Sari", "names": "Sari"])
    let copyright = "Warga.\n\nCOPYRIGHT © ANTARA 2023\nCOPYRIGHT © ANTARA 2023"
    #expect(try FieldHouse.runner().run("unique", "of-type: copyright", on: copyright).arguments["names"] == nil)
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{}", "{}: The options have no `fields` or `of-type` or `paragraphs`, so the rule can find nothing."),
      ("{paragraphs: body, min-length: 0}", "0: `min-length` must be at least 1, or it has no effect."),
      ("paragraphs: all", "all: Unknown value of `paragraphs` `all`; known: `body`."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("unique", options).first == problem)
  }
}
