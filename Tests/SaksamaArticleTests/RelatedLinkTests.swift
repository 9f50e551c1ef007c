import SaksamaArticle
import SaksamaText
import TestSupport
import Testing

/// `⟦…⟧` is a link to another story.
@Suite("Related links")
struct RelatedLinkTests {
  static let story = CreditTests.story

  static let antara: [NamedText] = [
    .init("in the tail", story + "⟦Baca juga: Warga menari⟧\n⟦Baca juga: Warga menyanyi⟧\n\nEditor: Budi"),
    .init("between paragraphs", story + "⟦Baca juga: Warga menari⟧\n\nWarga pulang sore hari."),
    .init("no space behind the colon", story + "⟦Baca juga:Warga menari⟧"),
    .init("space before the colon", story + "⟦Baca juga : Warga menari⟧"),
    .init("small letters", story + "⟦baca juga: Warga menari⟧"),
    .init("other labels", story + "⟦Cek fakta: Laut surut?⟧\n⟦Related news: Villagers dance⟧\n⟦Simak juga: Tari⟧"),
    .init("no title", story + "⟦Baca juga:⟧\n\nWarga pulang sore hari."),
    .init("quotes in the title", story + "⟦Baca juga: Warga: \"Kami senang\" menari⟧"),
    .init("colons in the title", story + "⟦Baca juga: Tari: dulu, kini: nanti⟧"),
    .init("a label in the title", story + "⟦Baca juga: Editor: film baru tayang⟧"),
    .init("two labels in the title", story + "⟦Baca juga: Pewarta: siapa dia? Editor: film baru tayang⟧"),
    .init("a label without a space in the title", story + "⟦Baca juga:Sumber: air yang jernih⟧"),
    .init("the copyright word in the title", story + "⟦Baca juga: Copyright dan warga⟧"),
    .init("two on one line", story + "⟦Baca juga: Warga menari⟧ ⟦Baca juga: Warga menyanyi⟧"),
    .init("two glued", story + "⟦Baca juga: Warga menari⟧⟦Baca juga: Warga menyanyi⟧"),
    .init(
      "two glued and credits", story + "⟦Baca juga: Warga menari⟧⟦Baca juga: Tari: dulu⟧Pewarta: SariEditor: BudiCOPYRIGHT © ANTARA 2023"),
    .init("a dateline in the title", story + "⟦Baca juga: Jakarta (ANTARA) - sebuah judul⟧"),
  ]

  @Test("keep their titles whole", arguments: antara)
  func forms(_ example: NamedText) throws {
    let article = try TestHouse.antara().article(Marks.removed("⟦⟧", from: example.text))
    #expect(Marks.put(article.relatedLinks.map { Marks.Mark($0.range, "⟦", "⟧") }, into: article.text) == example.text)
    #expect(article.paragraphs.filter { $0.kind == .relatedLink }.map(\.range) == article.relatedLinks.map(\.range))
    for link in article.relatedLinks { #expect(article.text.string(in: link.range).hasPrefix(link.label)) }
  }

  @Test("know label and title")
  func parts() throws {
    let links = try TestHouse.antara().article("Baca juga : Tari: dulu\nCek fakta: Laut surut?\nBaca juga:").relatedLinks
    #expect(links.map(\.label) == ["Baca juga", "Cek fakta", "Baca juga"])
    #expect(links.map(\.title) == ["Tari: dulu", "Laut surut?", ""])
  }

  @Test("no field is read out of a title", arguments: antara.filter { $0.name.contains("in the title") })
  func noFields(_ example: NamedText) throws {
    #expect(try TestHouse.antara().article(Marks.removed("⟦⟧", from: example.text)).fields.isEmpty)
  }

  @Test("another newsroom has its own labels")
  func otherHouse() throws {
    let article = try TestHouse.harbourPost().article("The ferry left.\n\nBaca juga: Tari\nMore on this: Desk: a play\n\nDesk: Ida Moss")
    #expect(article.relatedLinks.map(\.title) == ["Desk: a play"])
    #expect(article.fields.map(\.value) == ["Ida Moss"])
  }
}
