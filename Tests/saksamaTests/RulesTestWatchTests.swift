import TestSupport
import Testing

@Suite("rules test --watch")
struct RulesTestWatchTests {
  static func rule(_ word: String) -> String {
    "check: existence\noptions: {words: [\(word)]}\nmessage: {en: Found., id: Ada.}\n"
      + "examples: {pass: [The ferry left.], fail: [The ferry carried ⟦gold⟧.]}\n"
  }

  /// The next line that begins with `start`.
  static func line(_ start: String, _ process: LiveProcess) -> String? {
    while let line = process.readLine(seconds: 10) {
      if line.hasPrefix(start) { return line }
    }
    return nil
  }

  @Test("A change of a file, a new one and one that is gone are seen, and the end of the reader ends the watch without a fault")
  func changes() throws {
    let folder = try TestFolder()
    try folder.write("desk/gold.yaml", Self.rule("gold"))
    let process = try LiveProcess(saksama: ["rules", "test", "--watch", "desk"], folder: folder.path)
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: every one does what it says.")
    #expect(Self.line("Watching", process) == "Watching 1 file in desk; Ctrl-C ends.")
    try folder.write("desk/gold.yaml", Self.rule("silver"))
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: 1 fault.")
    _ = Self.line("Watching", process)
    try folder.write("desk/gold.yaml", Self.rule("gold"))
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: every one does what it says.")
    _ = Self.line("Watching", process)
    try folder.write("desk/broken.yaml", "check: [\n")
    #expect(Self.line("Watching", process) == "Watching 2 files in desk; Ctrl-C ends.")
    try folder.remove("desk/broken.yaml")
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: every one does what it says.")
    #expect(process.finish() == 0)
  }

  @Test("A fault of the configuration is waited out")
  func configuration() throws {
    let folder = try TestFolder()
    try folder.write("newsroom/.saksama.yaml", "rule-folders: [desk]\n")
    try folder.write("newsroom/desk/gold.yaml", Self.rule("gold"))
    let process = try LiveProcess(saksama: ["rules", "test", "--watch"], folder: folder.path + "/newsroom")
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: every one does what it says.")
    #expect(Self.line("Watching", process) == "Watching 2 files in desk; Ctrl-C ends.")
    try folder.write("newsroom/.saksama.yaml", "rule-folders: [\n")
    #expect(Self.line("A file changed", process) != nil)
    #expect(Self.line("Watching", process) == "Watching 2 files in desk; Ctrl-C ends.")
    try folder.write("newsroom/.saksama.yaml", "rule-folders: [desk]\nstage: draft\n")
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: every one does what it says.")
    #expect(process.finish() == 0)
  }

  @Test("A change of the house or of its word lists is seen as well")
  func surroundings() throws {
    let folder = try TestFolder()
    try folder.write(
      "paper/set.yaml", "language: en\nfields: {words-by: {type: people, labels: [Words by]}}\nlexicon: {goods: lexicon/goods.tsv}\n")
    try folder.write("paper/lexicon/goods.tsv", "gold\n")
    try folder.write("desk/gold.yaml", Self.rule("gold").replacing("words: [gold]", with: "lists: [goods]"))
    let process = try LiveProcess(saksama: ["rules", "test", "--watch", "desk", "--house", "paper"], folder: folder.path)
    #expect(Self.line("1 rule", process) == "1 rule, 2 examples: every one does what it says.")
    _ = Self.line("Watching", process)
    try folder.write("paper/lexicon/goods.tsv", "silver\n")
    #expect(Self.line("1 rule", process)?.contains("1 fault") == true)
    #expect(process.finish() == 0)
  }
}
