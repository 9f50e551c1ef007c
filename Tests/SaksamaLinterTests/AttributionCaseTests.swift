import Foundation
import SaksamaArticle
import SaksamaLinter
import Testing

@Suite("Cases of attribution")
struct AttributionCaseTests {
  static let folder = ShippedSet.root.appending(path: "fixtures/attribution")
  static let reader = try? ArticleReader(LinterOptions())
  static let read = Result { try cases(in: folder) }
  static let cases = (try? read.get()) ?? []

  /// The cases of a folder; those of the folders in it are left out.
  static func cases(in folder: URL) throws -> [AttributionCase] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".cases") }.sorted()
    return try names.flatMap { name in
      try AttributionCase.cases(topic: String(name.dropLast(6)), try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }

  @Test("An article is read as the case says", arguments: cases)
  func attribution(_ expected: AttributionCase) throws {
    let reader = try #require(Self.reader)
    let input = ArticleInput(path: "case.txt", bytes: Array(expected.article.utf8))
    guard case .article(let article, let statements) = reader.understand(input) else { throw MissingArticle() }
    #expect(expected.lines(of: statements, in: article.text) == expected.statements)
  }

  /// A text that was not read as an article.
  struct MissingArticle: Error {}

  @Test("Every file can be read, no case stands twice, and every kind, class and source is shown")
  func completeness() throws {
    let cases = try Self.read.get()
    #expect(cases.count >= 120)
    #expect(Dictionary(grouping: cases, by: \.testDescription).values.filter { $0.count > 1 }.isEmpty)
    let statements = cases.flatMap(\.statements)
    let beginnings = [
      "direct same-sentence", "direct nya", "direct pronoun", "direct lead-in", "direct previous-paragraph", "direct none", "partial",
      "term",
      "cites agency", "cites outlet", "cites press-release", "cites social-media", "cites document",
    ]
    for beginning in beginnings { #expect(statements.contains { $0.hasPrefix(beginning + " ") }, "no case of \(beginning)") }
  }
}
