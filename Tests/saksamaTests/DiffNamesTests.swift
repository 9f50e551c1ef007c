import TestSupport
import Testing

/// The names of files in `lint --diff`, as the programs that apply it take them.
@Suite("Names in differences")
struct DiffNamesTests {
  private static let faulty = "Kapal itu, dimana ia berlayar.\n"
  private static let mended = "Kapal itu, di mana ia berlayar.\n"
  private static let names = [
    "sub/b.txt", "sub/tab\ttab.txt", "sub/baris\nbaru.txt", "sub/\"kutip\".txt", "sub/dua kata.txt", "sub/é\\.txt",
  ]
  /// Where the program runs, and the path that it is given; `$` stands for the folder of the repository.
  private static let spellings = [
    ("", "sub"), ("", "./sub"), ("", "./"), ("", "."), ("", "$"), ("", "$/sub"), ("", "sub/../sub"), ("", ".//sub/"), ("sub", ".."),
    ("sub", "."), ("sub", "../sub"), ("sub", "$"),
  ]

  private static func repository() throws -> GitRepository {
    let repository = try GitRepository()
    for name in names { try repository.folder.write(name, faulty) }
    try repository.shell("git add -A")
    return repository
  }

  private static func difference(_ repository: GitRepository, _ options: [String], _ folder: String, _ path: String) throws {
    let path = path.replacing("$", with: repository.folder.path)
    let result = try repository.lint(options + ["--diff", "--only", "preposition-joined", path], in: folder)
    #expect(result.status == 0, "\(result.errorText)")
    try repository.folder.write("patch", result.output)
  }

  @Test("What is staged takes its fixes from `git apply --cached`, however paths and names are written", arguments: spellings)
  func staged(folder: String, path: String) throws {
    let repository = try Self.repository()
    for name in Self.names { try repository.folder.write(name, "Lain sama sekali.\n") }
    try Self.difference(repository, ["--staged"], folder, path)
    try repository.shell("git apply --cached '\(repository.folder.path)/patch'", in: folder)
    for name in Self.names { #expect(try repository.shell("git show ':\(name)'") == Self.mended, "\(name)") }
  }

  @Test("Files take their fixes from `git apply` and `patch`", arguments: spellings, ["git apply", "patch -sp1 -i"])
  func files(spelling: (folder: String, path: String), tool: String) throws {
    let repository = try Self.repository()
    try Self.difference(repository, [], spelling.folder, spelling.path)
    try repository.shell("\(tool) '\(repository.folder.path)/patch'", in: spelling.folder)
    for name in Self.names { #expect(try repository.shell("cat '\(name)'") == Self.mended, "\(name)") }
  }

  @Test("A file behind a link is named as itself")
  func links() throws {
    let repository = try GitRepository()
    try repository.folder.write("sub/b.txt", Self.faulty)
    try repository.folder.link("tautan.txt", to: "sub/b.txt")
    try Self.difference(repository, [], "", "tautan.txt")
    try repository.shell("git apply patch")
    #expect(try repository.shell("cat sub/b.txt") == Self.mended)
  }
}
