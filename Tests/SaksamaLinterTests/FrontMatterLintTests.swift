import SaksamaLinter
import Testing

@Suite("Front matter under the rules")
struct FrontMatterLintTests {
  /// The rules that find something in an article with `head` in front of it, with what stands at their places.
  private func found(_ head: String, _ body: String) throws -> [String] {
    let text = Array((head + body).utf8)
    let result = try Linter(LinterOptions()).lint(ArticleInput(path: "a.md", bytes: text))
    return result.diagnostics.map { "\($0.rule) \(String(decoding: text[$0.range.indices], as: UTF8.self))" }
  }

  private static let story = "Jakarta (ANTARA) - Kapal itu berangkat pada Senin pagi.\n"

  @Test(
    "A credit that stands in the front matter alone is there, and its value is held against the rules",
    arguments: [
      ("author: Sari Lande\neditor: Budi Karsa\ncopyright: © ANTARA 2026", []),
      ("author: Sari Lande\ncopyright: © ANTARA 2026", ["antara/editor-required "]),
      ("author: Sari Lande\neditor: Budi Karsa", ["common/copyright-required "]),
      ("author: Sari Lande\neditor: Sari Lande\ncopyright: © ANTARA 2026", ["antara/byline-differs-from-editor Sari Lande"]),
      (
        "author: Sari Lande\neditor: Budi Karsa\ncopyright: © Kabar Laut 2026", ["common/copyright-holder-matches-dateline Kabar Laut"]
      ),
      (
        "date: besok\nauthor: Sari Lande\neditor: Budi Karsa\ncopyright: © ANTARA 2026", ["input/date-invalid besok"]
      ),
    ])
  func statedAlone(_ keys: String, _ expected: [String]) throws {
    #expect(try found("---\n\(keys)\n---\n", FrontMatterLintTests.story) == expected)
  }

  @Test("A fault in the headline stands at the front matter's title, or at the heading")
  func headline() throws {
    let credits = "author: Sari Lande\neditor: Budi Karsa\ncopyright: © ANTARA 2026\n"
    let title = try found("---\n\(credits)title: Kapal â€œberangkat\n---\n", FrontMatterLintTests.story)
    let heading = try found("---\n\(credits)---\n", "# Kapal â€œ*berangkat*\n\n" + FrontMatterLintTests.story)
    #expect(title == ["common/mojibake â€œ"])
    #expect(heading == title)
  }

  @Test("A malformed block is one finding")
  func malformed() throws {
    let body = FrontMatterLintTests.story + "\nPewarta: Sari Lande\n\nEditor: Budi Karsa\n\nCOPYRIGHT © ANTARA 2026\n"
    let faults = try found("---\na: [1\nb: 2: 3\n? x\n\tc: d\na: 3\n---\n", body)
    #expect(faults.count == 1 && faults[0].hasPrefix("input/front-matter "))
  }
}
