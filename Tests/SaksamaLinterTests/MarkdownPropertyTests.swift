import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaText
import TestSupport
import Testing

/// What front matter and marks must not change.
@Suite("Findings in Markdown")
struct MarkdownPropertyTests {
  private static let articles = FuzzTests.articles.map { String(decoding: $0, as: UTF8.self).replacing("\r\n", with: "\n") }

  private static func lint(_ name: String, _ text: String, _ linter: Linter) -> FileResult {
    linter.lint(ArticleInput(path: name, bytes: Array(text.utf8)))
  }

  /// Rule, message and place of each finding.
  private static func told(_ result: FileResult, _ place: (SourceRange) -> SourceRange?) -> [String] {
    result.diagnostics.map { "\($0.rule) \($0.message) \(place($0.range).map(\.description) ?? "")" }.sorted()
  }

  @Test("The findings of wire copy are those of its Markdown, at the same words", arguments: [11, 12, 13])
  func sameAsWire(_ seed: UInt64) throws {
    let linter = try Linter(LinterOptions())
    var numbers = SplitMix(seed: seed)
    var count = 0
    for article in Self.articles {
      let text = MarkedUpArticle.faulty(article, &numbers)
      let marked = MarkedUpArticle(text, &numbers)
      let wire = Self.lint("a.txt", text, linter)
      let markdown = Self.lint("a.md", marked.markdown, linter)
      // What is absent has no bytes, and stands somewhere between the words around it.
      let expected = Self.told(wire) { $0.isEmpty ? nil : marked.range($0) }
      #expect(Self.told(markdown) { $0.isEmpty ? nil : $0 } == expected, "\(marked.markdown)")
      count += expected.count
    }
    #expect(count > Self.articles.count)
  }

  @Test("A clean article stays clean when its paragraphs are wrapped at any column", arguments: [40, 60, 72, 79, 100])
  func wrapped(_ columns: Int) throws {
    let linter = try Linter(LinterOptions())
    for article in Self.articles.dropLast() {
      let paragraphs = article.split(separator: "\n").map { MarkedUpArticle.wrapped($0, columns) }
      let result = Self.lint("a.md", paragraphs.joined(separator: "\n\n"), linter)
      #expect(Self.told(result) { $0 } == [], "\(paragraphs.joined(separator: "\n\n"))")
    }
  }

  @Test("The findings in the body are the same with front matter and without", arguments: [21, 22, 23])
  func sameWithFrontMatter(_ seed: UInt64) throws {
    let linter = try Linter(LinterOptions())
    let house = linter.ruleSet.house
    var numbers = SplitMix(seed: seed)
    for article in Self.articles {
      let text = MarkedUpArticle.faulty(article, &numbers)
      let marked = MarkedUpArticle(text, &numbers)
      let read = MarkdownFormat(house).parse(SourceText(name: "a.md", marked.markdown), ArticleMetadata())
      var lines = [
        "tags: [a, 'b: c']", "layout: post", "draft: false", "nested:\n  a: {b: 1}", "summary: |\n  Dua  spasi .\n\n  kata kata",
      ].filter { _ in
        Bool.random(using: &numbers)
      }
      for field in read.fields where Bool.random(using: &numbers) && !field.names.isEmpty {
        guard let key = house.field(field.name)?.frontMatter.first, !lines.contains(where: { $0.hasPrefix(key) }) else { continue }
        let names = read.fields(named: field.name).flatMap(\.names).map { "'\($0.text.replacing("'", with: "''"))'" }
        lines.append("\(key): [\(names.joined(separator: ", "))]")
      }
      let head = "---\n\(lines.shuffled(using: &numbers).joined(separator: "\n"))\n---\n"
      let bare = Self.told(Self.lint("a.md", marked.markdown, linter)) { $0 }
      let headed = Self.told(Self.lint("a.md", head + marked.markdown, linter)) { $0.shifted(by: -head.utf8.count) }
      #expect(headed == bare, "\(head)\(marked.markdown)")
    }
  }

  @Test("A fix changes what it says and nothing else, and the article then reads as meant", arguments: [31, 32, 33])
  func fixes(_ seed: UInt64) throws {
    let linter = try Linter(LinterOptions())
    let format = MarkdownFormat(linter.ruleSet.house)
    var numbers = SplitMix(seed: seed)
    var fixed = 0
    for article in Self.articles {
      let head = "---\nsummary: \"kata  kata .\"\n---\n"
      let marked = MarkedUpArticle(MarkedUpArticle.faulty(article, &numbers), head: head, &numbers)
      let bytes = Array(marked.markdown.utf8)
      let before = format.parse(SourceText(name: "a.md", bytes: bytes), ArticleMetadata())
      for edits in Self.lint("a.md", marked.markdown, linter).diagnostics.compactMap(\.fix?.edits) {
        let edited = EditedText.applying([edits], to: bytes)
        let after = format.parse(SourceText(name: "a.md", bytes: edited), ArticleMetadata())
        let inText = edits.map { edit in
          let start = before.origin.offset(ofSource: edit.range.start)
          return Edit(SourceRange(start, start + edit.range.length), edit.text.replacing("\\", with: ""))
        }
        #expect(after.text.bytes == EditedText.applying([inText], to: before.text.bytes), "\(edits) in \(marked.markdown)")
        fixed += 1
      }
      let outcome = ArticleFixer(makesUnsafe: true).fix(ArticleInput(path: "a.md", bytes: bytes), linter)
      let result = String(decoding: outcome.bytes, as: UTF8.self)
      #expect(result.hasPrefix(head))
      for block in marked.blocks { #expect(result.contains(block)) }
    }
    #expect(fixed > 10)
  }
}
