import SaksamaAttribution
import Testing

@Suite("Misspelt names")
struct CitationSpellingTests {
  @Test(
    "one slip makes a near name, and two or none do not",
    arguments: [
      ("Reuter", "Reuters", true), ("Reutters", "Reuters", true), ("Reutres", "Reuters", true), ("Reuturs", "Reuters", true),
      ("TheKorea", "The Korea", true), ("reuters", "Reuters", false), ("Rueterz", "Reuters", false), ("Reuters", "Retuesr", false),
      ("Tass", "Tasz", false), ("AFPS", "AFP", false),
    ])
  func near(_ name: String, _ known: String, _ isNear: Bool) {
    #expect(CitationSpelling.isNear(Array(name.utf8)[...], Array(known.utf8)[...]) == isNear)
  }

  @Test("letter case makes no other name", arguments: [("AFP", "afp", true), ("AFP", "AP", false)])
  func same(_ name: String, _ known: String, _ isSame: Bool) {
    #expect(CitationSpelling.isSame(Array(name.utf8)[...], Array(known.utf8)[...]) == isSame)
  }
}
