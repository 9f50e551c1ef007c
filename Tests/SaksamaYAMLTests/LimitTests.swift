import SaksamaText
import SaksamaYAML
import TestSupport
import Testing

@Suite("Limits", .serialized)
struct LimitTests {
  @Test(
    "Nesting without end is one problem, at once",
    arguments: ["[", "{a: ", "- ", "[{a: ", "[\n", "? ", "&a [", "!a {? "])
  func nesting(_ piece: String) {
    let source = SourceText(name: "deep", String(repeating: piece, count: 100_000))
    let (document, time) = timed(source)
    #expect(time < .seconds(1))
    let deep = document.problems.filter { $0.message == "More than 64 levels inside each other; make this part flatter." }
    #expect(deep.count == 1)
    #expect(deep.first?.range.length == 1)
    let others = Set(document.problems.map(\.message)).subtracting(deep.map(\.message))
    #expect(others.allSatisfy { $0.hasPrefix("Tags") })
  }

  @Test("64 levels are read and 65 are not", arguments: [(64, 0), (65, 1)])
  func depth(_ levels: Int, _ problems: Int) {
    let source = SourceText(name: "deep", String(repeating: "[", count: levels) + String(repeating: "]", count: levels))
    #expect(YAMLReader().read(source).problems.count == problems)
  }

  @Test("More values than the limit are one problem, and those before it are kept")
  func nodes() {
    let source = SourceText(name: "many", "a: 1\nb: [1, 2, 3, 4, 5, 6, 7, 8, 9]\nc: 2\n")
    let document = YAMLReader(limits: YAMLLimits(nodes: 10)).read(source)
    #expect(document.problems.map(\.message) == ["More than 10 values; split the file."])
    #expect(document.root?["a"]?.integer == 1)
    #expect(document.root?["c"] == nil)
  }

  /// Texts on which a careless reader takes quadratic time; each would take minutes.
  static let traps: [(name: String, text: String)] = [
    ("a plain scalar of 1 MB", "a: " + String(repeating: "x", count: 1_000_000)),
    ("a quoted scalar of 1 MB in lines", "a: \"" + String(repeating: "kata kata\n", count: 100_000) + "\""),
    ("a block of 1 MB", "a: |\n" + String(repeating: "  kata kata\n", count: 90_000)),
    ("a line of 1 MB of items", "a: [" + String(repeating: "é, ", count: 100_000) + "]"),
    ("a comment of 1 MB", "a: 1 # " + String(repeating: "😀", count: 250_000)),
    ("200,000 anchors", (0..<200_000).map { "- &a\($0) x\n" }.joined()),
    ("50,000 distinct keys", (0..<50_000).map { "k\($0): v\n" }.joined()),
    ("100,000 equal keys", String(repeating: "k: v\n", count: 100_000)),
    ("50,000 directives", (0..<50_000).map { "%TAG !a\($0)! x\n" }.joined() + "---\na: 1"),
    ("directives behind other line ends", "# c" + (0..<50_000).map { "\u{85}%TAG !a\($0)! x\u{2028}\u{FEFF}" }.joined() + "\n---\na: 1"),
    ("white space in a plain scalar", "a: x" + String(repeating: " ", count: 300_000) + String(repeating: "y ", count: 300_000)),
    ("line ends in a block", "a: |\n" + String(repeating: "\n", count: 300_000) + String(repeating: "  y\n", count: 150_000)),
    ("unclosed quotes", String(repeating: "a: \"x\n", count: 100_000)),
    ("unclosed brackets", String(repeating: "a: [x\n", count: 100_000)),
    ("a syntax error in each of 100,000 lines", String(repeating: "a: @\n", count: 100_000)),
    ("half a million control characters", String(repeating: "\u{01}a", count: 250_000)),
    ("a key of 1 MB", String(repeating: "k", count: 1_000_000) + ": v\na: 1"),
  ]

  @Test("A text that is made to be slow is not", arguments: traps.indices)
  func slowTexts(_ index: Int) {
    let trap = LimitTests.traps[index]
    let (document, time) = timed(SourceText(name: trap.name, trap.text))
    #expect(time < .seconds(5), "\(trap.name)")
    #expect(document.problems.count <= 1_001, "\(trap.name)")
  }

  @Test("White space that would be slow is named instead of being read, and harmless white space is read")
  func whitespace() {
    let spaces = String(repeating: " ", count: 100_000)
    let marked = Marked("a: x⟦\(spaces)⟧" + String(repeating: "y ", count: 50_000))
    #expect(marked.document.problems.map(\.message) == ["100000 spaces and line ends in a row; take them out."])
    #expect(marked.document.problems.map(\.range) == marked.ranges)
    let harmless = Marked("a: x\nb: y" + String(repeating: "\n", count: 100_000)).document
    #expect(harmless.problems.isEmpty)
    #expect(harmless.root?.outline == "{a: \"x\", b: \"y\"}")
  }

  private func timed(_ source: SourceText) -> (YAMLDocument, Duration) {
    var document: YAMLDocument?
    let time = ProcessorTime.of { document = YAMLReader().read(source) }
    return (document ?? YAMLReader().read(source), time)
  }
}
