import Foundation
import TestSupport
import Testing

/// `lint --changed-since` and `--staged` in real repositories.
@Suite("Only what changed")
struct ChangedFilesTests {
  private static func paths(_ result: ProcessResult) throws -> [String] { try LintReport.all(result.output).map(\.path) }

  private static func repository(_ item: ChangedFilesCase) throws -> GitRepository {
    let repository = try GitRepository()
    try repository.shell(item.before)
    try repository.commit()
    try repository.shell(item.change)
    return repository
  }

  @Test("The changed articles are checked, and no others", arguments: ChangedFilesCase.all)
  func files(_ item: ChangedFilesCase) throws {
    let repository = try Self.repository(item)
    let result = try repository.lint(["--format", "ndjson", "--fail-on", "never"] + item.arguments, in: item.folder)
    #expect(result.status == 0, "\(result.errorText)")
    #expect(try Self.paths(result) == item.expected)
  }

  @Test("What a person has set does not change what is checked", arguments: ChangedFilesCase.all)
  func settings(_ item: ChangedFilesCase) throws {
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

  @Test("Of a file with another name, or with line ends that git converts, only the lines that differ are new")
  func sameLines() throws {
    let repository = try GitRepository()
    let text = "Kapal itu, dimana ia berlayar.\n\nAngin  bertiup.\n\nLaut tenang.\n\nNakhoda menunggu.\n"
    try repository.folder.write("lama.txt", text)
    try repository.folder.write("windows.txt", text)
    try repository.commit()
    try repository.shell("git mv lama.txt baru.txt; git config core.autocrlf true")
    let changed = text.replacing("Angin", with: "Angin itu")
    try repository.folder.write("baru.txt", changed)
    try repository.folder.write("windows.txt", changed.replacing("\n", with: "\r\n"))
    let only = ["--only", "preposition-joined", "--only", "double-space", "--format", "ndjson"]
    for choice in [["--changed-since", "HEAD"], ["--staged"]] {
      let result = try repository.lint(choice + ["--changed-lines"] + only)
      let reports = try LintReport.all(result.output)
      #expect(reports.map(\.path) == ["baru.txt", "windows.txt"], "\(result.errorText)")
      for report in reports { #expect(report.diagnostics.map(\.rule) == ["common/double-space"]) }
      try repository.shell("git add -A")
    }
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

  @Test("A file with a conflict is told, and the others are checked")
  func conflict() throws {
    let repository = try GitRepository()
    try repository.folder.write("a.txt", "Satu.\n")
    try repository.commit()
    try repository.shell("git switch -qc draf; echo Dua. > a.txt; git commit -qam x")
    try repository.shell("git switch -q main; echo Tiga. > a.txt; git commit -qam y")
    try repository.shell("git merge -q draf || true; echo Baru. > b.txt; git add b.txt")
    let result = try repository.lint(["--staged", "--only", "double-space", "--format", "ndjson"])
    #expect(try result.status == 2 && Self.paths(result) == ["b.txt"])
    let words = "saksama: a.txt: a merge left a conflict here, so nothing of it is staged. Resolve it, and `git add` the file.\n"
    #expect(result.errorText == words)
    #expect(try repository.lint(["--staged", "--only", "double-space", "b.txt"]).status == 0)
  }

  @Test("Of a repository of another user it is told how to trust it", .enabled(if: getuid() == 0, "only root can give files away"))
  func owner() throws {
    let repository = try GitRepository()
    try repository.folder.write("a.txt", "Satu.\n")
    try repository.commit()
    try repository.shell("chown -R 65534 .")
    let result = try repository.lint(["--staged"])
    let advice = "git config --global --add safe.directory \(repository.folder.path)"
    #expect(result.status == 2 && result.errorText.contains("`\(advice)`"), "\(result.errorText)")
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
