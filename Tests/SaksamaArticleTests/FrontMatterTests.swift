import SaksamaArticle
import SaksamaText
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  private static let body = "Jakarta (ANTARA) - Kapal berangkat.\n"

  /// What comes in front of the body, and how many problems it has.
  struct Block: Sendable, CustomTestStringConvertible {
    let text: String
    let problems: Int

    init(_ text: String, problems: Int) {
      self.text = text
      self.problems = problems
    }

    var testDescription: String { text }
  }

  @Test(
    "The body is found behind every block, well formed or not",
    arguments: [
      Block("---\ntitle: A\n---\n", problems: 0), Block("---\ntitle: A\n...\n", problems: 0), Block("---\n---\n", problems: 0),
      Block("\u{FEFF}---\r\ntitle: A\r\n---\r\n", problems: 0), Block("--- \n# komentar\ntitle: A\n---  \n\n", problems: 0),
      Block("---\ntitle: |\n  A\n\n  B\n\ndate: 2026-01-01\n---\n", problems: 0),
      Block("---\ntitle: A: B\n---\n", problems: 1), Block("---\ntitle: A\ntitle: B\n---\n", problems: 1),
      Block("---\n- a\n- b\n---\n", problems: 1), Block("---\n\ttitle: [A\n---\n", problems: 1),
      Block("---\nhanya teks\n---\n", problems: 1), Block("---\ntitle: A\nbaris rusak\n---\n", problems: 1),
      Block("---\ntitle: A\ndate: 2026-01-01\n\n", problems: 1),
    ])
  func blocks(_ block: Block) throws {
    let article = try TestHouse.antara().markdown(block.text + FrontMatterTests.body)
    let matter = try #require(article.frontMatter)
    #expect(matter.problems.isEmpty == (block.problems == 0))
    #expect(article.dateline?.places.map(\.text) == ["Jakarta"])
    #expect(article.paragraphs.map(\.kind) == [.lead])
  }

  @Test(
    "What only looks like a block is text",
    arguments: [
      "---\n\nJakarta (ANTARA) - Kapal: dua.\n\n---\n\nAkhir.", "----\ntitle: A\n---\n", "Isi.\n---\ntitle: A\n---\n",
      "---\nJakarta (ANTARA) - Kapal.\n\nLagi.\n\n---\n", "{{< a >}}\nIsi.", "{a} isi", "+++\nIsi tanpa akhir",
    ])
  func noBlocks(_ text: String) throws {
    #expect(try TestHouse.antara().markdown(text).frontMatter == nil)
  }

  @Test(
    "A block in another language is left out and not read",
    arguments: [
      (FrontMatter.Language.toml, "+++\ntitle = \"A\"\n+++\n"), (.json, "{\n \"title\": \"A } {\",\n \"a\": {\"b\": 1}\n}\n"),
    ])
  func foreign(_ language: FrontMatter.Language, _ text: String) throws {
    let article = try TestHouse.antara().markdown(text + FrontMatterTests.body)
    #expect(article.frontMatter?.language == language)
    #expect(article.frontMatter?.root == nil)
    #expect(article.paragraphs.map(\.kind) == [.lead])
  }

  @Test(
    "Credits are taken from the keys of the house, with their names",
    arguments: [
      ("author: Sari Lande", ["Sari Lande"]), ("byline: 'Sari Lande/Dewi Moro'", ["Sari Lande", "Dewi Moro"]),
      ("author: [Sari Lande, \"Dewi Moro\"]", ["Sari Lande", "Dewi Moro"]), ("author:\n  - name: Sari Lande\n    id: 3", ["Sari Lande"]),
      ("author: {name: Sari Lande}", ["Sari Lande"]), ("author: \"Sari \\u004Cande\"", ["Sari Lande"]),
      ("author: \"\"\nbyline: Sari Lande", ["Sari Lande"]), ("author: ~", []), ("author: -", []), ("author: [[Sari]]", []),
      ("penulis: Sari Lande", []),
    ])
  func people(_ keys: String, _ names: [String]) throws {
    let article = try TestHouse.antara().markdown("---\n\(keys)\n---\n" + FrontMatterTests.body)
    #expect(article.fields(named: "pewarta").flatMap(\.names).map(\.text) == names)
    #expect(article.fields.isEmpty)
    for name in article.fields(named: "pewarta").flatMap(\.names) {
      #expect(["Sari", "Dewi", "\"Sari"].contains { article.text.string(in: name.range).hasPrefix($0) })
    }
  }

  @Test("A visible credit comes before the stated one; a nested key is found by its dots")
  func precedence() throws {
    let article = try TestHouse.antara().markdown(
      "---\nauthor: Dewi Moro\neditor: Budi\n---\n\(FrontMatterTests.body)\nPewarta: Sari Lande\n")
    #expect(article.fields(named: "pewarta").map(\.value) == ["Sari Lande"])
    #expect(article.credits.map(\.name) == ["editor", "pewarta"])
    #expect(article.statedFields.map(\.value) == ["Dewi Moro", "Budi"])
    let house = try TestHouse.house(["set: t\nfields: {penulis: {type: people, labels: [Penulis], frontMatter: [params.author]}}"])
    #expect(house.markdown("---\nparams: {author: Sari}\n---\nA.").fields(named: "penulis").map(\.value) == ["Sari"])
    #expect(house.markdown("---\nparams.author: Sari\n---\nA.").fields(named: "penulis").map(\.value) == ["Sari"])
  }

  @Test("A copyright is taken apart like the line; a date with a time is a day, another value a fault")
  func copyrightAndDate() throws {
    let house = try TestHouse.antara()
    let article = house.markdown("---\ncopyright: \"© ANTARA 2026\"\ndate: 2026-11-22 08:00:00 +0700\nlang: id-ID\n---\nA.")
    #expect(article.anyCopyright?.holder?.text == "ANTARA")
    #expect(article.anyCopyright?.years.map(\.value) == [2026])
    #expect(article.copyright == nil)
    #expect(article.publicationDate == CalendarDate("2026-11-22"))
    #expect(article.metadata.language == "id")
    let faulty = house.markdown("---\ndate: 22 November 2026\nlang: Indonesia\n---\nA.")
    #expect(faulty.frontMatter?.faults.map(\.value) == [.date("22 November 2026"), .language("Indonesia")])
    #expect(faulty.publicationDate == nil)
  }

  @Test(
    "A copyright may have its label in the front matter", arguments: ["COPYRIGHT © ANTARA 2026", "Copyright ANTARA 2026", "© ANTARA 2026"])
  func labelledCopyright(_ written: String) throws {
    let matter = try #require(try TestHouse.antara().markdown("---\ncopyright: \(written)\n---\n" + FrontMatterTests.body).frontMatter)
    #expect(matter.copyright?.holder?.text == "ANTARA")
    #expect(matter.copyright?.years.map(\.value) == [2026])
  }

  @Test("Of a malformed block the credits alone are taken")
  func malformed() throws {
    let block = "---\ntitle: a: b\neditor: Budi\ndate: 2026-01-01\n---\n"
    let matter = try #require(try TestHouse.antara().markdown(block + FrontMatterTests.body).frontMatter)
    #expect(matter.headline == nil)
    #expect(matter.date == nil)
  }

  @Test(
    "A time in UTC may be another day elsewhere",
    arguments: [
      ("2026-01-01T20:00:00Z", ["2026-01-02"]), ("2026-03-01 02:00:00+00:00", ["2026-02-28"]),
      ("2026-12-31T11:00:00Z", ["2026-12-30", "2027-01-01"]), ("2026-01-01T20:00:00+07:00", []), ("2026-01-01", []),
    ])
  func neighbours(_ written: String, _ expected: [String]) throws {
    let matter = try #require(try TestHouse.antara().markdown("---\ndate: \(written)\n---\n" + FrontMatterTests.body).frontMatter)
    #expect(matter.neighbouringDays.map(\.description) == expected)
  }
}
