import SaksamaArticle
import SaksamaText
import Testing

@Suite("Paragraphs")
struct ParagraphTests {
  /// A text with the kind and the text that each of its paragraphs must have.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let paragraphs: [String]

    init(_ name: String, _ text: String, _ paragraphs: [String]) {
      self.name = name
      self.text = text
      self.paragraphs = paragraphs
    }

    var testDescription: String { name }
  }

  static let antara: [Case] = [
    .init("none", "", []),
    .init("white space alone", " \t\n\u{A0}\r\n\u{85} ", []),
    .init("byte order mark alone", "\u{FEFF}", []),
    .init("one", "Warga menari.", ["lead Warga menari."]),
    .init(
      "an article",
      "Jakarta (ANTARA) - Warga menari.\n\nWarga pulang.\n\nSumber: Kabar\n\nBaca juga: Tari\n\nPewarta: Sari\nEditor: Budi\nCOPYRIGHT © ANTARA 2023",
      [
        "lead Jakarta (ANTARA) - Warga menari.", "body Warga pulang.", "credit Sumber: Kabar", "relatedLink Baca juga: Tari",
        "credit Pewarta: Sari",
        "credit Editor: Budi", "copyright COPYRIGHT © ANTARA 2023",
      ]),
    .init(
      "pull quote of its own", "“Kami siap.”\n\nJakarta (ANTARA) - Warga menari.",
      ["pullQuote “Kami siap.”", "lead Jakarta (ANTARA) - Warga menari."]),
    .init(
      "pull quote glued", "Kami harus siapJakarta (ANTARA) - Warga menari.",
      ["pullQuote Kami harus siap", "lead Jakarta (ANTARA) - Warga menari."]),
    .init("a line without a word before the story", "***\n\nWarga menari.\n\n***", ["pullQuote ***", "lead Warga menari.", "body ***"]),
    .init("an emoji before the story", "😀\n\nWarga menari.", ["pullQuote 😀", "lead Warga menari."]),
    .init("a byline before the story", "Oleh Sari Dewi\n\nWarga menari.", ["credit Oleh Sari Dewi", "lead Warga menari."]),
    .init(
      "a related link inside", "Warga menari.\nBaca juga: Tari\nWarga pulang.",
      ["lead Warga menari.", "relatedLink Baca juga: Tari", "body Warga pulang."]),
    .init(
      "lines that end sentences", "Warga menari.\nWarga pulang!\nSiapa lagi?\nHabis",
      ["lead Warga menari.", "body Warga pulang!", "body Siapa lagi?", "body Habis"]),
    .init("a line that goes on in small letters", "Warga menari\ndi pantai.", ["lead Warga menari\ndi pantai."]),
    .init("a blank line always ends", "Warga menari\n\ndi pantai.", ["lead Warga menari", "body di pantai."]),
    .init("a line of blanks ends as well", "Warga menari\n \t \u{A0}\ndi pantai.", ["lead Warga menari", "body di pantai."]),
    .init(
      "lines of 72 columns",
      """
      Jakarta (ANTARA) - Warga desa menanam bakau di pantai yang luas bersama
      Budi Laksana, ketua kelompok, yang datang pagi-pagi sekali dari kota ke
      Desa Karang untuk ikut serta.

      Mereka pulang pada sore hari.
      """,
      [
        "lead Jakarta (ANTARA) - Warga desa menanam bakau di pantai yang luas bersama\n"
          + "Budi Laksana, ketua kelompok, yang datang pagi-pagi sekali dari kota ke\nDesa Karang untuk ikut serta.",
        "body Mereka pulang pada sore hari.",
      ]),
    .init(
      "credits right behind a line of 72 columns",
      "Warga desa menanam bakau di pantai yang luas bersama ketua kelompok itu\nEditor: Budi",
      ["lead Warga desa menanam bakau di pantai yang luas bersama ketua kelompok itu", "credit Editor: Budi"]),
    .init(
      "one paragraph of quoted material", "Warga resah.\n\nBerikut narasi dalam unggahan itu:\n\nLaut surut dua hari.\n\nNamun, benarkah?",
      ["lead Warga resah.", "body Berikut narasi dalam unggahan itu:", "quotedMaterial Laut surut dua hari.", "body Namun, benarkah?"]),
    .init(
      "quoted material between marks", "Warga resah.\n\nBerikut narasi itu:\n\n“Laut surut.\n\nSemua lari.”\n\nNamun, benarkah?",
      [
        "lead Warga resah.", "body Berikut narasi itu:", "quotedMaterial “Laut surut.", "quotedMaterial Semua lari.”",
        "body Namun, benarkah?",
      ]),
    .init(
      "quoted material whose mark is never closed",
      "Warga resah.\n\nBerikut narasi itu:\n\n“Laut surut.\n\nSemua lari.\n\nNamun, benarkah?",
      ["lead Warga resah.", "body Berikut narasi itu:", "quotedMaterial “Laut surut.", "body Semua lari.", "body Namun, benarkah?"]),
    .init(
      "a cue in the last sentence", "Warga resah. Berikut narasinya:\n\nLaut surut.\n\nBenarkah?",
      ["lead Warga resah. Berikut narasinya:", "quotedMaterial Laut surut.", "body Benarkah?"]),
    .init(
      "a cue without a colon introduces nothing", "Warga resah.\n\nBerikut narasi unggahan itu.\n\nLaut surut.",
      ["lead Warga resah.", "body Berikut narasi unggahan itu.", "body Laut surut."]),
    .init(
      "a colon without a cue introduces nothing", "Warga resah.\n\nKata dia:\n\nLaut surut.",
      ["lead Warga resah.", "body Kata dia:", "body Laut surut."]),
    .init(
      "flattened to one line",
      "Jakarta (ANTARA) - Warga menari.   Warga pulang.   Pewarta: Sari DewiEditor: Budi  COPYRIGHT © ANTARA 2023",
      [
        "lead Jakarta (ANTARA) - Warga menari.   Warga pulang.", "credit Pewarta: Sari Dewi", "credit Editor: Budi",
        "copyright COPYRIGHT © ANTARA 2023",
      ]),
    .init(
      "flattened, with links and a notice",
      "Jakarta (ANTARA) - Warga menari.Baca juga: TariBaca juga: LaguPewarta: SariEditor: BudiCOPYRIGHT © ANTARA 2024   Dilarang keras.",
      [
        "lead Jakarta (ANTARA) - Warga menari.", "relatedLink Baca juga: Tari", "relatedLink Baca juga: Lagu", "credit Pewarta: Sari",
        "credit Editor: Budi", "copyright COPYRIGHT © ANTARA 2024", "notice Dilarang keras.",
      ]),
  ]

  static let harbourPost: [Case] = [
    .init(
      "an article of another house",
      "PORTVALE (Harbour Post) -- The ferry left.\n\nThe leaflet reads:\n\nStay home.\n\nMore on this: Ferries\n(c) Harbour Post 2026\nDesk: Ida Moss",
      [
        "lead PORTVALE (Harbour Post) -- The ferry left.", "body The leaflet reads:", "quotedMaterial Stay home.",
        "relatedLink More on this: Ferries",
        "copyright (c) Harbour Post 2026", "credit Desk: Ida Moss",
      ]),
    .init(
      "cues of the first house are words", "Ada.\n\nBerikut narasi itu:\n\nLaut.", ["lead Ada.", "body Berikut narasi itu:", "body Laut."]),
  ]

  @Test("are told apart", arguments: antara)
  func kinds(_ example: Case) throws {
    expect(example, in: try TestHouse.antara())
  }

  @Test("are told apart by the words of another newsroom", arguments: harbourPost)
  func otherHouse(_ example: Case) throws {
    expect(example, in: try TestHouse.harbourPost())
  }

  @Test(
    "the story ends behind its last paragraph",
    arguments: [("Warga menari.\n\nEditor: Budi", 13), ("\u{FEFF}", 3), ("Editor: Budi", 0), ("Satu.\n\nDua. \n", 11)])
  func storyEnd(_ text: String, _ end: Int) throws {
    #expect(try TestHouse.antara().article(text).storyEnd == end)
  }

  private func expect(_ example: Case, in house: House) {
    let article = house.article(example.text)
    #expect(article.paragraphs.map { "\($0.kind) \(article.text.string(in: $0.range))" } == example.paragraphs)
  }
}
