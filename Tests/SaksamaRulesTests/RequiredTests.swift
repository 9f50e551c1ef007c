import SaksamaRules
import Testing

@Suite("required")
struct RequiredTests {
  @Test(
    "marks the place where the absent field should stand",
    arguments: [
      ("any-of: [pewarta, penerjemah]", "Warga menari.\n\n⟦⟧Editor: Budi\nCOPYRIGHT © ANTARA 2023"),
      ("any-of: [pewarta, penerjemah]", "Warga menari.\n\nSumber: Kabar⟦⟧"),
      ("any-of: editor", "Warga menari.\n\nPewarta: Sari\n⟦⟧COPYRIGHT © ANTARA 2023\nDilarang menyalin."),
      ("any-of: editor", "Warga menari.\n\nPewarta: Sari⟦⟧\n\n"),
      ("any-of: editor", "Pewarta: Sari\nWarga menari.⟦⟧\n"),
      ("any-of: editor", "Warga menari.⟦⟧\n"),
      ("any-of: editor", "⟦⟧"),
      ("any-of: sumber", "Warga menari.\n\nBaca juga: Tari\n\nWarga pulang.\n\n⟦⟧Baca juga: Lagu\n\nPewarta: Sari"),
      ("any-of: copyright", "Warga menari.\n\nPewarta: Sari\nEditor: Budi⟦⟧"),
      ("any-of: tag", "Warga menari.\n\nPewarta: Sari⟦⟧"),
      ("any-of: dateline", "⟦⟧Warga menari.\n\nEditor: Budi"),
      ("any-of: dateline", "Oleh Sari\n\n⟦⟧Warga menari."),
      ("any-of: headline", "Oleh Sari\n\n⟦⟧Warga menari."),
      ("any-of: date", "⟦⟧Warga menari."),
      ("all-of: [pewarta, editor]", "Warga menari.\n\n⟦⟧⟦⟧COPYRIGHT © ANTARA 2023"),
      ("all-of: [pewarta, editor]", "Warga menari.\n\nPewarta: Sari\n⟦⟧COPYRIGHT © ANTARA 2023"),
      ("{any-of: [pewarta, oleh], all-of: [editor]}", "Warga menari.⟦⟧⟦⟧"),
    ])
  func absent(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner().marks("required", options, in: text) == text)
  }

  @Test(
    "is silent where the field is there, also above the story, and also empty",
    arguments: [
      "Warga menari.\n\nEditor: Budi", "Editor: Budi\nWarga menari.", "Warga menari.\n\nEditor:", "Warga menari.\n\nEditor: -",
      "Oleh Sari\n\nWarga.\n\nEditor: B",
    ])
  func present(_ text: String) throws {
    let run = try FieldHouse.runner().run("required", "any-of: [editor]", on: text)
    #expect(run.findings.isEmpty)
    #expect(run.reason == nil)
  }

  @Test("what the input states is there", arguments: ["headline", "date", "dateline"])
  func stated(_ name: String) throws {
    let runner = try FieldHouse.runner(date: "2023-12-01", headline: "Tari")
    #expect(try runner.run("required", "all-of: \(name)", on: "Baku (ANTARA) - Warga menari.").findings.isEmpty)
  }

  @Test(
    "points at a line whose label is nearly the one that is absent",
    arguments: [
      ("any-of: editor", "Warga menari.\n\nEdtor: Budi", ["Editor?"]),
      ("any-of: editor", "Warga menari.\r\n\r\nPewarta: Sari\r\n  editorr : Budi", ["Editor?"]),
      ("any-of: [pewarta, penerjemah]", "Warga menari.\n\nPewarat: Sari", ["Pewarta?"]),
      ("any-of: editor", "Warga menari.\n\nPewarta: Sari\nTag: tari", []),
      ("any-of: editor", "Edtor\nWarga menari: tari.", []),
      ("any-of: oleh", "Warga menari.\n\nEdtor: Budi", []),
      ("any-of: dateline", "Warga menari.\n\nDatelin: Baku", []),
    ])
  func near(_ options: String, _ text: String, _ labels: [String]) throws {
    let run = try FieldHouse.runner().run("required", options, on: text)
    #expect(run.findings.count == 1)
    #expect(run.related == labels)
  }

  @Test("points at such a line in a long text where the credits stand")
  func nearInLongText() throws {
    let story = String(repeating: "Warga menari di tepi danau.\n\n", count: 5_000)
    let run = try FieldHouse.runner().run("required", "any-of: editor", on: "\(story)Pewarta: Sari\nEdtor: Budi")
    #expect(run.related == ["Editor?"])
  }

  @Test("names the labels that would do")
  func arguments() throws {
    let run = try FieldHouse.runner().run("required", "any-of: [pewarta, penerjemah, dateline]", on: "Warga menari.")
    #expect(run.arguments == ["field": "Pewarta / Penerjemah / dateline"])
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{}", "{}: The options have no `any-of` or `all-of`, so the rule can find nothing."),
      ("any-of: [edtor]", "edtor: Unknown field `edtor`; did you mean `editor`?"),
      ("any-of: [editor, editor]", "editor: `editor` stands twice in `any-of`; take one out."),
      ("any-of: {editor: 1}", "{editor: 1}: `any-of` must be a list of texts, not a mapping."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("required", options).first == problem)
  }
}
