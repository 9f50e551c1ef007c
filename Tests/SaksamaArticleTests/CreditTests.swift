import SaksamaArticle
import SaksamaText
import TestSupport
import Testing

/// `⟦…⟧` is a field, `‹…›` its label and `{…}` a name in its value.
@Suite("Credits")
struct CreditTests {
  static let story = "Jakarta (ANTARA) - Warga menanam bakau di pantai.\n\n"

  static let antara: [NamedText] = [
    .init("lines of their own", story + "⟦‹Pewarta›: {Sari Dewi}⟧\n⟦‹Editor›: {Budi Laksana}⟧\n⟦‹COPYRIGHT› © {ANTARA} 2023⟧\n"),
    .init("other labels of the same fields", story + "⟦‹Reporter›: {Sari Dewi}⟧\n⟦‹Translator›: {Rini Ayu}⟧\n⟦‹Source›: {Kabar Laut}⟧"),
    .init("letter case of labels", story + "⟦‹PEWARTA›: {Sari Dewi}⟧\n⟦‹editor›: {Budi Laksana}⟧"),
    .init("space before the colon", story + "⟦‹Pewarta› : {Sari Dewi}⟧\n⟦‹Editor›  :  {Budi Laksana}⟧"),
    .init("no-break space before the colon", story + "⟦‹Pewarta›\u{A0}:\u{A0}{Sari Dewi}⟧"),
    .init("no space behind the colon", story + "⟦‹Pewarta›:{Sari Dewi}⟧"),
    .init("blank lines between", story + "⟦‹Pewarta›: {Sari Dewi}⟧\n\n\n⟦‹Editor›: {Budi Laksana}⟧"),
    .init("blanks at both ends of a line", story + "  ⟦‹Pewarta›: {Sari Dewi}⟧  \n\t⟦‹Editor›: {Budi Laksana}⟧\t"),
    .init("several on one line", story + "⟦‹Pewarta›: {Sari Dewi}⟧ ⟦‹Editor›: {Budi Laksana}⟧ ⟦‹COPYRIGHT› © {ANTARA} 2020⟧"),
    .init("glued", story + "⟦‹Pewarta›: {Sari Dewi}⟧⟦‹Editor›: {Budi Laksana}⟧  ⟦‹COPYRIGHT› © {ANTARA} 2020⟧"),
    .init("empty", story + "⟦‹Pewarta›: {Sari Dewi}⟧\n⟦‹Editor›:⟧\n⟦‹COPYRIGHT› © {ANTARA} 2023⟧"),
    .init("empty before others on one line", story + "⟦‹Pewarta›:⟧ ⟦‹Editor›: {Budi Laksana}⟧"),
    .init("a value that counts as nothing", story + "⟦‹Pewarta›: -⟧\n⟦‹Editor› :&nbsp;⟧\n⟦‹Sumber›: N/A⟧"),
    .init("twice", story + "⟦‹Editor›: {Budi Laksana}⟧\n⟦‹Editor›: {Rini Ayu}⟧"),
    .init("two people with a slash", story + "⟦‹Pewarta›: {Sari Dewi}/{Rini Ayu}⟧"),
    .init("two people with a spaced slash", story + "⟦‹Pewarta›: {Sari Dewi} / {Rini Ayu}⟧"),
    .init("two people with a word", story + "⟦‹Pewarta›: {Sari Dewi} dan {Rini Ayu}⟧"),
    .init("two people with a sign", story + "⟦‹Pewarta›: {Sari Dewi} & {Rini Ayu}⟧"),
    .init("three people", story + "⟦‹Pewarta›: {Sari Dewi}, {Rini Ayu} dan {Dandi}⟧"),
    .init("a name that holds a separator", story + "⟦‹Editor›: {Ramdan Danu}⟧"),
    .init("a title", story + "⟦‹Pewarta›: {Budi, S.H.}⟧"),
    .init("two titles", story + "⟦‹Pewarta›: {Budi Laksana, S.H., M.Si.}⟧"),
    .init("a title and another name", story + "⟦‹Pewarta›: {Budi Laksana, S.H.}/{Sari Dewi}⟧"),
    .init("a title, a comma and another name", story + "⟦‹Pewarta›: {Budi Laksana, S.H.}, {Sari Dewi}⟧"),
    .init("titles, a word and another name", story + "⟦‹Pewarta›: {Budi, S.H., M.Si.} dan {Sari, M.A.}⟧"),
    .init("an initial after a comma", story + "⟦‹Pewarta›: {Budi Laksana}, {D. Kartika}⟧"),
    .init("initials", story + "⟦‹Pewarta›: {M.Kartika}/{D.Dj. Laksana}⟧"),
    .init("letters beyond ASCII", story + "⟦‹Pewarta›: {Zoë Ábel}/{Łukasz}⟧"),
    .init("a team", story + "⟦‹Pewarta›: {Tim JACX}⟧\n⟦‹Editor›: {Indriani}⟧"),
    .init("source before the related links", story + "⟦‹Sumber›: {Kabar Laut}⟧\n\nBaca juga: Bakau di kota\n\n⟦‹Pewarta›: {Sari Dewi}⟧"),
    .init("byline at the top", "⟦‹Oleh› {Sari Dewi}⟧\n\n" + story + "⟦‹Editor›: {Budi Laksana}⟧"),
    .init("byline with a colon at the top", "⟦‹Oleh›: {Sari Dewi}⟧\n" + story + "⟦‹Editor›: {Budi Laksana}⟧"),
    .init("byline at the top with two people", "⟦‹Oleh› {Sari Dewi}/{Rini Ayu}⟧\n\n" + story),
    .init("reporter above the dateline", "⟦‹Pewarta›: {Sari Dewi}⟧\n" + story + "⟦‹Editor›: {Budi Laksana}⟧"),
    .init("no story at all", "⟦‹Pewarta›: {Sari Dewi}⟧\n⟦‹Editor›: {Budi Laksana}⟧"),
    .init(
      "behind the story on its line",
      "Jakarta (ANTARA) - Warga menanam bakau.⟦‹Pewarta›: {Sari Dewi}⟧⟦‹Editor›: {Budi}⟧⟦‹COPYRIGHT› © {ANTARA} 2023⟧"),
  ]

  static let harbourPost: [NamedText] = [
    .init(
      "the order of another house",
      "PORTVALE (Harbour Post) -- The ferry left.\n\n⟦‹(c)› {Harbour Post} 2026⟧\n⟦‹Desk›: {Ida Moss}⟧\n⟦‹Words by›: {Ned Hale}⟧\n⟦‹Pictures by›: {Mara Quill}⟧"
    ),
    .init(
      "words of another language", "The ferry left.\n\n⟦‹Words by›: {Ned Hale} and {Mara Quill}⟧\n⟦‹Agencies›: {Reuters}, {Coast Radio}⟧"),
    .init("labels of the first house are words", "The ferry left.\n\nPewarta: Sari Dewi\nEditor: Budi\n⟦‹Desk› : {Ida Moss}⟧"),
    .init("one line", "The ferry left.\n⟦‹Desk›: {Ida Moss}⟧ ⟦‹Words by›: {Ned Hale}⟧"),
  ]

  @Test("are read in all the forms of a newsroom", arguments: antara)
  func forms(_ example: NamedText) throws {
    expect(example.text, in: try TestHouse.antara())
  }

  @Test("are read by the labels of another newsroom", arguments: harbourPost)
  func otherHouse(_ example: NamedText) throws {
    expect(example.text, in: try TestHouse.harbourPost())
  }

  @Test(
    "a sentence with a label in it is no credit",
    arguments: [
      "Kata pewarta: \"Saya melihatnya sendiri.\"",
      "Menurut editor: film ini bagus.",
      "Ia menyebut tiga Sumber: air, angin, dan surya.",
      "Sumber daya alam: air, angin, dan surya.",
      "Oleh karena itu warga menanam bakau.",
      "Oleh Sari bakau ditanam.",
      "Pewarta menulis berita.",
      "Para Editor: bekerja sampai pagi.",
      "Editor: " + String(repeating: "buku itu berkata bahwa bakau menahan ombak dan angin, ", count: 4),
      "Pukul 10:30 warga datang.",
      "Hak cipta: milik bersama.",
      "Copyright adalah hak pencipta atas karyanya.",
    ])
  func sentences(_ sentence: String) throws {
    let article = try TestHouse.antara().article(CreditTests.story + sentence + "\n\nWarga pulang.")
    #expect(article.fields.map(\.value) == [])
    #expect(article.paragraphs.allSatisfy { $0.isStory })
  }

  @Test("the name, the type and the emptiness of fields follow the house")
  func kinds() throws {
    let text = CreditTests.story + "Sumber: Kabar Laut\nPenerjemah: Rini Ayu\nEditor: &nbsp;\nCOPYRIGHT © ANTARA 2023"
    let fields = try TestHouse.antara().article(text).fields
    #expect(fields.map(\.name) == ["sumber", "penerjemah", "editor", "copyright"])
    #expect(fields.map(\.type) == [.sources, .people, .people, .copyright])
    #expect(fields.map(\.isEmpty) == [false, false, true, false])
    #expect(fields.map(\.value) == ["Kabar Laut", "Rini Ayu", "&nbsp;", "© ANTARA 2023"])
  }

  @Test("an empty value stands behind the colon", arguments: [("Editor:", 7), ("Editor :  ", 8), ("Editor:\u{A0}", 7)])
  func emptyPlace(_ line: String, _ offset: Int) throws {
    let field = try #require(try TestHouse.antara().article(line + "\nPewarta: Sari").fields.first)
    #expect(field.isEmpty)
    #expect(field.names == [])
    #expect(field.valueRange == SourceRange(offset, offset))
    #expect(field.range == SourceRange(0, offset))
  }

  @Test(
    "a comma before the last name's conjunction belongs to it",
    arguments: [
      ("Sari Wulandari, Budi Hartono, dan Ida Lestari", ["Sari Wulandari", "Budi Hartono", "Ida Lestari"]),
      ("Sari Wulandari, dan Budi Hartono", ["Sari Wulandari", "Budi Hartono"]),
      ("Sari Wulandari, S.H., dan Budi Hartono", ["Sari Wulandari, S.H.", "Budi Hartono"]),
      ("Sari Wulandari, Danang", ["Sari Wulandari", "Danang"]),
    ])
  func serialComma(_ value: String, _ names: [String]) throws {
    let fields = try TestHouse.antara().article(CreditTests.story + "Pewarta: \(value)").fields
    #expect(fields.flatMap(\.names).map(\.text) == names)
  }

  @Test("the longest label is the one meant")
  func longestLabel() throws {
    let house = try TestHouse.house(["fields: {editor: {type: people, labels: [Editor]}, cutter: {type: people, labels: [Video Editor]}}"])
    let fields = house.article("Warga menari.\n\nVideo Editor: Sari\nEditor: Budi").fields
    #expect(fields.map(\.name) == ["cutter", "editor"])
    #expect(fields.map(\.label) == ["Video Editor", "Editor"])
  }

  @Test("a text field has its whole value for a name")
  func textField() throws {
    let house = try TestHouse.house(["{name-separators: ['/'], fields: {tag: {type: text, labels: [Tag]}}}"])
    #expect(house.article("Warga menari.\n\nTag: laut/kapal").fields.flatMap(\.names).map(\.text) == ["laut/kapal"])
  }

  @Test("a house without labels has no credits")
  func noLabels() {
    let article = House().article(CreditTests.story + "Pewarta: Sari\nCOPYRIGHT © ANTARA 2023")
    #expect(article.fields.isEmpty)
    #expect(article.paragraphs.map(\.kind) == [.lead, .body, .body])
  }

  private func expect(_ marked: String, in house: House) {
    let article = house.article(CreditTests.plain(marked))
    let marks = article.fields.flatMap { field in
      [Marks.Mark(field.range, "⟦", "⟧"), Marks.Mark(field.labelRange, "‹", "›")] + field.names.map { Marks.Mark($0.range, "{", "}") }
    }
    #expect(Marks.put(marks, into: article.text) == marked)
    for field in article.fields {
      #expect(field.label == article.text.string(in: field.labelRange))
      #expect(field.value == article.text.string(in: field.valueRange))
      for name in field.names { #expect(name.text == article.text.string(in: name.range)) }
    }
  }

  static func plain(_ marked: String) -> String { Marks.removed("⟦⟧‹›{}", from: marked) }
}
