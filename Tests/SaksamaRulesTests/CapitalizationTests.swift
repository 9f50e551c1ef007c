import SaksamaArticle
import SaksamaRules
import SaksamaText
import Testing

@Suite("capitalization")
struct CapitalizationTests {
  @Test(
    "tells a headline that breaks the style, and what it should be",
    arguments: [
      ("style: sentence", "Harga beras naik di Jakarta", nil),
      ("style: sentence", "harga beras naik", "Harga"),
      ("style: sentence", "Harga Beras Naik Tajam Di Jakarta", ""),
      ("style: sentence", "Prabowo Subianto Bertemu Anwar", ""),
      ("style: sentence", "Presiden Prabowo Subianto", nil),
      ("style: title", "Harga Beras Naik", nil),
      ("style: title", "Harga beras \"naik\" tajam", "Harga Beras \"Naik\" Tajam"),
      ("{style: title, exceptions: [di, dan]}", "Harga Beras di Jakarta dan Bogor", nil),
      ("{style: title, exceptions: [di]}", "di Jakarta Harga Naik", "Di Jakarta Harga Naik"),
      ("style: upper", "HARGA 5 beras", "HARGA 5 BERAS"),
      ("style: upper", "HARGA 5 É", nil),
      ("{style: lower, exceptions: [ANTARA]}", "harga ANTARA Naik", "harga ANTARA naik"),
      ("style: capitalized", "élan baru", "Élan"),
      ("style: capitalized", "5 orang tewas", nil),
      ("pattern: '^[A-Z]'", "harga naik", ""),
      ("pattern: '^[A-Z].*[^.]$'", "Harga naik", nil),
    ])
  func headline(_ options: String, _ headline: String, _ expected: String?) throws {
    let runner = CheckRunner(scopes: [.headline], metadata: .init(headline: headline))
    let run = try runner.run("capitalization", options, on: "isi berita.")
    #expect(run.findings.count == (expected == nil ? 0 : 1))
    if let expected { #expect(run.arguments["expected"] ?? "" == expected) }
  }

  @Test("marks the paragraph, or the word, that breaks the style")
  func paragraphs() throws {
    let text = "Harga naik.\n\n⟦harga⟧ turun."
    #expect(try CheckRunner().marks("capitalization", "style: capitalized", in: text) == text)
    let editor = CheckRunner(scopes: [.field("editor")])
    let field = "Isi BERITA.\n\nEditor: ⟦BUDI⟧"
    #expect(try editor.marks("capitalization", "pattern: '[a-z]'", in: field) == field)
    #expect(try editor.run("capitalization", "style: title", on: "isi berita.\n\nEditor: Budi").findings.isEmpty)
  }

  @Test(
    "reports options without effect",
    arguments: [
      ("{style: upper, pattern: a}", "upper: The rule has a `pattern` too; take one of the two out."),
      ("{pattern: a, exceptions: [di]}", "[di]: `exceptions` speaks of a `style`, and the rule has a pattern; take it out."),
      ("exceptions: [di]", "exceptions: [di]: The options have no `style` or `pattern`, so the rule can find nothing."),
      ("{style: title, exceptions: [di mana]}", "di mana: `di mana` in `exceptions` is not one word, so it can never apply."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try CheckRunner().problems("capitalization", options) == [problem])
  }
}
