import Foundation
import TestSupport
import Testing

/// The hook that takes the installed program, run by pre-commit. The one that builds it takes minutes; `make validate` runs it.
@Suite("pre-commit", .enabled(if: PythonTool.preCommit.program != nil, Comment(rawValue: PythonTool.preCommit.obstacle)))
struct PreCommitTests {
  private let repository: GitRepository
  private let hooks: GitRepository
  private let environment: [String: String]

  init() throws {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    hooks = try GitRepository()
    try hooks.folder.write(".pre-commit-hooks.yaml", try WorkflowScript.text(".pre-commit-hooks.yaml"))
    try hooks.folder.link("bin/saksama", to: program)
    try hooks.commit()
    repository = try GitRepository()
    let revision = try hooks.shell("git rev-parse HEAD").trimmingCharacters(in: .newlines)
    try repository.folder.write(
      ".pre-commit-config.yaml",
      "repos:\n  - repo: \(hooks.folder.path)\n    rev: \(revision)\n    hooks: [{id: saksama-system, args: [--lang=en]}]\n")
    environment = SaksamaProgram.environment(
      adding: [
        "PRE_COMMIT_HOME": hooks.folder.path + "/cache", "GIT_CONFIG_GLOBAL": "/dev/null", "HOME": hooks.folder.path,
        "GIT_AUTHOR_NAME": "S", "GIT_AUTHOR_EMAIL": "s@example.org", "GIT_COMMITTER_NAME": "S", "GIT_COMMITTER_EMAIL": "s@example.org",
      ], folder: hooks.folder.path + "/bin")
  }

  private func run(_ arguments: [String]) throws -> ProcessResult {
    try ProcessRunner.run(arguments, folder: repository.folder.path, environment: environment, seconds: 120)
  }

  @Test("A bad article is blocked, a good one goes in, and other files are not asked for")
  func commits() throws {
    let tool = try #require(PythonTool.preCommit.program)
    #expect(try run([tool, "install"]).status == 0)
    try repository.folder.write("sumber.c", "int main(void) { return 0; }\n")
    try repository.folder.write("artikel satu.txt", "Baku (ANTARA) - Kapal itu berlayar.\n")
    #expect(try run(["/usr/bin/env", "git", "add", "-A"]).status == 0)
    let blocked = try run(["/usr/bin/env", "git", "commit", "-qm", "x"])
    #expect(blocked.status == 1)
    let words = blocked.outputText + blocked.errorText
    #expect(
      words.contains("antara/editor-required") && words.contains("artikel satu.txt") && words.contains("1 article checked"), "\(words)")
    try repository.folder.write("artikel satu.txt", try WorkflowScript.text("fixtures/articles/antara/plain-article.txt"))
    let passed = try run(["/usr/bin/env", "git", "commit", "-qam", "x"])
    #expect(passed.status == 0, "\(passed.errorText)")
  }

  @Test("The manifest is one, and both hooks ask for the files that are articles")
  func manifest() throws {
    let tool = try #require(PythonTool.preCommit.program)
    let file = SaksamaProgram.packageFolder.appending(path: ".pre-commit-hooks.yaml").path
    let result = try run([tool, "validate-manifest", file])
    #expect(result.status == 0, "\(result.outputText)")
    let blocks = WorkflowScript.blocks("yaml", in: try WorkflowScript.text("README.md")).filter { $0.contains("repos:") }
    #expect(blocks.count == 1)
    for block in blocks {
      let configuration = try repository.folder.write("readme.yaml", block)
      #expect(try run([tool, "validate-config", configuration]).status == 0)
    }
    let text = try WorkflowScript.text(".pre-commit-hooks.yaml")
    #expect(text.components(separatedBy: "files: \\.(txt|md|markdown)$").count == 3)
  }
}
