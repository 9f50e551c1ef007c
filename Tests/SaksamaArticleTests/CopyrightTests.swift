import SaksamaArticle
import SaksamaText
import TestSupport
import Testing

/// `⟦…⟧` is the copyright line, `‹…›` its sign, `{…}` its holder and `⟨…⟩` a year.
@Suite("Copyright line")
struct CopyrightTests {
  static let credits = CreditTests.story + "Pewarta: Sari Dewi\nEditor: Budi Laksana\n"

  static let antara: [NamedText] = [
    .init("the common form", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2023⟩⟧\n"),
    .init("small letters", credits + "⟦Copyright ‹©› {ANTARA} ⟨2024⟩⟧"),
    .init("mojibake", credits + "⟦COPYRIGHT ‹Â©› {ANTARA} ⟨2020⟩⟧"),
    .init("letter c in parentheses", credits + "⟦COPYRIGHT ‹(c)› {ANTARA} ⟨2020⟩⟧"),
    .init("entity", credits + "⟦COPYRIGHT ‹&copy;› {ANTARA} ⟨2017⟩⟧"),
    .init("no sign", credits + "⟦COPYRIGHT {ANTARA} ⟨2023⟩⟧"),
    .init("no holder", credits + "⟦COPYRIGHT ‹©› ⟨2016⟩⟧"),
    .init("no year", credits + "⟦COPYRIGHT ‹©› {ANTARA}⟧"),
    .init("neither holder nor year", credits + "⟦COPYRIGHT ‹©›⟧"),
    .init("a label alone", credits + "⟦COPYRIGHT⟧"),
    .init("a holder alone", credits + "⟦COPYRIGHT {ANTARA}⟧"),
    .init("a holder of several words", credits + "⟦COPYRIGHT ‹©› {ANTARA News Jawa Timur} ⟨2014⟩⟧"),
    .init("two years", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2019⟩-⟨2023⟩⟧"),
    .init("two years with an en dash", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2019⟩–⟨2023⟩⟧"),
    .init("year first", credits + "⟦COPYRIGHT ‹©› ⟨2023⟩ {ANTARA}⟧"),
    .init("two years first", credits + "⟦COPYRIGHT ‹©› ⟨2019⟩-⟨2023⟩ {ANTARA}⟧"),
    .init("year first and a comma", credits + "⟦COPYRIGHT ‹©› ⟨2023⟩, {ANTARA}⟧"),
    .init("comma before the year", credits + "⟦COPYRIGHT ‹©› {ANTARA}, ⟨2023⟩⟧"),
    .init("trailing stop", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2023⟩.⟧"),
    .init("year first and a trailing stop", credits + "⟦COPYRIGHT ‹©› ⟨2023⟩ {ANTARA}.⟧"),
    .init("sign behind the holder", credits + "⟦COPYRIGHT {ANTARA} ‹©› ⟨2023⟩⟧"),
    .init("sign behind the year", credits + "⟦COPYRIGHT ⟨2023⟩ ‹©› {ANTARA}⟧"),
    .init("no spaces", credits + "⟦COPYRIGHT‹©›{ANTARA} ⟨2023⟩⟧"),
    .init("two spaces", credits + "⟦COPYRIGHT  ‹©›  {ANTARA}  ⟨2023⟩⟧  "),
    .init("no-break space", credits + "⟦COPYRIGHT ‹©›\u{A0}{ANTARA}\u{A0}⟨2023⟩⟧"),
    .init("colon behind the label", credits + "⟦Copyright: {ANTARA} ⟨2023⟩⟧"),
    .init("no label", credits + "⟦‹©› {ANTARA} ⟨2023⟩⟧"),
    .init("a number that is no year", credits + "⟦COPYRIGHT ‹©› {Radio 1234} ⟨2023⟩⟧"),
    .init("behind a byline without a line end", "Warga menanam bakau.\n\nEditor: Budi ⟦COPYRIGHT ‹©› {ANTARA} ⟨2023⟩⟧"),
    .init("glued behind a long line", String(repeating: "Warga menanam bakau. ", count: 12) + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2023⟩⟧"),
    .init("above the story", "⟦COPYRIGHT ‹©› {ANTARA} ⟨2023⟩⟧\n\nWarga menanam bakau."),
    .init("the first of two", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2023⟩⟧\nCOPYRIGHT © KABAR 2022"),
    .init("a notice on the next line", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2024⟩⟧\nDilarang keras mengambil konten."),
    .init(
      "a notice on its line",
      credits + "⟦Copyright ‹©› {ANTARA} ⟨2024⟩⟧ Dilarang keras mengambil konten tanpa izin tertulis dari kantor."),
    .init(
      "a notice with a year and a sign on its line",
      credits + "⟦Copyright ‹©› {ANTARA} ⟨2024⟩⟧ Dilarang keras menurut Undang-Undang Nomor 28 Tahun 2014 © mengambil konten."),
    .init(
      "no sign but one in the notice", credits + "⟦Copyright {ANTARA} ⟨2024⟩⟧ Dilarang keras mengambil konten milik kantor berita ini ©."),
    .init("two years with spaced dash", credits + "⟦COPYRIGHT ‹©› {ANTARA} ⟨2019⟩ – ⟨2023⟩⟧"),
    .init("a notice behind three blanks", credits + "⟦Copyright ‹©› {ANTARA} ⟨2024⟩⟧   Dilarang keras."),
  ]

  @Test("is taken apart in all its forms", arguments: antara)
  func forms(_ example: NamedText) throws {
    try expect(example.text, in: TestHouse.antara())
  }

  @Test(
    "a sign can be the label of a house",
    arguments: [
      "The ferry left.\n\n⟦(c) {Harbour Post} ⟨2026⟩⟧",
      "The ferry left.\n\n⟦© {Harbour Post} ⟨2026⟩⟧",
      "The ferry left.\n\n⟦(c) ⟨2026⟩ {Harbour Post}⟧",
      "The ferry left.\n\n⟦(c) ⟨2024⟩-⟨2026⟩ {Harbour Post}⟧\nDesk: Ida Moss",
    ])
  func signs(_ text: String) throws {
    try expect(text, in: TestHouse.harbourPost())
  }

  @Test(
    "is absent where no line is one",
    arguments: [
      "Warga menanam bakau.",
      "Copyright adalah hak pencipta atas karyanya, yang berlaku lama.",
      "Copyright adalah hak.",
      "Ia membaca buku tentang copyright 2023.",
      "Copyrights ANTARA 2023",
      "© adalah sebuah tanda.",
    ])
  func absent(_ text: String) throws {
    let article = try TestHouse.antara().article(text)
    #expect(article.copyright == nil)
    #expect(article.fields.isEmpty)
  }

  @Test("is a field too, also a second time")
  func fields() throws {
    let article = try TestHouse.antara().article(CopyrightTests.credits + "COPYRIGHT © ANTARA 2023\nCopyright © KABAR 2022")
    let fields = article.fields(named: "copyright")
    #expect(fields.map(\.label) == ["COPYRIGHT", "Copyright"])
    #expect(fields.map(\.value) == ["© ANTARA 2023", "© KABAR 2022"])
    #expect(fields.map { $0.names.map(\.text) } == [["ANTARA"], ["KABAR"]])
  }

  @Test("what stands behind it is a notice")
  func notice() throws {
    let notice = "Dilarang keras mengambil konten untuk mesin tanpa izin tertulis dari kantor berita."
    for gap in ["\n", "\n\n", " ", "   "] {
      let article = try TestHouse.antara().article(CopyrightTests.credits + "COPYRIGHT © ANTARA 2024" + gap + notice)
      let last = try #require(article.paragraphs.last)
      #expect(last.kind == .notice)
      #expect(article.text.string(in: last.range) == notice)
      #expect(article.copyright?.years.map(\.value) == [2024])
    }
  }

  private func expect(_ marked: String, in house: House) throws {
    let article = house.article(Marks.removed("⟦⟧‹›{}⟨⟩", from: marked))
    let copyright = try #require(article.copyright)
    var marks = [Marks.Mark(copyright.range, "⟦", "⟧")] + copyright.years.map { Marks.Mark($0.range, "⟨", "⟩") }
    marks += [copyright.sign].compactMap(\.self).map { Marks.Mark($0.range, "‹", "›") }
    marks += [copyright.holder].compactMap(\.self).map { Marks.Mark($0.range, "{", "}") }
    #expect(Marks.put(marks, into: article.text) == marked)
    for name in [copyright.sign, copyright.holder].compactMap(\.self) { #expect(name.text == article.text.string(in: name.range)) }
    for year in copyright.years { #expect(String(year.value) == article.text.string(in: year.range)) }
  }
}
