import SaksamaRules
import SaksamaText
import Testing

@Suite("repetition")
struct RepetitionTests {
  @Test(
    "marks a word that stands twice in a row, and nothing else",
    arguments: [
      "Warga ⟦yang yang⟧ mengungsi mulai pulang.",
      "⟦Di di⟧ lapangan itu lomba digelar.",
      "Warga ⟦yang  yang⟧ pulang, lalu ⟦dan\u{A0}dan⟧ lagi.",
      "Warga ⟦yang yang yang⟧ pulang.",
      "Dia pergi ke ⟦kafé kafé⟧ baru.",
      "Turnamen Bang Bang diikuti Gun Gun Permana dan grup FIFTY FIFTY.",
      "Yang Yang pulang.",
      "Ia menghubungi dinas Dinas Perikanan.",
      "Anak-anak dan orang-orang tua; rumah-rumah rumah, kata kata-kata.",
      "Mereka pulang. Pulang itu baik, baik sekali.",
      "Skor 10 10 dan a a.",
      "Situs contoh.id id.contoh memuat memuat.id.",
      "Kami pergi\n\npergi lagi.",
      "Kami pergi\r\n\r\npergi lagi.",
    ])
  func marks(_ text: String) throws {
    #expect(try CheckRunner().marks("repetition", "{}", in: text) == text)
  }

  @Test("a line end within a paragraph parts words like a blank, unless the rule keeps to lines")
  func lineEnds() throws {
    let text = "Hujan turun sepanjang hari di kota kecil itu sehingga warga ⟦yang\nyang⟧ mengungsi belum pulang."
    #expect(try CheckRunner().marks("repetition", "across: space", in: text) == text)
    #expect(try CheckRunner().marks("repetition", "across: line", in: text) == CheckRunner.withoutMarks(text))
  }

  @Test("exceptions may stand twice, written once or twice in the rule")
  func exceptions() throws {
    let text = "Kata dia ya ya, oh oh, ⟦dan dan⟧ Ya ya."
    #expect(try CheckRunner().marks("repetition", "exceptions: [ya ya, oh]", in: text) == text)
  }

  @Test("expects the word once, or with a hyphen for words that are doubled")
  func expected() throws {
    let runner = CheckRunner(house: CheckRunner.house(lists: ["reduplications": "orang\nanak\n"]))
    let once = try runner.run("repetition", "lists: [reduplications]", on: "Kami yang yang pergi.")
    #expect(once.arguments == ["match": "yang", "expected": "yang", "count": "2"])
    #expect(once.findings[0].edits.isEmpty)
    let doubled = try runner.run("repetition", "lists: [reduplications]", on: "Anak anak pergi.")
    #expect(doubled.arguments["expected"] == "Anak-anak")
    #expect(doubled.findings[0].edits.first?.text == "Anak-anak")
  }

  @Test("finds a repetition in the headline and reports it at the head of the article")
  func headline() throws {
    let runner = CheckRunner(scopes: [.headline], metadata: .init(headline: "Warga yang yang pulang"))
    let run = try runner.run("repetition", "{}", on: "Kami dan dan pergi.")
    #expect(run.marked == "⟦⟧Kami dan dan pergi.")
    #expect(run.findings[0].isUnfixable)
  }

  @Test(
    "reports options without effect",
    arguments: [
      ("exceptions: [ya tidak]", "ya tidak: The exception `ya tidak` is no word, nor the same word twice, so it can never apply."),
      ("hyphenated: [anak-anak]", "anak-anak: `anak-anak` in `hyphenated` is not one word, so it can never apply."),
      ("across: comma", "comma: Unknown value of `across` `comma`; known: `line`, `space`."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try CheckRunner().problems("repetition", options) == [problem])
  }
}
