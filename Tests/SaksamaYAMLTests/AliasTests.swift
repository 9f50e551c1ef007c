import SaksamaText
import SaksamaYAML
import TestSupport
import Testing

@Suite("Aliases")
struct AliasTests {
  @Test("An alias stands for its anchor, at its own place")
  func alias() {
    let marked = Marked("a: &x {b: [1, 2]}\nc: ⟦*x⟧\nd: &y teks\ne: [*y, *x]\n")
    let document = marked.document
    #expect(document.problems.isEmpty)
    #expect(document.root?["c"]?.range == marked.ranges.first)
    #expect(document.root?.outline == "{a: {b: [1, 2]}, c: {b: [1, 2]}, d: \"teks\", e: [\"teks\", {b: [1, 2]}]}")
  }

  @Test("The nearest anchor above counts")
  func redefined() {
    #expect(outline("[&x 1, *x, &x 2, *x]") == "[1, 1, 2, 2]")
  }

  @Test("An alias without an anchor above is told at its place")
  func unknown() {
    let marked = Marked("a: ⟦*later⟧\nb: &later 1\n")
    let document = marked.document
    #expect(
      document.problems.map(\.message) == [
        "`*later` names no anchor above it; write `&later` before a value above, or put a text in quotes."
      ])
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.root?.outline == "{a: ~, b: 1}")
  }

  @Test("A value cannot hold itself")
  func recursive() {
    let marked = Marked("a: &x [1, ⟦*x⟧]\n")
    let document = marked.document
    #expect(document.problems.map(\.message) == ["`*x` stands inside the value that it names; write the value out."])
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.root?.outline == "{a: [1, ~]}")
  }

  @Test("A billion laughs are one problem, at once")
  func bomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", "))]\n"
    }
    var document = YAMLReader().read(SourceText(name: "empty", ""))
    #expect(ProcessorTime.of { document = YAMLReader().read(SourceText(name: "bomb", text + "last: 1\n")) } < .seconds(1))
    #expect(document.problems.map(\.message) == ["The aliases stand for more than 10000 values or 1000000 bytes; write values out."])
    #expect(document.root?["last"]?.integer == 1)
    #expect(document.root.map(count) ?? 0 < 20_000)
  }

  @Test("A long text that is repeated by aliases is one problem")
  func bytes() {
    let text = "a: &a \(String(repeating: "x", count: 300_000))\nb: [*a, *a, *a, *a, *a, *a]\n"
    let document = YAMLReader().read(SourceText(name: "bomb", text))
    #expect(document.problems.count == 1)
    #expect(document.root?["b"]?.sequence?.map(\.isNull) == [false, false, false, true, true, true])
  }

  @Test("Aliases cannot nest deeper than brackets")
  func depth() {
    let text = "- &a0 []\n" + (1...100).map { "- &a\($0) [*a\($0 - 1)]\n" }.joined()
    let document = YAMLReader().read(SourceText(name: "deep", text))
    #expect(document.problems.map(\.message) == ["More than 64 levels inside each other; write the value of `*a62` out."])
    #expect(document.root.map(height) ?? 0 <= 64)
  }

  private func count(_ node: Node) -> Int {
    switch node.content {
    case .null, .scalar: 1
    case .sequence(let items): items.reduce(1) { $0 + count($1) }
    case .mapping(let entries): entries.reduce(1) { $0 + 1 + count($1.value) }
    }
  }

  private func height(_ node: Node) -> Int {
    switch node.content {
    case .null, .scalar: 0
    case .sequence(let items): 1 + (items.map(height).max() ?? 0)
    case .mapping(let entries): 1 + (entries.map { height($0.value) }.max() ?? 0)
    }
  }
}
