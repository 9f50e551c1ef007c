import Testing

/// A repository, what is asked of it, and the articles that are to be checked.
struct ChangedFilesCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Lines of a shell that make the first commit.
  var before = "mkdir a b; echo Satu. > a/1.txt; echo Dua. > a/2.txt; echo Tiga. > b/3.txt"
  /// Lines of a shell that change it.
  let change: String
  var arguments = ["--changed-since", "HEAD"]
  /// The folder to run in.
  var folder = ""
  let expected: [String]

  private static let staged = ["--staged"]

  static let all: [ChangedFilesCase] = [
    ChangedFilesCase(testDescription: "nothing changed", change: "true", expected: []),
    ChangedFilesCase(testDescription: "nothing is staged", change: "echo Baru. > a/1.txt", arguments: staged, expected: []),
    ChangedFilesCase(
      testDescription: "committed, staged, unstaged and untracked files",
      change: """
        git switch -qc draf; echo Baru. > a/1.txt; git commit -qam x; echo Baru. > a/2.txt; git add a; echo Baru. > b/3.txt; echo Baru. > b/4.txt
        """,
      arguments: ["--changed-since", "main"], expected: ["a/1.txt", "a/2.txt", "b/3.txt", "b/4.txt"]),
    ChangedFilesCase(
      testDescription: "what the other branch did since is not ours",
      change: "git switch -qc draf; git switch -q main; echo Baru. > a/1.txt; git commit -qam x; git switch -q draf; echo Baru. > a/2.txt",
      arguments: ["--changed-since", "main"], expected: ["a/2.txt"]),
    ChangedFilesCase(
      testDescription: "a commit by its name", change: "echo Baru. > a/1.txt; git commit -qam x", arguments: ["--changed-since", "HEAD~1"],
      expected: ["a/1.txt"]),
    ChangedFilesCase(testDescription: "a touched file with the same bytes", change: "touch -d 2020-01-01 a/1.txt", expected: []),
    ChangedFilesCase(testDescription: "deleted files", change: "rm a/1.txt; git rm -q a/2.txt", expected: []),
    ChangedFilesCase(
      testDescription: "a renamed and a copied file", change: "git mv a/1.txt b/neu.txt; cp a/2.txt b/copy.txt; git add -A",
      expected: ["b/copy.txt", "b/neu.txt"]),
    ChangedFilesCase(
      testDescription: "staged: renamed and copied", change: "git mv a/1.txt b/neu.txt; cp a/2.txt b/copy.txt; git add -A",
      arguments: staged, expected: ["b/copy.txt", "b/neu.txt"]),
    ChangedFilesCase(
      testDescription: "odd names",
      change:
        #"echo A. > 'a/dua kata.txt'; echo A. > 'a/"kutip".txt'; echo A. > 'a/é.txt'; printf A. > "$(printf 'a/baris\nbaru.txt')"; git add -A"#,
      arguments: staged, expected: ["a/\"kutip\".txt", "a/baris\nbaru.txt", "a/dua kata.txt", "a/é.txt"]),
    ChangedFilesCase(
      testDescription: "odd names that git does not know yet",
      change: #"echo A. > 'a/dua kata.txt'; echo A. > 'a/"kutip".txt'; echo A. > 'a/é.txt'; printf A. > "$(printf 'a/baris\nbaru.txt')""#,
      expected: ["a/\"kutip\".txt", "a/baris\nbaru.txt", "a/dua kata.txt", "a/é.txt"]),
    ChangedFilesCase(
      testDescription: "other extensions and hidden names",
      change: "echo x > a/x.log; echo x > .x.txt; mkdir .h; echo x > .h/x.txt; git add -A", expected: []),
    ChangedFilesCase(
      testDescription: "a file that is named, whatever its extension", change: "echo x > a/x.log",
      arguments: ["--changed-since", "HEAD", "a/x.log", "a/1.txt"], expected: ["a/x.log"]),
    ChangedFilesCase(
      testDescription: "ignored files", change: "echo 4.txt > a/.gitignore; echo x > a/4.txt; echo x > a/5.txt", expected: ["a/5.txt"]),
    ChangedFilesCase(
      testDescription: "ignored and staged by force", change: "echo 4.txt > .gitignore; echo x > a/4.txt; git add -f a/4.txt",
      arguments: staged, expected: []),
    ChangedFilesCase(
      testDescription: "ignored, staged by force and named", change: "echo 4.txt > .gitignore; echo x > a/4.txt; git add -f a/4.txt",
      arguments: staged + ["a/4.txt"], expected: ["a/4.txt"]),
    ChangedFilesCase(
      testDescription: "only below the paths", change: "echo x > a/1.txt; echo x > b/3.txt", arguments: ["--changed-since", "HEAD", "b"],
      expected: ["b/3.txt"]),
    ChangedFilesCase(
      testDescription: "from a folder of the repository", change: "echo x > a/1.txt; echo x > b/3.txt; echo x > a/4.txt", folder: "a",
      expected: ["1.txt", "4.txt"]),
    ChangedFilesCase(
      testDescription: "beside the folder", change: "echo x > a/1.txt; echo x > b/3.txt", arguments: ["--changed-since", "HEAD", "../b"],
      folder: "a", expected: ["../b/3.txt"]),
    ChangedFilesCase(
      testDescription: "staged, and gone since",
      change: "echo x > a/4.txt; echo x > a/.4.txt; echo x > a/4.log; git add -A; rm a/4.txt a/.4.txt a/4.log", arguments: staged,
      expected: ["a/4.txt"]),
    ChangedFilesCase(
      testDescription: "staged, gone since, and named", change: "echo x > a/4.log; git add -A; rm a/4.log", arguments: staged + ["a/4.log"],
      expected: ["a/4.log"]),
    ChangedFilesCase(
      testDescription: "staged, and its folder gone since, from another folder", change: "mkdir c; echo x > c/4.txt; git add -A; rm -r c",
      arguments: staged + [".."], folder: "a", expected: ["../c/4.txt"]),
    ChangedFilesCase(
      testDescription: "before the first commit", before: "true",
      change: "git update-ref -d HEAD; echo x > 1.txt; echo x > 2.txt; git add 1.txt", arguments: staged, expected: ["1.txt"]),
    ChangedFilesCase(
      testDescription: "a link to a changed file", change: "echo x > a/1.txt; ln -s ../a b/link",
      arguments: ["--changed-since", "HEAD", "b"], expected: ["b/link/1.txt"]),
    ChangedFilesCase(
      testDescription: "a link that is staged has no text of its own", change: "ln -s 1.txt a/link.txt; git add -A",
      arguments: staged + ["a/link.txt"], expected: []),
    ChangedFilesCase(
      testDescription: "a repository inside the repository is left alone",
      change: "git init -q a/sub; cd a/sub; echo x > 1.txt; git add -A; git commit -qm x; echo y > 1.txt; echo x > 2.txt", expected: []),
    ChangedFilesCase(
      testDescription: "a conflict",
      change: """
        git switch -qc draf; echo Kiri. > a/1.txt; git commit -qam x; git switch -q main; echo Kanan. > a/1.txt; git commit -qam y; git merge -q draf || true
        """, expected: ["a/1.txt"]),
  ]
}
