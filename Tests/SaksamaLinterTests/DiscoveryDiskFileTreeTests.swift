import SaksamaLinter
import SaksamaText
import Testing

@Suite("Rules on disk")
struct DiscoveryDiskFileTreeTests {
  @Test("A folder lists its YAML files and word lists by relative paths, whatever .gitignore says")
  func lists() throws {
    let folder = try TemporaryFolder()
    for name in ["set.yaml", "b.yml", "lexicon/agencies.tsv", "lexicon/README.md", "a.yaml", ".hidden.yaml", ".git/x.yaml"] {
      try folder.write(name)
    }
    try folder.write(".gitignore", "*.yaml\n")
    let tree = try DiskFileTree(folder: folder.path + "/")
    #expect(tree.paths == ["a.yaml", "b.yml", "lexicon/agencies.tsv", "set.yaml"])
    #expect(tree.name == folder.path + "/")
  }

  @Test("A file is read under the path that people can open")
  func reads() throws {
    let folder = try TemporaryFolder()
    try folder.write("lexicon/a.tsv", "Xinhua\n")
    let text = try DiskFileTree(folder: folder.path).read("lexicon/a.tsv")
    #expect(text.name == folder.path + "/lexicon/a.tsv")
    #expect(text.bytes == Array("Xinhua\n".utf8))
  }

  @Test(
    "A path out of the folder, or to a file of another kind, is refused",
    arguments: ["../secret.yaml", "sub/../a.yaml", "none.yaml", "note.txt", ""])
  func refuses(_ path: String) throws {
    let folder = try TemporaryFolder()
    for name in ["secret.yaml", "rules/a.yaml", "rules/note.txt"] { try folder.write(name) }
    let tree = try DiskFileTree(folder: folder.path + "/rules")
    #expect(throws: SourceProblem.self) { try tree.read(path) }
  }

  @Test("Links to files keep their names, links in a circle end")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", "check: required\n")
    try folder.link("b.yaml", to: "a.yaml")
    try folder.link("circle", to: ".")
    let tree = try DiskFileTree(folder: folder.path)
    #expect(tree.paths == ["a.yaml", "b.yaml"])
    #expect(try tree.read("b.yaml").bytes == Array("check: required\n".utf8))
  }

  @Test("A missing folder, a file and a broken link are failures with their reasons")
  func failures() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml")
    #expect(throws: ReadFailure(path: folder.path + "/none", reason: .notFound)) { try DiskFileTree(folder: folder.path + "/none") }
    #expect(throws: ReadFailure(path: file, reason: .notFolder)) { try DiskFileTree(folder: file) }
    try folder.link("c.yaml", to: "nowhere")
    #expect(throws: ReadFailure(path: folder.path + "/c.yaml", reason: .brokenLink)) { try DiskFileTree(folder: folder.path) }
  }
}
