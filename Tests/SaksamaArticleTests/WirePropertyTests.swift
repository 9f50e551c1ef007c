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
    expectCover(try TestHouse.antara().article(text))
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
        expectCover(article)
        expectFieldsInside(article)
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
  private static func composition(of pieces: [String], _ numbers: inout SplitMix) -> String {
    (0..<Int.random(in: 1...40, using: &numbers)).compactMap { _ in pieces.randomElement(using: &numbers) }.joined()
  }

  private func expectCover(_ article: Article) {
    let text = article.text
    var offset = text.contentStart
    for paragraph in article.paragraphs {
      #expect(!paragraph.range.isEmpty)
      #expect(paragraph.range == text.trimmed(paragraph.range), "a paragraph has no white space at its ends")
      #expect(paragraph.range.start >= offset, "paragraphs stand in order and share no byte")
      let between = text.trimmed(SourceRange(offset, paragraph.range.start))
      #expect(between.isEmpty, "“\(text.string(in: between))” is in no paragraph of “\(text.string(in: text.contentRange))”")
      offset = paragraph.range.end
    }
    let rest = text.trimmed(SourceRange(offset, text.count))
    #expect(rest.isEmpty, "“\(text.string(in: rest))” is in no paragraph of “\(text.string(in: text.contentRange))”")
  }

  private func expectFieldsInside(_ article: Article) {
    let paragraphs = article.paragraphs.map(\.range)
    for field in article.fields {
      #expect(paragraphs.contains { $0.contains(field.range) })
      #expect(field.range.contains(field.labelRange) && field.range.contains(field.valueRange))
      for name in field.names { #expect(field.valueRange.contains(name.range) && !name.range.isEmpty) }
    }
    for link in article.relatedLinks { #expect(paragraphs.contains(link.range)) }
    if let copyright = article.copyright {
      #expect(paragraphs.contains { $0.contains(copyright.range) })
      for range in copyright.years.map(\.range) + [copyright.sign, copyright.holder].compactMap(\.self?.range) {
        #expect(copyright.range.contains(range))
      }
    }
    if let dateline = article.dateline {
      #expect(paragraphs.contains { $0.contains(dateline.range) })
      #expect(dateline.extent.contains(dateline.range))
      for name in dateline.places + dateline.agencies { #expect(dateline.range.contains(name.range)) }
    }
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
