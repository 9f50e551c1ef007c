import SaksamaText
import SaksamaYAML
import Testing

@Suite("Reading on after a syntax error")
struct ResumptionTests {
  @Test(
    "What is read again is taken back first, so that no value reaches beyond its mapping",
    arguments: ["  d: \"\ng: {\nt:\n\"g\"", "  a: 1\n  b: \"\nc: 2\n\"x\"\nd: 3\n"])
  func places(_ text: String) throws {
    let document = YAMLReader().read(SourceText(name: "a.yaml", text))
    #expect(!document.problems.isEmpty)
    let root = try #require(document.root)
    for entry in root.mapping ?? [] {
      #expect(root.range.contains(entry.key.range))
      #expect(root.range.contains(entry.value.range))
    }
  }
}
