import Foundation
import TestSupport
import Testing

/// Files about a repository beside the articles, in walks of a folder and in the hooks of pre-commit.
@Suite("Documents about a repository")
struct ProjectDocumentTests {
  private static let documents = [
    "README.md", "readme.txt", "CHANGELOG.md", "LICENSE.txt", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "AGENTS.md",
    "CLAUDE.md",
    "requirements.txt", "requirements-dev.txt", "robots.txt", "humans.txt", "llms.txt", "CMakeLists.txt", "sub/CMakeLists.txt", "_index.md",
    "README.id.md", ".github/ISSUE_TEMPLATE/galat.md",
  ]
  private static let articles = [
    "berita.txt", "robots.md", "humans.md", "sub/requirements.md", "readme-kami.md", "securities.txt", "_indexed.md",
  ]

  private static func folder() throws -> TestFolder {
    let folder = try TestFolder()
    for name in documents + articles { try folder.write(name, "Baku (ANTARA) - Kapal itu berlayar.\n") }
    return folder
  }

  @Test("A walk takes the articles alone; what is named is always checked")
  func walk() throws {
    let folder = try Self.folder()
    let arguments = ["lint", "--no-config", "--format", "ndjson", "--fail-on", "never"]
    let walked = try LintReport.all(try ProcessRunner.saksama(arguments + ["."], folder: folder.path).output).map(\.path)
    #expect(Set(walked) == Set(Self.articles))
    let named = try LintReport.all(try ProcessRunner.saksama(arguments + Self.documents, folder: folder.path).output).map(\.path)
    #expect(Set(named) == Set(Self.documents))
  }

  @Test("Each hook of pre-commit asks for the same files")
  func hooks() throws {
    let lines = try WorkflowScript.text(".pre-commit-hooks.yaml").split(separator: "\n")
    func patterns(_ key: String) throws -> [NSRegularExpression] {
      try lines.filter { $0.hasPrefix("  \(key): ") }.map { try NSRegularExpression(pattern: String($0.dropFirst(key.count + 4))) }
    }
    let (files, exclude) = (try patterns("files"), try patterns("exclude"))
    #expect(files.count == 2 && exclude.count == 2)
    func matches(_ pattern: NSRegularExpression, _ name: String) -> Bool {
      pattern.firstMatch(in: name, range: NSRange(location: 0, length: name.utf16.count)) != nil
    }
    for (files, exclude) in zip(files, exclude) {
      let taken = (Self.documents + Self.articles).filter { matches(files, $0) && !matches(exclude, $0) }
      #expect(taken == Self.articles)
    }
  }
}
