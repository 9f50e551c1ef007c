import SaksamaArticle
import SaksamaText
import TestSupport
import Testing

/// What must hold for every text, tried on the tables of the other tests and on texts put together at random.
@Suite("Wire copy of any kind")
struct WirePropertyTests {
  static let pieces = [
    "Jakarta (ANTARA) - ", "ANTARA - ", "(ANTARA/JACX) – ", "Warga menanam bakau", "yang luas", "Budi Laksana", ".", ",", ":", "\"", "“",
    "”", "   ",
    "\u{A0}", "\t", "\n", "\n\n", "\n", "\r\n", "\r", "\u{85}", "\u{FEFF}", "Pewarta: ", "Editor:", "Editor : ", "editor: ", "Oleh ",
    "Sumber: ", "Penerjemah:",
    "Baca juga: ", "Baca juga:", "Cek fakta : ", "COPYRIGHT", "COPYRIGHT © ANTARA ", "Copyright ", "©", "&copy;", "2023", "2019-2023", "/",
    " dan ",
    "S.H.", "-", "–", "(c)", "😀", "é", "Dilarang keras", "Berikut narasi:", "***", "harus dijagaJakarta (ANTARA) - ",
    "kata yang panjang sekali sampai tidak ada label yang dapat memilikinya sebagai nilai karena lebih panjang dari sebuah kredit mana pun ",
  ]

  static let known: [String] =
    (DatelineTests.antara + DatelineTests.dated + DatelineTests.behindPullQuote + CreditTests.antara + CopyrightTests.antara
    + RelatedLinkTests.antara)
    .map { Marks.removed("⟦⟧‹›{}⟨⟩▸", from: $0.text) } + ParagraphTests.antara.map(\.text)

  @Test("every byte that is no white space lies in exactly one paragraph", arguments: known)
  func knownParagraphs(_ text: String) throws {
    ArticleCover.expectCover(try TestHouse.antara().article(text))
  }

  @Test("texts put together at random are covered too, and their fields lie inside", arguments: 1...40)
  func randomParagraphs(_ seed: Int) throws {
    var numbers = SplitMix(seed: UInt64(seed))
    let pieces =
      WirePropertyTests.pieces + [
        "PORTVALE (Harbour Post) -- ", "Desk: ", "Words by : ", "More on this: ", "(c) Harbour Post ", "The leaflet reads:",
      ]
    for format in [WireFormat(try TestHouse.antara()), WireFormat(try TestHouse.harbourPost())] {
      for _ in 0..<50 {
        let source = SourceText(name: "random", WirePropertyTests.composition(of: pieces, &numbers))
        let article = format.parse(source, ArticleMetadata())
        ArticleCover.expectCover(article)
        ArticleCover.expectFieldsInside(article)
      }
    }
  }

  @Test("line ends do not change what is read", arguments: known, ["\r\n", "\r", "\u{85}"])
  func lineEnds(_ text: String, _ lineEnd: String) throws {
    let house = try TestHouse.antara()
    let text = text.replacing("\r\n", with: "\n").replacing("\u{85}", with: "\n")
    let changed = text.replacing("\n", with: lineEnd)
    #expect(
      WirePropertyTests.values(house.article(changed), lineEnd: lineEnd) == WirePropertyTests.values(house.article(text), lineEnd: "\n"))
  }

  @Test("a byte order mark does not change what is read", arguments: known)
  func byteOrderMark(_ text: String) throws {
    let house = try TestHouse.antara()
    let bare = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    #expect(
      WirePropertyTests.values(house.article("\u{FEFF}" + bare), lineEnd: "\n")
        == WirePropertyTests.values(house.article(bare), lineEnd: "\n"))
  }

  @Test("random texts read alike with LF and CRLF", arguments: 1...20)
  func randomLineEnds(_ seed: Int) throws {
    var numbers = SplitMix(seed: UInt64(seed) &+ 1000)
    let house = try TestHouse.antara()
    let pieces = WirePropertyTests.pieces.filter { !$0.unicodeScalars.contains("\r") }
    for _ in 0..<50 {
      let text = WirePropertyTests.composition(of: pieces, &numbers)
      let windows = text.replacing("\n", with: "\r\n")
      #expect(
        WirePropertyTests.values(house.article(windows), lineEnd: "\r\n") == WirePropertyTests.values(house.article(text), lineEnd: "\n"))
    }
  }

  /// One to forty of the pieces in a row.
  static func composition(of pieces: [String], _ numbers: inout SplitMix) -> String {
    (0..<Int.random(in: 1...40, using: &numbers)).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
  }

  /// Everything that was read, as texts without places.
  private static func values(_ article: Article, lineEnd: String) -> [String] {
    func text(_ range: SourceRange) -> String { article.text.string(in: range).replacing(lineEnd, with: "\n") }
    let dateline =
      article.dateline.map { ["\($0.places.map(\.text)) \($0.agencies.map(\.text)) \(String(describing: $0.date)) \(text($0.extent))"] }
      ?? []
    let copyright =
      article.copyright.map { ["\($0.sign?.text ?? "") \($0.holder?.text ?? "") \($0.years.map(\.value)) \(text($0.range))"] } ?? []
    return article.paragraphs.map { "\($0.kind) \(text($0.range))" }
      + article.fields.map { "\($0.name) \($0.label) \($0.value) \($0.names.map(\.text)) \($0.isEmpty)" }
      + article.relatedLinks.map { "\($0.label) \($0.title)" } + dateline + copyright + [article.metadata.language ?? ""]
  }
}
