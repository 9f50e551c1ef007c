import SaksamaArticle
import SaksamaText
import Testing

@Suite("Articles in Markdown")
struct MarkdownArticleTests {
  /// Credits in the forms in which people write them.
  private static let creditForms = [
    NamedText("lines", "Pewarta: Sari Lande\nEditor: Budi Karsa"),
    NamedText("hard breaks", "Pewarta: Sari Lande  \nEditor: Budi Karsa"),
    NamedText("backslashes", "Pewarta: Sari Lande\\\nEditor: Budi Karsa"),
    NamedText("break tags", "Pewarta: Sari Lande<br>\nEditor: Budi Karsa<br/>"),
    NamedText("a list", "- Pewarta: Sari Lande\n- Editor: Budi Karsa"),
    NamedText("bold labels", "**Pewarta:** Sari Lande\n\n**Editor**: Budi Karsa"),
    NamedText("all bold", "**Pewarta: Sari Lande**\n**Editor: Budi Karsa**"),
    NamedText("a list of bold labels", "* __Pewarta:__ Sari Lande\n* __Editor:__ Budi Karsa"),
    NamedText("italics in a quote", "> *Pewarta: Sari Lande*\n> *Editor: Budi Karsa*"),
    NamedText("links", "Pewarta: [Sari Lande](/sari)\n\nEditor: [Budi Karsa](/budi \"Editor\")"),
    NamedText("CRLF", "Pewarta: Sari Lande\r\nEditor: Budi Karsa"),
  ]

  @Test("Credits are found however they are marked up", arguments: creditForms)
  func credits(_ credits: NamedText) throws {
    let article = try TestHouse.antara().markdown(
      "Jakarta (ANTARA) - Kapal berangkat.\n\nKapal tiba.\n\n\(credits.text)\n\nCOPYRIGHT © ANTARA 2026\n")
    #expect(article.fields.map(\.name) == ["pewarta", "editor", "copyright"])
    #expect(article.fields.map(\.value) == ["Sari Lande", "Budi Karsa", "© ANTARA 2026"])
    #expect(article.paragraphs.map(\.kind) == [.lead, .body, .credit, .credit, .copyright])
    #expect(article.dateline?.agencies.map(\.text) == ["ANTARA"])
  }

  @Test("A line of a wrapped paragraph that begins with a label without a colon is story; after a blank line it is a credit")
  func wrappedLabel() throws {
    let wrapped = "Jakarta (ANTARA) - Surat itu ditulis\noleh Sari Lande\ndan dikirim pada Senin."
    #expect(try TestHouse.antara().markdown(wrapped).fields.isEmpty)
    #expect(try TestHouse.antara().markdown("Oleh Sari Lande\n\n" + wrapped).fields.map(\.name) == ["oleh"])
  }

  @Test("A heading over the story is the headline, and no paragraph of the story")
  func heading() throws {
    let article = try TestHouse.antara().markdown("# Kapal *putih* tiba\n\nJakarta (ANTARA) - Kapal tiba.\n\n## Muatan\n\nIsinya beras.\n")
    #expect(article.metadata.headline == "Kapal putih tiba")
    #expect(article.headlineRange.map { article.text.string(in: $0) } == "Kapal putih tiba")
    #expect(article.paragraphs.map(\.kind) == [.heading, .lead, .heading, .body])
    #expect(article.dateline != nil)
  }

  @Test("The front matter's title comes before the heading and the options, and a later heading is no headline")
  func headlines() throws {
    let house = try TestHouse.antara()
    let options = ArticleMetadata(headline: "Pilihan", date: CalendarDate("2020-01-01"))
    let both = house.markdown("---\ntitle: \"Judul: \\\"depan\\\"\"\ndate: 2026-11-22T08:00:00+07:00\n---\n# Badan\n\nIsi.", options)
    #expect(both.metadata.headline == "Judul: \"depan\"")
    #expect(both.metadata.date == CalendarDate("2026-11-22"))
    #expect(house.markdown("# Badan\n\nIsi.", options).metadata.headline == "Badan")
    #expect(house.markdown("Isi.\n\n# Badan", options).metadata.headline == "Pilihan")
    #expect(house.markdown("Isi.", options).metadata.date == CalendarDate("2020-01-01"))
  }

  @Test("A related link that is a link keeps its title; what stands before the content is no text")
  func related() throws {
    let article = try TestHouse.antara().markdown("---\ntitle: A\n---\nJakarta (ANTARA) - Isi.\n\nBaca juga: [Kapal *lain*](/kapal)\n")
    #expect(article.relatedLinks.map(\.title) == ["Kapal lain"])
    #expect(article.words.words.allSatisfy { Int($0.start) >= article.text.contentStart })
    #expect(article.text.contentStart == "---\ntitle: A\n---\n".utf8.count)
  }

  @Test("The title of a related link that wraps over lines is one; a credit below it is a credit")
  func wrappedRelated() throws {
    let text = "Jakarta (ANTARA) - Isi.\n\nBaca juga: [Kapal lain\ntiba di muara](/kapal)\nEditor: Budi Karsa\n\nAkhir."
    let article = try TestHouse.antara().markdown(text)
    #expect(article.relatedLinks.map(\.title) == ["Kapal lain\ntiba di muara"])
    #expect(article.paragraphs.map(\.kind) == [.lead, .relatedLink, .credit, .body])
    #expect(article.fields.map(\.value) == ["Budi Karsa"])
  }

  @Test("A quotation that wraps over lines is one paragraph, and a byte order mark is no text")
  func wrappedQuotation() throws {
    let article = try TestHouse.antara().markdown("\u{FEFF}Jakarta (ANTARA) - \"Kapal itu.\nAkan tiba,\" kata Budi.\n")
    #expect(article.paragraphs.map { article.text.string(in: $0.range) } == ["Jakarta (ANTARA) - \"Kapal itu.\nAkan tiba,\" kata Budi."])
    #expect(article.origin.source(of: article.paragraphs[0].range).start == 3)
  }
}
