import SaksamaRules
import Testing

@Suite("order")
struct OrderTests {
  @Test(
    "marks the first thing that stands behind one it should precede",
    arguments: [
      ("{}", "Warga.\n\nSumber: Kabar\n\nBaca juga: Tari\n\nPewarta: Sari\nEditor: Budi\nCOPYRIGHT © ANTARA 2023\nDilarang menyalin."),
      ("{}", "Warga.\n\nEditor: Budi\n⟦Pewarta: Sari⟧\nCOPYRIGHT © ANTARA 2023"),
      ("{}", "Warga.\n\nCOPYRIGHT © ANTARA 2023\n⟦Pewarta: Sari⟧\nEditor: Budi"),
      ("{}", "Warga.\n\nPewarta: Sari\n⟦Sumber: Kabar⟧\nEditor: Budi"),
      ("{}", "Warga.\n\nPewarta: Sari\nEditor: Budi\n⟦Baca juga: Tari⟧"),
      ("{}", "Warga.\n\nBaca juga: Tari\n\nWarga pulang.\n\nSumber: Kabar\nEditor: Budi"),
      ("{}", "Warga.\n\nPenerjemah: Rini\nPewarta: Sari\nPenerjemah: Dewi\nEditor: Budi"),
      ("{}", "Pewarta: Sari\n\nWarga.\n\nSumber: Kabar\nEditor: Budi"),
      ("{}", "Editor: Budi\n⟦Pewarta: Sari⟧\n\nWarga.\n\nEditor: Budi\n⟦Pewarta: Sari⟧"),
      ("{}", "Warga.\n\nTag: laut\nEditor: Budi\nTag: ombak"),
      ("order: [editor, pewarta]", "Warga.\n\nPewarta: Sari\n⟦Editor: Budi⟧\nSumber: Kabar"),
      ("order: [[pewarta, editor], sumber]", "Warga.\n\nEditor: Budi\nPewarta: Sari\nSumber: Kabar"),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner().marks("order", options, in: text) == text)
  }

  @Test("names what it should precede")
  func arguments() throws {
    let run = try FieldHouse.runner().run("order", "{}", on: "Warga.\n\nEditor: Budi\nCOPYRIGHT © ANTARA 2023\nPewarta: Sari")
    #expect(run.arguments == ["field": "Pewarta", "other": "Editor"])
    #expect(run.related == ["Editor"])
  }

  @Test("has nothing to hold without credits", arguments: ["Warga menari.", ""])
  func notApplicable(_ text: String) throws {
    #expect(try FieldHouse.runner().run("order", "{}", on: text).reason == .nothingToCheck)
  }
}
