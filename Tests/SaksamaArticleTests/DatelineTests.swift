import SaksamaArticle
import SaksamaText
import TestSupport
import Testing

/// `⟦…⟧` is the dateline, `{…}` a place, `‹…›` an agency, and `▸` stands before the first byte of the story.
@Suite("Dateline")
struct DatelineTests {
  static let antara: [NamedText] = [
    .init("the common form", "⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("en dash", "⟦{Surabaya} (‹ANTARA›)⟧ – ▸Warga menanam bakau."),
    .init("two hyphens", "⟦{Jakarta} (‹Antara›)⟧ -- ▸Warga menanam bakau."),
    .init("no space before the dash", "⟦{Medan} (‹ANTARA›)⟧- ▸Warga menanam bakau."),
    .init("no space behind the dash", "⟦{Medan} (‹ANTARA›)⟧ -▸Warga menanam bakau."),
    .init("no space around the dash, no city", "⟦(‹Antara›)⟧-▸Dinas menanam bakau."),
    .init("no space before the parenthesis", "⟦{Medan}(‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("two spaces", "⟦{Medan}  (‹ANTARA›)⟧  -  ▸Warga menanam bakau."),
    .init("fact-check desk", "⟦{Jakarta} (‹ANTARA›/‹JACX›)⟧ – ▸Sebuah unggahan beredar."),
    .init("fact-check desk without a space", "⟦{Jakarta} (‹ANTARA›/‹JACX›)⟧- ▸Sebuah unggahan beredar."),
    .init("slash lost", "⟦{Jakarta} (‹ANTARA›‹JACX›)⟧ – ▸Sebuah unggahan beredar."),
    .init("two agencies", "⟦{Baku} (‹ANTARA›/‹Kantor Kabar›)⟧ - ▸Warga menanam bakau."),
    .init("spaces around the slash", "⟦{Baku} (‹ANTARA› / ‹Kabar›)⟧ - ▸Warga menanam bakau."),
    .init("longer agency", "⟦{Mataram} (‹ANTARA News›)⟧ - ▸Sebanyak 29 warga menanam bakau."),
    .init("agency with more words", "⟦{Malang} (‹ANTARA News Jawa Timur›)⟧ - ▸Warga menanam bakau."),
    .init("region behind the city", "⟦{Mataram, NTB} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("country behind the city", "⟦{Buriram, Thailand} (‹ANTARA›)⟧ - ▸Pembalap itu menang."),
    .init("comma before the parenthesis", "⟦{Siak, Riau}, (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("comma before the parenthesis and en dash", "⟦{Jenewa, Swiss}, (‹ANTARA News›)⟧ – ▸Warga menanam bakau."),
    .init("comma and dash before the parenthesis", "⟦{Bukittinggi},- (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("no-break space", "⟦{Bandarlampung}\u{A0} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("no-break space between spaces", "⟦{Bandarlampung} \u{A0} (‹ANTARA›)⟧\u{A0}-\u{A0}▸Warga menanam bakau."),
    .init("city of two words", "⟦{Labuan Bajo} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("city of three words with a region", "⟦{Kota Padang Panjang, Sumbar} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("small word in a name of a place", "⟦{Rio de Janeiro} (‹ANTARA›)⟧ - ▸Pesenam itu menang."),
    .init("letter beyond ASCII inside", "⟦{São Paulo} (‹ANTARA›)⟧ - ▸Pesenam itu menang."),
    .init("letter beyond ASCII at the start", "⟦{Évian} (‹ANTARA›)⟧ - ▸Pesenam itu menang."),
    .init("abbreviation in a name of a place", "⟦{St. Petersburg} (‹ANTARA›)⟧ - ▸Pesenam itu menang."),
    .init("two cities", "⟦{Jakarta}/{Surabaya} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("no city", "⟦‹ANTARA›⟧ - ▸Warga menanam bakau."),
    .init("no city, parentheses", "⟦(‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("byte order mark", "\u{FEFF}⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("blanks before", "   ⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("an aside before the agency", "Warga (58) menanam bakau. ⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
  ]

  static let dated: [NamedText] = [
    .init("2016-02-23", "⟦{BANDUNG}, 23 Februari 2016 (‹Antara›/‹Rilis Kabar›)⟧ -- ▸Sebuah toko dibuka."),
    .init("2021-12-31", "⟦{Jakarta}, 31/12 / 2021 (‹ANTARA›)⟧ - ▸Sebuah toko dibuka."),
    .init("2020-02-29", "⟦{Jakarta}, 29 Feb 2020 (‹ANTARA›)⟧ - ▸Sebuah toko dibuka."),
    .init("2017-12-31", "⟦{Malang, Jatim}, Des 31, 2017 (‹Antara›)⟧ - ▸Sebuah toko dibuka."),
    .init("nil", "⟦{Mataram}, 7/12 (‹Antara›)⟧ - ▸Sebuah toko dibuka."),
    .init("nil", "⟦{Jakarta}, 31/11/2021 (‹ANTARA›)⟧ - ▸Sebuah toko dibuka."),
    .init("nil", "⟦{Jakarta} (‹ANTARA›)⟧ - ▸Pada 31/12/2021 sebuah toko dibuka."),
  ]

  static let behindPullQuote: [NamedText] = [
    .init("own paragraph", "Bakau harus kita jaga.\n\n⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("own paragraph in quotation marks", "\"Kami siap,\" kata Budi.\n\n⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to a word", "Hutan ini harus dijaga⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to a stop", "Hutan ini harus dijaga.⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to an exclamation mark", "Hutan ini harus dijaga!⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to a straight mark", "\"Hutan ini harus dijaga\"⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to a curly mark", "“Hutan ini harus dijaga”⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to dots", "Hutan ini harus dijaga...⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued, city of two words", "Hutan ini harus dijaga.⟦{Labuan Bajo} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued, with a region", "Hutan ini harus dijaga⟦{Praya, NTB} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("glued to a year", "Hutan itu ditanam pada 2019⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("a space after a small word", "Hutan ini harus dijaga ⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("a space after a stop", "Hutan ini harus dijaga. ⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("a space after a closing mark", "\"Hutan ini harus dijaga.\" ⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
    .init("three blanks", "Hutan ini harus dijaga   ⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau."),
  ]

  @Test("is read in all the forms of a newsroom", arguments: antara + dated + behindPullQuote)
  func forms(_ example: NamedText) throws {
    try expect(example.text, in: TestHouse.antara())
  }

  static let harbourPost: [NamedText] = [
    .init("city in capitals", "⟦{PORTVALE} (‹Harbour Post›)⟧ -- ▸The ferry left."),
    .init("em dash and a county", "⟦{PORT ST. ANNE, Eastshire} (‹Harbour Post›)⟧ — ▸The ferry left."),
    .init("the sports desk", "⟦{Portvale} (‹Harbour Post Sport›)⟧ -- ▸The ferry left."),
    .init("a day", "⟦{PORTVALE}, March 3, 2026 (‹Harbour Post›)⟧ -- ▸The ferry left."),
    .init("two agencies", "⟦{PORTVALE} (‹Northern Press›/‹Harbour Post›)⟧ -- ▸The ferry left."),
    .init("small words in a name", "⟦{Stratford upon Avon} (‹Harbour Post›)⟧ -- ▸The ferry left."),
    .init("glued behind a pull quote", "\"We sail at dawn\"⟦{Portvale} (‹Harbour Post›)⟧ -- ▸The ferry left."),
    .init("behind a dateline of the first house", "Jakarta (ANTARA) - Warga.\n\n⟦{PORTVALE} (‹Harbour Post›)⟧ -- ▸The ferry left."),
  ]

  @Test("is read by the words of another newsroom", arguments: harbourPost)
  func otherHouse(_ example: NamedText) throws {
    try expect(example.text, in: TestHouse.harbourPost())
  }

  @Test("the months are those of the newsroom")
  func monthsOfHouse() throws {
    let text = "PORTVALE, March 3, 2026 (Harbour Post) -- The ferry left."
    #expect(try TestHouse.harbourPost().article(text).dateline?.date == CalendarDate(year: 2026, month: 3, day: 3))
  }

  @Test("knows the day that it names", arguments: dated)
  func dates(_ example: NamedText) throws {
    let article = try TestHouse.antara().article(DatelineTests.plain(example.text))
    #expect(article.dateline?.date?.description ?? "nil" == example.name)
    #expect(article.publicationDate == article.dateline?.date)
  }

  @Test("the day that the input states goes before the day of the dateline")
  func statedDate() throws {
    let text = "Jakarta, 31/12/2021 (ANTARA) - Sebuah toko dibuka."
    let stated = CalendarDate(year: 2022, month: 1, day: 1)
    #expect(try TestHouse.antara().article(text, ArticleMetadata(date: stated)).publicationDate == stated)
  }

  @Test(
    "is absent where nothing is one",
    arguments: [
      "Warga menanam bakau.",
      "Petani menanam padi. (ANTARA/Budi Laksana)",
      "Petani menanam padi (ANTARA FOTO/Rini Ayu).",
      "Poster festival. (ANTARA/HO-Humas Desa)\n\nWarga menari.",
      "Warga berbicara kepada ANTARA di Jakarta.",
      "ANTARA, kantor berita itu, berdiri lama.",
      "ANTARA-warga menanam bakau.",
      "Jakarta - Warga menanam bakau.",
      "Jakarta (Kabar Kota) - Warga menanam bakau.",
      "Jakarta (ANTARAN) - Warga menanam bakau.",
      "Jakarta (ANTARA) Warga menanam bakau.",
      "Jakarta (ANTARA - Warga menanam bakau.",
      "",
    ])
  func absent(_ text: String) throws {
    #expect(try TestHouse.antara().article(text).dateline == nil)
  }

  @Test(
    "a photo credit before it is passed over",
    arguments: [
      "Petani menanam padi. (ANTARA/Budi Laksana)\n\n⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau.",
      "Petani menanam padi (ANTARA FOTO/Rini Ayu).\n⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menanam bakau. (ANTARA/HO)",
    ])
  func photoCredit(_ text: String) throws {
    try expect(text, in: TestHouse.antara())
  }

  @Test("only the first one counts")
  func first() throws {
    try expect("⟦{Jakarta} (‹ANTARA›)⟧ - ▸Warga menari.\n\nMedan (ANTARA) - Warga menyanyi.", in: TestHouse.antara())
  }

  @Test(
    "houses without parentheses name the agency behind a comma or alone",
    arguments: [
      ("KABAR.com", "-", "⟦{SOLO}, ‹KABAR.com›⟧ - ▸Warga menanam bakau."),
      ("KABAR.com", "-", "⟦{SOLO, JATENG}, ‹KABAR.com›⟧ - ▸Warga menanam bakau."),
      ("KABAR.com", "-", "⟦‹KABAR.com›⟧ - ▸Warga menanam bakau."),
      ("KABAR.com", "-", "⟦‹Kabar.com›⟧ -▸Warga menanam bakau."),
      ("KABAR", "—", "⟦{JAKARTA}, ‹KABAR›⟧ — ▸Warga menanam bakau."),
      ("Kanal Kabar", "--", "⟦{Jakarta}, ‹Kanal Kabar›⟧ -- ▸Warga menanam bakau."),
    ])
  func otherHouses(_ agency: String, _ dash: String, _ text: String) throws {
    try expect(text, in: TestHouse.house(["dateline: {agencies: ['\(agency)'], dashes: ['\(dash)']}"]))
  }

  private func expect(_ marked: String, in house: House) throws {
    let article = house.article(DatelineTests.plain(marked))
    let dateline = try #require(article.dateline)
    let marks =
      [Marks.Mark(dateline.range, "⟦", "⟧"), Marks.Mark(SourceRange(dateline.extent.end, dateline.extent.end), "▸")]
      + dateline.places.map { Marks.Mark($0.range, "{", "}") } + dateline.agencies.map { Marks.Mark($0.range, "‹", "›") }
    #expect(Marks.put(marks, into: article.text) == marked)
    #expect(dateline.extent.start == dateline.range.start)
    for name in dateline.places + dateline.agencies { #expect(name.text == article.text.string(in: name.range)) }
  }

  static func plain(_ marked: String) -> String { Marks.removed("⟦⟧{}‹›▸", from: marked) }
}
