import Foundation
import SaksamaLinter
import Testing

@Suite("Finding files")
struct DiscoveryTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func find(_ paths: String...) -> DiscoveryResult {
    Discovery(extensions: ["txt"]).files(at: paths.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 })
  }

  func names(_ paths: String...) -> [String] {
    folder.relative(Discovery(extensions: ["txt"]).files(at: paths.map { $0.isEmpty ? folder.path : folder.path + "/" + $0 }).files)
  }

  @Test("A folder is walked in the byte order of names, and only fitting files are taken")
  func order() throws {
    let fitting = ["b.txt", "a.txt", "B.txt", "é.txt", "a/z.txt", "a-b.txt", "a/b/c.txt", "d.TXT", "10.txt", "9.txt"]
    let others = ["c.md", "txt", ".txt", "e.txt.bak"]
    for name in fitting + others { try folder.write(name) }
    #expect(
      names("") == ["10.txt", "9.txt", "B.txt", "a/b/c.txt", "a/z.txt", "a-b.txt", "a.txt", "b.txt", "d.TXT", "é.txt"])
    #expect(find("").failures == [])
  }

  @Test("A file given by name is taken whatever its extension, its dot and .gitignore say")
  func named() throws {
    for name in ["a.md", ".b.txt", "c.txt"] { try folder.write(name) }
    try folder.write(".gitignore", "*\n")
    #expect(names("c.txt", "a.md", ".b.txt") == ["c.txt", "a.md", ".b.txt"])
    #expect(names("") == [])
    #expect(find("").ignored == 1)
  }

  @Test("The same file is taken once, however it is named")
  func once() throws {
    try folder.write("a/x.txt")
    try folder.write("a/y.txt")
    try folder.link("link.txt", to: "a/x.txt")
    #expect(names("a/y.txt", "a/../a/y.txt", "a", "a/x.txt", "link.txt", "a") == ["a/y.txt", "a/x.txt"])
    #expect(names("a", "") == ["a/x.txt", "a/y.txt"])
    #expect(find("a", "").unmatched == [])
  }

  @Test("A folder with the extension of a file is a folder")
  func folderLikeFile() throws {
    try folder.write("a.txt/b.txt")
    #expect(names("") == ["a.txt/b.txt"])
    #expect(names("a.txt") == ["a.txt/b.txt"])
  }

  @Test("Hidden files and folders are left out of a walk, and walked when named")
  func hidden() throws {
    try folder.write(".draft/a.txt")
    try folder.write(".git/b.txt")
    try folder.write("c.txt")
    #expect(names("") == ["c.txt"])
    #expect(names(".draft") == [".draft/a.txt"])
  }

  @Test("The current folder gives paths without a dot")
  func currentFolder() {
    let result = Discovery(extensions: ["swift"]).files(at: ["."])
    let hasManifest = result.files.contains("Package.swift")
    #expect(hasManifest, "tests run in the package's folder")
    #expect(result.searched == ["."])
  }

  @Test("Nested .gitignore files decide before those above, and nothing is taken back inside an ignored folder")
  func nestedIgnore() throws {
    try folder.makeFolder(".git")
    try folder.write(".gitignore", "*.txt\nbuild/\n!build/a.txt\n/only-here.txt\n")
    try folder.write("news/.gitignore", "!*.txt\ndraft.txt\n")
    let written = ["a.txt", "news/a.txt", "news/draft.txt", "news/build/a.txt", "news/x/draft.txt", "news/x/only-here.txt"]
    for name in written + ["build/a.txt", "build/b.txt"] { try folder.write(name) }
    #expect(names("") == ["news/a.txt", "news/x/only-here.txt"])
    #expect(names("news/x") == ["news/x/only-here.txt"])
    #expect(names("build") == ["build/a.txt"], "a folder that is named is walked, and the patterns above it hold for its files")
  }

  @Test("Outside of a repository nothing above the folder counts; a repository inside starts anew")
  func repositories() throws {
    try folder.write(".gitignore", "*.txt\n")
    try folder.write("a/x.txt")
    try folder.write("b/.git", "gitdir: elsewhere\n")
    try folder.write("b/y.txt")
    #expect(names("a") == ["a/x.txt"])
    #expect(names("") == ["b/y.txt"])
  }

  @Test("Links in a circle end, and each real folder is walked once under its own name")
  func circles() throws {
    try folder.write("b/x.txt")
    try folder.write("b/c/y.txt")
    try folder.link("a", to: "b")
    try folder.link("b/up", to: "..")
    try folder.link("b/c/self", to: ".")
    #expect(names("") == ["b/c/y.txt", "b/x.txt"])
    #expect(names("a") == ["a/c/y.txt", "a/x.txt"])
  }

  @Test("What only a link leads to is taken at the link's place in the order")
  func links() throws {
    let outside = try TemporaryFolder()
    try outside.write("far/p.txt")
    try outside.write("q.txt")
    try folder.write("a.txt")
    try folder.write("z.txt")
    try folder.link("m", to: outside.path + "/far")
    try folder.link("n.txt", to: outside.path + "/q.txt")
    try folder.link("o.txt", to: outside.path + "/q.txt")
    try folder.link("b.txt", to: "z.txt")
    #expect(names("") == ["a.txt", "m/p.txt", "n.txt", "z.txt"])
  }

  @Test("A broken link is a failure where a file was expected, and the walk goes on")
  func brokenLinks() throws {
    try folder.link("a.txt", to: "nowhere")
    try folder.link("b", to: "nowhere")
    try folder.write("c.txt")
    #expect(names("") == ["c.txt"])
    #expect(find("").failures == [ReadFailure(path: folder.path + "/a.txt", reason: .brokenLink)])
  }

  @Test(
    "A folder that cannot be read is a failure, and the walk goes on",
    .enabled(if: geteuid() != 0, "the superuser may read everything"))
  func unreadable() throws {
    try folder.write("a/x.txt")
    try folder.write("b/y.txt")
    #expect(chmod(folder.path + "/a", 0) == 0)
    defer { chmod(folder.path + "/a", 0o700) }
    #expect(names("") == ["b/y.txt"])
    #expect(find("").failures == [ReadFailure(path: folder.path + "/a/", reason: .permission)])
  }

  @Test("Folders too deep for the system are a failure, and the walk goes on")
  func tooDeep() throws {
    try folder.write("z.txt")
    let name = String(repeating: "d", count: 250)
    let start = open(folder.path, O_RDONLY)
    var descriptor = start
    for _ in 0..<20 {
      #expect(mkdirat(descriptor, name, 0o700) == 0)
      let inner = openat(descriptor, name, O_RDONLY)
      close(descriptor)
      descriptor = inner
    }
    close(descriptor)
    let result = find("")
    #expect(folder.relative(result.files) == ["z.txt"])
    #expect(result.failures.map(\.reason) == [.nameTooLong])
  }

  #if os(Linux)
    @Test("A name that is not UTF-8 is a failure where a file was expected")
    func foreignName() throws {
      var name = Array((folder.path + "/b").utf8CString.dropLast())
      name += [CChar(bitPattern: 0xE9)] + Array(".txt".utf8CString)
      close(open(name, O_CREAT | O_WRONLY, 0o600))
      try folder.write("a.txt")
      #expect(names("") == ["a.txt"])
      #expect(find("").failures == [ReadFailure(path: folder.path + "/b\u{FFFD}.txt", reason: .nameNotUTF8)])
    }
  #endif

  @Test("Pipes in a folder are left out")
  func pipes() throws {
    #expect(mkfifo(folder.path + "/a.txt", 0o600) == 0)
    #expect(find("").files == [])
    #expect(find("").failures == [])
  }

  @Test("What was searched in vain is told from what does not exist")
  func vain() throws {
    try folder.makeFolder("empty")
    try folder.write("full/a.txt")
    let result = find("empty", "full", "none")
    #expect(folder.relative(result.searched) == ["empty", "full"])
    #expect(folder.relative(result.unmatched) == ["empty"])
    #expect(result.failures == [ReadFailure(path: folder.path + "/none", reason: .notFound)])
  }
}
