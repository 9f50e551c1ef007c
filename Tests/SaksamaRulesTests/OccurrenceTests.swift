import SaksamaRules
import SaksamaText
import Testing

@Suite("occurrence")
struct OccurrenceTests {
  @Test(
    "marks the first match beyond the largest number",
    arguments: [
      ("{pattern: '!', max: 1}", "Awas! Lari⟦!⟧\n\nCepat!"),
      ("{pattern: '!', max: 1, per: paragraph}", "Awas! Lari⟦!⟧ Cepat!\n\nCepat!"),
      ("{pattern: ', ', max: 1, per: sentence}", "Satu, dua⟦, ⟧tiga, empat. Lima, enam. Tujuh."),
      ("{pattern: '\\bkata (?<here>dia)\\b', max: 0}", "Begitu kata ⟦dia⟧ kemarin."),
      ("{pattern: '!', max: 3}", "Awas! Lari! Cepat!"),
    ])
  func maximum(_ options: String, _ text: String) throws {
    #expect(try CheckRunner().marks("occurrence", options, in: text) == text)
  }

  @Test(
    "marks what holds fewer matches than the smallest number",
    arguments: [
      ("{pattern: '[0-9]+', min: 1}", "⟦⟧Tanpa angka.\n\nJuga tanpa."),
      ("{pattern: '[0-9]+', min: 1, per: paragraph}", "Ada 5.\n\n⟦Tanpa angka.⟧"),
      ("{pattern: '[0-9]+', min: 1, per: sentence}", "Ada 5. ⟦Tanpa angka.⟧ Ada 7."),
      ("{pattern: '[0-9]+', min: 1}", "Tanpa angka.\n\nAda 1."),
    ])
  func minimum(_ options: String, _ text: String) throws {
    #expect(try CheckRunner().marks("occurrence", options, in: text) == text)
  }

  @Test("tells the count and the limit")
  func arguments() throws {
    let run = try CheckRunner().run("occurrence", "{pattern: '!', max: 1}", on: "Awas! Lari! Cepat!")
    #expect(run.arguments == ["match": "!", "count": "3", "limit": "1"])
  }

  @Test("an article without the part has nothing to check")
  func absent() throws {
    let run = try CheckRunner(scopes: [.field("editor")]).run("occurrence", "{pattern: x, min: 1}", on: "Isi berita.")
    guard case .notApplicable(.nothingToCheck) = run.outcome else {
      Issue.record("\(String(describing: run.outcome))")
      return
    }
  }

  @Test(
    "reports options without effect",
    arguments: [
      ("{pattern: x, min: 3, max: 2}", "3: `min` is larger than `max`, so every article would be a fault; swap them."),
      ("{pattern: x, min: 0}", "0: `min` must be at least 1, or it has no effect."),
      ("{pattern: x, max: -1}", "-1: `max` must be at least 0, or it has no effect."),
      ("pattern: x", "pattern: x: The options have no `min` or `max`, so the rule can find nothing."),
      ("max: 1", "max: 1: The options have no `pattern`, so the rule can find nothing."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try CheckRunner().problems("occurrence", options) == [problem])
  }
}
