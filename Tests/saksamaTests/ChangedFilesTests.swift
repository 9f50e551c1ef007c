import Foundation
import TestSupport
import Testing

/// `lint --changed-since` and `--staged` in real repositories.
@Suite("Only what changed")
struct ChangedFilesTests {
  /// A repository, what is asked of it, and the articles that are to be checked.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Lines of a shell that make the first commit.
    var before = "mkdir a b; echo Satu. > a/1.txt; echo Dua. > a/2.txt; echo Tiga. > b/3.txt"
    /// Lines of a shell that change it.
    let change: String
    var arguments = ["--changed-since", "HEAD"]
    /// The folder to run in.
    var folder = ""
    let expected: [String]
  }

  static let staged = ["--staged"]

  static let cases: [Case] = [
    Case(testDescription: "nothing changed", change: "true", expected: []),
    Case(testDescription: "nothing is staged", change: "echo Baru. > a/1.txt", arguments: staged, expected: []),
    Case(
      testDescription: "committed, staged, unstaged and untracked files",
      change: """
        git switch -qc draf; echo Baru. > a/1.txt; git commit -qam x; echo Baru. > a/2.txt; git add a; echo Baru. > b/3.txt; echo Baru. > b/4.txt
        """,
      arguments: ["--changed-since", "main"], expected: ["a/1.txt", "a/2.txt", "b/3.txt", "b/4.txt"]),
    Case(
      testDescription: "what the other branch did since is not ours",
      change: "git switch -qc draf; git switch -q main; echo Baru. > a/1.txt; git commit -qam x; git switch -q draf; echo Baru. > a/2.txt",
      arguments: ["--changed-since", "main"], expected: ["a/2.txt"]),
    Case(
      testDescription: "a commit by its name", change: "echo Baru. > a/1.txt; git commit -qam x", arguments: ["--changed-since", "HEAD~1"],
      expected: ["a/1.txt"]),
    Case(testDescription: "a touched file with the same bytes", change: "touch -d 2020-01-01 a/1.txt", expected: []),
    Case(testDescription: "deleted files", change: "rm a/1.txt; git rm -q a/2.txt", expected: []),
    Case(
      testDescription: "a renamed and a copied file", change: "git mv a/1.txt b/neu.txt; cp a/2.txt b/copy.txt; git add -A",
      expected: ["b/copy.txt", "b/neu.txt"]),
    Case(
      testDescription: "staged: renamed and copied", change: "git mv a/1.txt b/neu.txt; cp a/2.txt b/copy.txt; git add -A",
      arguments: staged, expected: ["b/copy.txt", "b/neu.txt"]),
    Case(
      testDescription: "odd names",
      change:
        #"echo A. > 'a/dua kata.txt'; echo A. > 'a/"kutip".txt'; echo A. > 'a/é.txt'; printf A. > "$(printf 'a/baris\nbaru.txt')"; git add -A"#,
      arguments: staged, expected: ["a/\"kutip\".txt", "a/baris\nbaru.txt", "a/dua kata.txt", "a/é.txt"]),
    Case(
      testDescription: "odd names that git does not know yet",
      change: #"echo A. > 'a/dua kata.txt'; echo A. > 'a/"kutip".txt'; echo A. > 'a/é.txt'; printf A. > "$(printf 'a/baris\nbaru.txt')""#,
      expected: ["a/\"kutip\".txt", "a/baris\nbaru.txt", "a/dua kata.txt", "a/é.txt"]),
    Case(
      testDescription: "other extensions and hidden names",
      change: "echo x > a/x.log; echo x > .x.txt; mkdir .h; echo x > .h/x.txt; git add -A", expected: []),
    Case(
      testDescription: "a file that is named, whatever its extension", change: "echo x > a/x.log",
      arguments: ["--changed-since", "HEAD", "a/x.log", "a/1.txt"], expected: ["a/x.log"]),
    Case(testDescription: "ignored files", change: "echo 4.txt > a/.gitignore; echo x > a/4.txt; echo x > a/5.txt", expected: ["a/5.txt"]),
    Case(
      testDescription: "ignored and staged by force", change: "echo 4.txt > .gitignore; echo x > a/4.txt; git add -f a/4.txt",
      arguments: staged, expected: []),
    Case(
      testDescription: "ignored, staged by force and named", change: "echo 4.txt > .gitignore; echo x > a/4.txt; git add -f a/4.txt",
      arguments: staged + ["a/4.txt"], expected: ["a/4.txt"]),
    Case(
      testDescription: "only below the paths", change: "echo x > a/1.txt; echo x > b/3.txt", arguments: ["--changed-since", "HEAD", "b"],
      expected: ["b/3.txt"]),
    Case(
      testDescription: "from a folder of the repository", change: "echo x > a/1.txt; echo x > b/3.txt; echo x > a/4.txt", folder: "a",
      expected: ["1.txt", "4.txt"]),
    Case(
      testDescription: "beside the folder", change: "echo x > a/1.txt; echo x > b/3.txt", arguments: ["--changed-since", "HEAD", "../b"],
      folder: "a", expected: ["../b/3.txt"]),
    Case(
      testDescription: "staged, and gone since",
      change: "echo x > a/4.txt; echo x > a/.4.txt; echo x > a/4.log; git add -A; rm a/4.txt a/.4.txt a/4.log", arguments: staged,
      expected: ["a/4.txt"]),
    Case(
      testDescription: "staged, gone since, and named", change: "echo x > a/4.log; git add -A; rm a/4.log", arguments: staged + ["a/4.log"],
      expected: ["a/4.log"]),
    Case(
      testDescription: "staged, and its folder gone since, from another folder", change: "mkdir c; echo x > c/4.txt; git add -A; rm -r c",
      arguments: staged + [".."], folder: "a", expected: ["../c/4.txt"]),
    Case(
      testDescription: "before the first commit", before: "true",
      change: "git update-ref -d HEAD; echo x > 1.txt; echo x > 2.txt; git add 1.txt", arguments: staged, expected: ["1.txt"]),
    Case(
      testDescription: "a link to a changed file", change: "echo x > a/1.txt; ln -s ../a b/link",
      arguments: ["--changed-since", "HEAD", "b"], expected: ["b/link/1.txt"]),
    Case(
      testDescription: "a link that is staged has no text of its own", change: "ln -s 1.txt a/link.txt; git add -A",
      arguments: staged + ["a/link.txt"], expected: []),
    Case(
      testDescription: "a repository inside the repository is left alone",
      change: "git init -q a/sub; cd a/sub; echo x > 1.txt; git add -A; git commit -qm x; echo y > 1.txt; echo x > 2.txt", expected: []),
    Case(
      testDescription: "a conflict",
      change: """
        git switch -qc draf; echo Kiri. > a/1.txt; git commit -qam x; git switch -q main; echo Kanan. > a/1.txt; git commit -qam y; git merge -q draf || true
        """, expected: ["a/1.txt"]),
  ]

  private static func paths(_ result: ProcessResult) throws -> [String] { try LintReport.all(result.output).map(\.path) }

  private static func repository(_ item: Case) throws -> GitRepository {
    let repository = try GitRepository()
    try repository.shell(item.before)
    try repository.commit()
    try repository.shell(item.change)
    return repository
  }

  @Test("The changed articles are checked, and no others", arguments: cases)
  func files(_ item: Case) throws {
    let repository = try Self.repository(item)
    let result = try repository.lint(["--format", "ndjson", "--fail-on", "never"] + item.arguments, in: item.folder)
    #expect(result.status == 0, "\(result.errorText)")
    #expect(try Self.paths(result) == item.expected)
  }

  @Test("What a person has set does not change what is checked", arguments: cases)
  func settings(_ item: Case) throws {
    let repository = try Self.repository(item)
    try repository.shell(
      """
      echo '*.txt diff=aneh' > .git/info/attributes
      git config color.ui always; git config core.quotePath true; git config diff.noprefix true; git config diff.mnemonicPrefix true
      git config diff.external /bin/false; git config diff.aneh.textconv /bin/false; git config diff.renames copies
      git config diff.relative true; git config diff.autoRefreshIndex false; git config core.fsmonitor /bin/false
      git config diff.orderFile /dev/null; git config core.pager /bin/false; git config diff.ignoreSubmodules none
      """)
    let environment = ["GIT_EXTERNAL_DIFF": "/bin/false", "GIT_LITERAL_PATHSPECS": "1", "GIT_DIFF_OPTS": "-u9", "LC_ALL": "C"]
    let result = try repository.lint(
      ["--format", "ndjson", "--fail-on", "never"] + item.arguments, in: item.folder, environment: environment)
    #expect(result.status == 0, "\(result.errorText)")
    #expect(try Self.paths(result) == item.expected)
  }

  @Test("What is staged is checked as it is staged, not as it stands in the folder")
  func stagedContent() throws {
    let repository = try GitRepository()
    try repository.folder.write("a.txt", "Kapal itu, dimana ia berlayar.\n")
    try repository.shell("git add -A")
    try repository.folder.write("a.txt", "Kapal itu, di mana ia berlayar.\n")
    let only = ["--only", "preposition-joined"]
    #expect(try repository.lint(["--staged", "--fail-on", "info"] + only).status == 1)
    #expect(try repository.lint(["--changed-since", "HEAD", "--fail-on", "info"] + only).status == 2)
    try repository.shell("git commit -qm x")
    #expect(try repository.lint(["--changed-since", "HEAD", "--fail-on", "info"] + only).status == 0)
    #expect(try repository.lint(["--staged", "--fail-on", "info"] + only).status == 0)
  }

  @Test("The difference of staged articles can be put into the index")
  func stagedDifference() throws {
    let repository = try GitRepository()
    try repository.folder.write("a/b.txt", "Kapal itu, dimana ia berlayar.\n")
    try repository.shell("git add -A")
    try repository.folder.write("a/b.txt", "Lain sama sekali.\n")
    let result = try repository.lint(["--staged", "--diff", "--fail-on", "never"])
    try repository.folder.write("patch", result.output)
    try repository.shell("git apply --cached patch")
    #expect(try repository.shell("git show :a/b.txt") == "Kapal itu, di mana ia berlayar.\n")
    #expect(try repository.shell("cat a/b.txt") == "Lain sama sekali.\n")
  }

  @Test("A hook of git sees the index of the commit that is being made", arguments: ["git commit -qam x", "git commit -qm x a.txt"])
  func hook(command: String) throws {
    let repository = try GitRepository()
    let program = try #require(SaksamaProgram.path)
    try repository.folder.write("a.txt", "Kapal itu berlayar.\n")
    try repository.commit()
    try repository.folder.write(
      ".git/hooks/pre-commit",
      "#!/bin/sh\nexec '\(program)' lint --no-config --staged --format ndjson=.git/report --only preposition-joined --fail-on info\n")
    try repository.shell("chmod +x .git/hooks/pre-commit")
    try repository.folder.write("a.txt", "Kapal itu, dimana ia berlayar.\n")
    #expect(throws: GitRepository.Failure.self) { try repository.shell(command) }
    let report = try Data(contentsOf: URL(filePath: repository.folder.path + "/.git/report"))
    #expect(try LintReport.all(Array(report)).map(\.path) == ["a.txt"])
    try repository.folder.write("a.txt", "Kapal itu, di mana ia berlayar.\n")
    try repository.shell(command)
  }

  @Test("A history that was cut short is told, with what to do")
  func shallow() throws {
    let origin = try GitRepository()
    try origin.folder.write("a.txt", "Satu.\n")
    try origin.commit()
    try origin.shell("git switch -qc draf; git commit -q --allow-empty -m x; git switch -q main; git commit -q --allow-empty -m y")
    let copy = try GitRepository()
    try copy.shell("git clone -q --depth 1 --no-single-branch 'file://\(origin.folder.path)' klon")
    for name in ["origin/draf", "origin/tidak-ada"] {
      let result = try copy.lint(["--changed-since", name], in: "klon")
      #expect(result.status == 2)
      #expect(result.errorText.contains("fetch-depth: 0") && result.errorText.contains(name), "\(result.errorText)")
    }
  }

  @Test("Two thousand changed articles, more than a pipe holds, come to an end")
  func many() throws {
    let repository = try GitRepository()
    try repository.shell("for i in $(seq 2000); do echo \"Kapal $i berlayar.\" > $i.txt; done")
    try repository.shell("git add -A")
    let result = try repository.lint(["--staged", "--only", "double-space", "--format", "ndjson"])
    #expect(try result.status == 0 && Self.paths(result).count == 2000)
  }
}
