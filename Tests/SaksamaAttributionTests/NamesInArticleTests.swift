import SaksamaArticle
import SaksamaAttribution
import Testing

@Suite("Names in an article")
struct NamesInArticleTests {
  static let cues = ["cues": "kata\t\tbare\n"]

  private func names(_ text: String) -> NamesInArticle {
    let (article, house) = CitationHouse.article(text, lists: NamesInArticleTests.cues)
    return NamesInArticle(article, AttributionReader(house).read(article))
  }

  @Test("holds each speaker with the places of the name, and the credits apart")
  func people() throws {
    let names = names("Sari Lande datang.\n\n\"Kami siap,\" kata Sari Lande.\n\n\"Ya,\" kata Lande.\n\nEditor: Budi Karsa")
    let person = try #require(names.people.first)
    #expect(names.people.map(\.name) == ["Sari Lande"])
    #expect(person.mentions.map(\.start) == [0, 38])
    #expect(person.variants.isEmpty)
    #expect(names.credits.map(\.text) == ["Budi Karsa"])
  }

  @Test(
    "finds names that differ by a letter in one word",
    arguments: [("Sari Landa", 1), ("Sarri Lande", 1), ("Sari Karsa", 0), ("Sari lande", 0), ("Siri Landa", 0), ("Sari, Landa", 0)])
  func variants(_ other: String, _ count: Int) {
    let names = names("\"Kami siap,\" kata Sari Lande.\n\nSementara itu \(other) pulang.")
    #expect(names.people.map(\.variants.count) == [count])
  }
}
