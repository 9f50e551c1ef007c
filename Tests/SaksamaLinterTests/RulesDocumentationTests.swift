import Foundation
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaRules
import TestSupport
import Testing

@Suite("The documentation of the rules")
struct RulesDocumentationTests {
  @Test("rules/README.md is what `make docs` writes")
  func upToDate() throws {
    #expect(Snapshot.difference(try RulesDocument.markdown(), "../rules/README.md") == nil)
  }

  @Test("docs/rules holds what `make docs` writes, and nothing else")
  func pages() throws {
    let folder = ShippedSet.root.appending(path: "docs")
    let pages = try RulePages.pages(examples: folder.appending(path: "kinds").path)
    for page in pages { #expect(Snapshot.difference(page.text, "../docs/rules/\(page.path)") == nil) }
    let found = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: "rules").path).filter { $0.hasSuffix(".md") }
    #expect(found.sorted() == pages.map(\.path).sorted())
    let links = pages.flatMap { page in
      page.text.matches(of: /\]\(([^)#?\s]+\.md)\)/).map {
        folder.appending(path: "rules/\(page.path)/../\($0.output.1)").standardized.path
      }
    }
    #expect(links.count > 200)
    #expect(Set(links).filter { !FileManager.default.fileExists(atPath: $0) } == [])
  }

  @Test("Each argument that a check hands over is explained", arguments: CheckRegistry.all.map { $0.manual.name })
  func arguments(_ kind: String) throws {
    let manual = try #require(CheckRegistry.named(kind)).manual
    #expect(manual.arguments.filter { ArgumentNames.summary(of: $0).isEmpty } == [])
  }

  @Test("The examples of the kinds of check do what they say, and show most kinds")
  func kinds() throws {
    let report = try RuleTest().run([ShippedSet.root.appending(path: "docs/kinds").path])
    #expect(report.isClean, "\(report.problems) \(report.failures.map(\.message))")
    #expect(report.rules >= 18)
  }

  @Test("Every link leads to a heading, and every rule and every kind of check has one")
  func links() throws {
    let text = try RulesDocument.markdown()
    let headings = Set(text.split(separator: "\n").filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") }.map(Self.anchor))
    let targets = text.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) }
    #expect(Set(targets).subtracting(headings) == [])
    for kind in CheckRegistry.all { #expect(headings.contains(kind.manual.name)) }
    for rule in try Linter(LinterOptions()).ruleSet.rules { #expect(text.contains("\n### `\(rule.id)`\n")) }
  }

  @Test("A rule is explained by its short id, with what it says of its examples")
  func explanation() throws {
    let linter = try Linter(LinterOptions())
    let descriptions = try linter.describe(["editor-required", "antara/editor-required"])
    #expect(descriptions.map(\.rule.id) == ["antara/editor-required"])
    let description = try #require(descriptions.first)
    for demonstration in description.demonstrations {
      #expect(demonstration.diagnostics.map(\.range) == demonstration.example.ranges)
    }
    #expect(description.demonstrations.contains { $0.example.isFaulty })
    // The file makes a missing editor an info in a draft, and there alone.
    #expect(description.cases.map(\.stage) == [.draft])
    #expect(description.cases.map(\.severity) == [.info])
    #expect(description.head.hasPrefix("check: required\n"))
    #expect(!description.head.contains("message:") && !description.head.contains("examples:"))
  }

  @Test("A name that no rule has is answered with the nearest one")
  func unknown() throws {
    let linter = try Linter(LinterOptions())
    let failure = try #require(throws: ConfigurationFailure.self) { try linter.describe(["editor-requird"]) }
    #expect(failure.messages.count == 1)
    #expect(failure.messages.first?.contains("`editor-required`") == true)
  }

  /// The name that GitHub gives to a heading: small letters, without punctuation, hyphens for blanks.
  private static func anchor(_ heading: Substring) -> String {
    let name = heading.drop { $0 == "#" }.dropFirst().lowercased()
    return name.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }.replacing(" ", with: "-")
  }
}
