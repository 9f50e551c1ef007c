import SaksamaArticle
import SaksamaText
import TestSupport
import Testing

/// What must hold for every text that is read as Markdown.
@Suite("Markdown of any kind")
struct MarkdownPropertyTests {
  private static let pieces =
    WirePropertyTests.pieces + [
      "*", "**", "_", "`", "```", "\n```\n", "\n~~~\n", "[", "](", ")", "![", "]", "<", ">", "<br>", "<b>", "</b>", "<!--", "-->", "\n> ",
      "\n- ", "\n1. ", "\n    ", "\n# ", "\n===\n", "\n---\n", "---\n", "title: A\n", "{{<", ">}}", "{%", "%}", "{% raw %}", "{% endraw %}",
      "{{", "}}", "\\", "[^1]", "\n[^1]: ", "\n[a]: b\n", "[a]", "  \n", "|", "~~", "<script>", "</script>", "+++\n", "\u{0}", "![a](b)",
    ]

  @Test("the text is made of the source alone, in order, and everything that was read lies inside it", arguments: 1...20)
  func anyText(_ seed: Int) throws {
    var numbers = SplitMix(seed: UInt64(seed) &+ 77)
    let house = try TestHouse.antara()
    for _ in 0..<20 {
      let article = house.markdown(WirePropertyTests.composition(of: MarkdownPropertyTests.pieces, &numbers))
      ArticleCover.expectCover(article)
      ArticleCover.expectFieldsInside(article)
      expectOrigin(article)
    }
  }

  /// Each byte of the text stands at its place in the source, behind the one before.
  private func expectOrigin(_ article: Article) {
    var last = -1
    let strays = (0..<article.text.count).filter { offset in
      let place = article.origin.source(of: SourceRange(offset, offset + 1))
      defer { last = place.start }
      return place.length != 1 || place.start <= last || article.source.bytes[place.start] != article.text.bytes[offset]
    }
    #expect(strays == [], "“\(article.source.string(in: article.source.contentRange))”")
    for comment in article.comments { #expect(comment.range.contains(comment.body) && comment.range.end <= article.source.count) }
    if let matter = article.frontMatter { #expect(matter.range.end == article.text.contentStart) }
    if let range = article.headlineRange { #expect(range.end <= article.text.count) }
  }

  @Test(
    "marks that nothing closes cost as much for each byte as others",
    arguments: [
      "[", "![", "]", "[]", "[](", "[a](", "[a](<", "[a](b \"", "[a](b (", "[a][b", "*", "* ", "*a", "**a*", "_a ", "*_", "`", "``` ",
      "` `` ", "~~a", "<",
      "<a ", "<!--", "<script>", "{{", "{{<", "{%", "{% raw %}", "{{{%", "\\", "> ", ">", "- ", "1. ", "  ", "\t", "#", "# a\n", "```\n",
      "~~~a\n",
      "> a\n", "- a\n", "\n", "a\n", "a\n\n", "[a]: b\n", "[^a] ", "|", "=\n", "---\n", "title: a\n", "<br>", "a`", "Pewarta: ", "\"", "{",
    ])
  func linearTime(_ piece: String) throws {
    let house = try TestHouse.antara()
    let format = MarkdownFormat(house)
    func time(_ length: Int) -> Duration {
      let text = "a " + String(repeating: piece, count: length / piece.utf8.count)
      let source = SourceText(name: "a.md", text)
      return ProcessorTime.of { _ = format.parse(source, ArticleMetadata()) }
    }
    _ = time(1000)
    let small = time(8000)
    let large = time(64_000)
    #expect(large < small * 24 || large < .milliseconds(300), "\(small) became \(large) for eight times as much")
  }

  @Test(
    "front matter that never ends, or holds an explosion, is read in linear time",
    arguments: [
      "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n", "key: value\n", "? ", "[", "{\"a\": ", "- ",
    ])
  func linearFrontMatter(_ piece: String) throws {
    let format = MarkdownFormat(try TestHouse.antara())
    func time(_ length: Int) -> Duration {
      let text = "---\nkey: a\n" + String(repeating: piece, count: length / piece.utf8.count) + "\n---\nIsi.\n"
      let source = SourceText(name: "a.md", text)
      return ProcessorTime.of { _ = format.parse(source, ArticleMetadata()) }
    }
    _ = time(1000)
    let small = time(4000)
    let large = time(32_000)
    #expect(large < small * 24 || large < .milliseconds(300), "\(small) became \(large) for eight times as much")
  }
}
