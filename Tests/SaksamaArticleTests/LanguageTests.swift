import SaksamaArticle
import Testing

@Suite("Language of an article")
struct LanguageTests {
  @Test(
    "is told by function words",
    arguments: [
      ("Jakarta (ANTARA) - Warga yang tinggal di pantai itu menanam bakau dengan riang.", "id"),
      ("Jakarta (ANTARA) - The villagers who live at the shore have planted trees.", "en"),
      ("THE VILLAGERS ARE AT THE SHORE", "en"),
      ("Tim \"The Sharks\" menang atas lawan yang kuat dan akan bermain di final.", "id"),
    ])
  func detected(_ text: String, _ language: String) throws {
    #expect(try TestHouse.antara().article(text).metadata.language == language)
  }

  @Test("is the house's where no word tells, or two languages are level", arguments: ["", "Jakarta", "the yang", "A. A. Moro datang"])
  func undecided(_ text: String) throws {
    #expect(try TestHouse.antara().article(text).metadata.language == "id")
    #expect(try TestHouse.harbourPost().article(text.replacing("yang", with: "")).metadata.language == "en")
  }

  @Test("is what the input states, whatever the words say")
  func stated() throws {
    let metadata = ArticleMetadata(language: "su")
    #expect(try TestHouse.antara().article("Warga yang tinggal di pantai.", metadata).metadata.language == "su")
  }

  @Test("a house without function words speaks its own")
  func noWords() throws {
    let house = try TestHouse.house(["language: jv"])
    #expect(house.article("The villagers are at the shore.").metadata.language == "jv")
  }
}
