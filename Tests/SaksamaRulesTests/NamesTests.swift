import SaksamaRules
import Testing

@Suite("names")
struct NamesTests {
  static let lists = ["cues": "kata\t\tbare\n"]

  @Test(
    "marks the rarer or later form of a name",
    arguments: [
      "\"Kami siap,\" kata Ned Price.\n\nWarga melihat ⟦Ned Prise⟧ pulang.",
      "Warga melihat Ned Price datang. Warga melihat Ned Price pulang.\n\n\"Kami siap,\" kata ⟦Ned Prise⟧.",
      "\"Kami siap,\" kata Ned Price.\n\nWarga melihat Prise pulang.", "\"Kami siap,\" kata Ned Price.\n\nWarga melihat Ned Karsa pulang.",
    ])
  func inconsistent(_ text: String) throws {
    #expect(try FieldHouse.runner(lists: NamesTests.lists).marks("names", "{find: inconsistent}", in: text) == text)
  }

  @Test("names both forms and points at the other")
  func places() throws {
    let run = try FieldHouse.runner(lists: NamesTests.lists).run(
      "names", "{find: inconsistent}", on: "\"Kami siap,\" kata Ned Price.\n\nWarga melihat Ned Prise pulang.")
    #expect(run.arguments == ["value": "Ned Price", "match": "Ned Prise", "expected": "Ned Price"])
    #expect(run.related == ["Ned Price"])
  }

  @Test(
    "marks names and other letters where initials are announced",
    arguments: [
      "Pria berinisial ⟦Muhammad Yusuf⟧ ditangkap.", "Pria berinisial MY ditangkap.", "Pria berinisial M.Y. ditangkap.",
      "Pria berinisial Mr X ditangkap.",
      "Pria berinisial ⟦MA⟧ (Muhammad Yusuf) ditangkap.", "Pria berinisial MY (Muhammad Yusuf) ditangkap.",
      "Pria berinisial M (30) ditangkap.",
      "Pria berinisial Korban ditangkap.", "Pria berinisial, Yusuf, ditangkap.",
    ])
  func initials(_ text: String) throws {
    let options = "{find: contradicted-initials, words: [berinisial], exceptions: [Korban]}"
    #expect(try FieldHouse.runner().marks("names", options, in: text) == text)
  }

  @Test("reports options that cannot work")
  func problems() throws {
    #expect(
      try FieldHouse.runner().problems("names", "{find: contradicted-initials}") == [
        "{find: contradicted-initials}: The options have no `words`, so the rule can find nothing."
      ])
  }
}
