import SaksamaArticle
import SaksamaRules
import SaksamaText
import Testing

@Suite("metric")
struct MetricTests {
  @Test(
    "marks what goes beyond the largest number",
    arguments: [
      ("{measure: words, max: 3}", "Satu dua tiga ⟦empat lima.⟧"),
      ("{measure: characters, max: 6}", "Élan é⟦ baru⟧"),
      ("{measure: sentences, max: 1}", "Satu. ⟦Dua.\n\nTiga.⟧"),
      ("{measure: paragraphs, max: 1}", "Satu.\n\n⟦Dua.⟧"),
      ("{measure: words-per-sentence, max: 2}", "Satu dua. Tiga empat ⟦lima.⟧ Enam."),
      ("{measure: words-per-paragraph, max: 2}", "Satu. Dua.\n\nTiga. Empat. ⟦Lima.⟧"),
      ("{measure: sentences-per-paragraph, max: 1}", "Satu.\n\nEmpat. ⟦Lima.⟧"),
      ("{measure: quotes-per-100-words, max: 10}", "⟦⟧Kata dia, \"satu\"."),
      ("{measure: words, max: 3}", "Jakarta (ANTARA) - Satu dua tiga."),
    ])
  func maximum(_ options: String, _ text: String) throws {
    #expect(try CheckRunner().marks("metric", options, in: text) == text)
  }

  @Test(
    "marks what stays below the smallest number",
    arguments: [
      ("{measure: words, min: 3}", "⟦Satu dua.⟧"),
      ("{measure: words, min: 4}", "Satu dua.\n\nTiga.⟦⟧"),
      ("{measure: sentences-per-paragraph, min: 2}", "Satu. Dua.\n\n⟦Tiga.⟧"),
    ])
  func minimum(_ options: String, _ text: String) throws {
    #expect(try CheckRunner().marks("metric", options, in: text) == text)
  }

  @Test("tells the count and the limit, and measures the headline too")
  func headline() throws {
    let runner = CheckRunner(scopes: [.headline], metadata: .init(headline: "Satu dua tiga"))
    let run = try runner.run("metric", "{measure: words, max: 2}", on: "Isi.")
    #expect(run.arguments == ["count": "3", "limit": "2"])
    #expect(run.marked == "⟦⟧Isi.")
  }

  @Test(
    "reports options without effect",
    arguments: [
      ("{measure: words, min: 3, max: 2}", "3: `min` is larger than `max`, so every article would be a fault; swap them."),
      ("measure: words", "measure: words: The options have no `min` or `max`, so the rule can find nothing."),
      ("{measure: word, max: 1}", "word: Unknown value of `measure` `word`; did you mean `words`?"),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try CheckRunner().problems("metric", options) == [problem])
  }
}
