import SaksamaDiagnostics
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("Whose work an article is")
struct CreditedPeopleTests {
  private static let set = """
    set: gazette
    extends: [common]
    language: en
    fields:
      writer:    {type: people,    labels: [Story]}
      helper:    {type: people,    labels: [With]}
      section:   {type: text,      labels: [Section]}
      copyright: {type: copyright, labels: ["(c)"]}
    reporters: [writer, helper]
    desk: section
    """

  private static func result(_ text: String, set: String = set) throws -> FileResult {
    let folder = try TestFolder()
    try folder.write("gazette/set.yaml", set)
    var options = LinterOptions()
    options.house = folder.path + "/gazette"
    options.only = ["double-space"]
    return try Linter(options).lint(ArticleInput(path: "a.txt", bytes: Array(text.utf8)))
  }

  @Test("Reports learn the people and the desk from the fields that the house names, each person once, in order of place")
  func named() throws {
    let credits = "With: Ida Moss\nStory: Ann Lee and Ida Moss\nSection: Harbour\n(c) X 2026\n"
    let result = try Self.result("PORT (X) - It left  at dawn.\n\n" + credits)
    #expect(result.diagnostics.count == 1)
    #expect(result.reporters == ["Ida Moss", "Ann Lee"])
    #expect(result.desk == "Harbour")
  }

  @Test("An empty credit names nobody, and a house without these keys tells nothing")
  func absent() throws {
    let text = "PORT (X) - It left  at dawn.\n\nStory:\nSection:\n(c) X 2026\n"
    let empty = try Self.result(text)
    #expect(empty.reporters.isEmpty && empty.desk == nil)
    let plain = Self.set.split(separator: "\n").filter { !$0.hasPrefix("reporters") && !$0.hasPrefix("desk") }.joined(separator: "\n")
    let filled = text.replacing("Story:", with: "Story: Ann Lee").replacing("Section:", with: "Section: Harbour")
    let silent = try Self.result(filled, set: plain)
    #expect(!silent.diagnostics.isEmpty && silent.reporters.isEmpty && silent.desk == nil)
  }

  @Test("An article without findings is not asked, since no report shows it")
  func clean() throws {
    let result = try Self.result("PORT (X) - It left at dawn.\n\nStory: Ann Lee\n(c) X 2026\n")
    #expect(result.diagnostics.isEmpty && result.reporters.isEmpty)
  }
}
