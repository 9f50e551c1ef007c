import SaksamaText
import SaksamaYAML
import Testing

@Suite("Problems after which reading goes on")
struct ProblemTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let messages: [String]
    let outline: String

    init(_ text: String, _ messages: String..., reads outline: String) {
      self.text = text
      self.messages = messages
      self.outline = outline
    }

    var testDescription: String { text }
  }

  @Test(
    "Each is told at its exact place, and the rest is read",
    arguments: [
      Case("a: 1\nb: 2\n⟦a⟧: 3\nc: 4", "`a` stands twice, first on line 1; keep one of them.", reads: "{a: 1, b: 2, c: 4}"),
      Case(
        "a: 1\n⟦a⟧: 2\n⟦'a'⟧: 3", "`a` stands twice, first on line 1; keep one of them.",
        "`'a'` stands twice, first on line 1; keep one of them.", reads: "{a: 1}"),
      Case(
        "a:\r\n  é: {x: 1, ⟦x⟧: 2}\r\n  ⟦é⟧: 3", "`x` stands twice, first on line 2; keep one of them.",
        "`é` stands twice, first on line 2; keep one of them.", reads: "{a: {é: {x: 1}}}"),
      Case("a: {b: 1}\nc: {b: 1}", reads: "{a: {b: 1}, c: {b: 1}}"),
      Case("⟦<<⟧: {a: 1}\nb: 2", "Merge keys are not supported; write the keys out.", reads: "{b: 2}"),
      Case("'<<': 1", reads: "{<<: 1}"),
      Case("? ⟦[a]⟧\n: b\nc: d", "A key must be a text, found a list.", reads: "{c: \"d\"}"),
      Case("⟦{a: 1}⟧: b\nc: d", "A key must be a text, found a mapping.", reads: "{c: \"d\"}"),
      Case("a: ⟦!tag⟧ b\nc: d", "Tags (`!`) are not supported; take `!tag` out, or put the text in quotes.", reads: "{a: \"b\", c: \"d\"}"),
      Case("a: ⟦!!str⟧ 1", "Tags (`!`) are not supported; take `!!str` out, or put the text in quotes.", reads: "{a: 1}"),
      Case("a: &x ⟦!t⟧\n  b: 1", "Tags (`!`) are not supported; take `!t` out, or put the text in quotes.", reads: "{a: {b: 1}}"),
      Case("a: ⟦!t⟧\nb: 1", "Tags (`!`) are not supported; take `!t` out, or put the text in quotes.", reads: "{a: ~, b: 1}"),
      Case("⟦%TAG ! x⟧\na: 1", "A line that starts with `%` is a directive, which is not supported; take it out.", reads: "{a: 1}"),
      Case(
        "# c\u{85}⟦%TAG ! x⟧\u{2028}\u{FEFF}⟦%TAG ! x⟧\na: 1",
        "A line that starts with `%` is a directive, which is not supported; take it out.",
        "A line that starts with `%` is a directive, which is not supported; take it out.", reads: "{a: 1}"),
      Case("a: 1\n⟦---⟧\nb: 2", "A second document starts here; keep one document in a file.", reads: "{a: 1}"),
      Case("teks\n⟦---⟧\nb: 2", "A second document starts here; keep one document in a file.", reads: "\"teks\""),
      Case("a: 1\n...\n# c\n⟦b: 2⟧\nc: 3", "A second document starts here; keep one document in a file.", reads: "{a: 1}"),
      Case("a: {⟦:⟧ 1}\nb: 2", "A key is missing before this colon; write `key: value`.", reads: "{a: {}, b: 2}"),
      Case("a: {x⟦:⟧y, b: 1}", "A space is missing behind this colon; write `key: value`.", reads: "{a: {x:y: ~, b: 1}}"),
    ])
  func collected(_ example: Case) {
    let marked = Marked(example.text)
    let document = marked.document
    #expect(document.problems.map(\.message) == example.messages)
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.root?.outline == example.outline)
  }

  @Test("A duplicate is found among many keys as well as among few", arguments: [2, 11, 12, 13, 14, 40, 1000])
  func manyKeys(_ count: Int) {
    let keys = (1...count).map { "k\($0): \($0)\n" }.joined()
    let marked = Marked(keys + "⟦k\(count)⟧: 0\nlast: 1\n⟦k1⟧: 0\n")
    let document = marked.document
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.problems.first?.message == "`k\(count)` stands twice, first on line \(count); keep one of them.")
    #expect(document.root?.mapping?.count == count + 1)
    #expect(document.root?["k1"]?.integer == 1)
  }

  @Test("Control characters are told at their places and read as spaces")
  func controlCharacters() {
    let marked = Marked("a: x⟦\u{01}⟧y\nb: ⟦\u{7F}\u{9F}⟧2\nc: |\n  ⟦\u{FFFF}⟧z\u{85}\nd: \t3\n")
    let document = marked.document
    #expect(
      document.problems.map(\.message) == [
        "A control character (U+0001); take it out.", "2 control characters (U+007F …); take them out.",
        "A control character (U+FFFF); take it out.",
      ])
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.root?["a"]?.string == "x y")
    #expect(document.root?["b"]?.integer == 2)
    #expect(document.root?["d"]?.integer == 3)
  }

  @Test("What the source says about its encoding is not told twice")
  func repairedBytes() {
    let source = SourceText(name: "test", bytes: Array("a: ".utf8) + [0xFF, 0x00] + Array("b\nc: \u{02}d\n".utf8))
    #expect(source.problems.count == 2)
    let document = YAMLReader().read(source)
    #expect(document.problems.map(\.message) == ["A control character (U+0002); take it out."])
    #expect(document.root?.outline == "{a: \"b\", c: \"d\"}")
  }

  @Test("A flood of problems ends in one that says so")
  func flood() {
    let source = SourceText(name: "test", String(repeating: "a: 1\n", count: 500))
    let document = YAMLReader(limits: YAMLLimits(problems: 10)).read(source)
    #expect(document.problems.count == 11)
    #expect(document.problems.last?.message == "More than 10 problems; the others are not listed.")
  }
}
