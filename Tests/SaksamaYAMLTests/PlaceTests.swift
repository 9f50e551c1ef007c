import SaksamaText
import SaksamaYAML
import Testing

@Suite("Places of nodes")
struct PlaceTests {
  @Test(
    "A value stands exactly where it is written",
    arguments: [
      "k: ⟦plain text⟧  # comment\n",
      "k: ⟦'quoted'⟧\n",
      "k: ⟦\"quoted\"⟧\n",
      "k: ⟦two\n  lines⟧\n",
      "k: ⟦[a, b]⟧\n",
      "k: ⟦{a: b}⟧ # c\n",
      "k:\n  ⟦a: 1\n  b: 2⟧\n\n# comment\nl: 3\n",
      "k:\n  ⟦- a\n  - b⟧\n\nl: 3\n",
      "k:\n⟦- a\n- b⟧\nl: 3\n",
      "k: ⟦|\n  one\n  two⟧\n\n\nl: 3\n",
      "k: ⟦|\n  one  ⟧\n   \nl: 3\n",
      "k: ⟦>-  # folded\n  one\n\n  two⟧\nl: 3\n",
      "k: ⟦|⟧\nl: 3\n",
      "k: ⟦|\n  one⟧",
      "k:⟦⟧\nl: 3\n",
      "k:⟦⟧",
      "k: &anchor ⟦value⟧\n",
      "k: &anchor # comment\n  ⟦a: 1⟧\n",
      "k: &anchor\n  ⟦- a⟧\n",
      "k: &anchor ⟦[a]⟧\n",
      "k: &anchor⟦⟧\nl: 3\n",
      "\u{FEFF}k: ⟦v⟧\n",
      "k: ⟦v⟧\r\nl: 3\r\n",
      "l: 3\r\nk: ⟦|\r\n  one\r\n  two⟧\r\n\r\nm: 4\r\n",
      "l: 3\rk: ⟦v⟧\rm: 4\r",
      "l: 😀\nk: ⟦é — 😀⟧ # 😀\nm: 4\n",
      "l: \"\(String(repeating: "😀é", count: 200))\"\nk: ⟦v⟧\n",
      "--- \nk: ⟦v⟧\n...\n",
      "%YAML 1.2\n---\nk: ⟦v⟧\n",
    ]
  )
  func values(_ text: String) throws {
    let marked = Marked(text)
    let document = marked.document
    #expect(document.problems.isEmpty)
    #expect(document.root?["k"]?.range == marked.ranges.first)
  }

  @Test(
    "A key stands exactly where it is written",
    arguments: ["a: 1\n⟦k⟧: v\n", "{a: 1, ⟦\"k\"⟧: v}", "a: 😀\n⟦k⟧ : v", "&x ⟦k⟧: v", "? ⟦k⟧\n: v"])
  func keys(_ text: String) {
    let marked = Marked(text)
    #expect(marked.document.root?.mapping?.first { $0.name == "k" }?.key.range == marked.ranges.first)
  }

  @Test("The root spans from its first key to its last value")
  func root() {
    let marked = Marked("# comment\n\n⟦a: 1\nb:\n  - 2\n  - 3⟧\n\n# end\n")
    #expect(marked.document.root?.range == marked.ranges.first)
  }

  @Test(
    "A text without a value has no root and no problem", arguments: ["", "\n\n", "# comment", "\u{FEFF}", "  \r\n", "\u{FEFF}# comment\n"])
  func empty(_ text: String) {
    let document = Marked(text).document
    #expect(document.root == nil)
    #expect(document.problems.isEmpty)
  }

  @Test("Entries keep the order of the file, at every depth")
  func order() {
    #expect(outline("z: 1\na:\n  y: [3, {b: 2}]\n  x:\nm: ~") == "{z: 1, a: {y: [3, {b: 2}], x: ~}, m: ~}")
  }

  @Test("A part is read by itself, and its places count in the whole text")
  func part() throws {
    let marked = Marked("judul: 😀\n---\n⟦k: ⟦nilai⟧\nl: |\n  é\n⟧---\nIsi: bukan YAML: sama sekali\n")
    let document = YAMLReader().read(marked.source, in: marked.ranges[0])
    #expect(document.problems.isEmpty)
    #expect(document.root?.outline == "{k: \"nilai\", l: \"é\n\"}")
    #expect(document.root?["k"]?.range == marked.ranges[1])
  }

  @Test("A problem in a part is told at its place in the whole text")
  func problemInPart() {
    let marked = Marked("judul: 😀\n---\n⟦k: 1\n⟦k⟧: 2\nl: ⟦@⟧x\n⟧---\n")
    let document = YAMLReader().read(marked.source, in: marked.ranges[0])
    #expect(document.problems.map(\.range) == [marked.ranges[1], marked.ranges[2]])
    #expect(document.problems.first?.message == "`k` stands twice, first on line 3; keep one of them.")
  }

  @Test(
    "A range that cuts characters or lies outside is cut to what can be read",
    arguments: [(-5, 400), (1, 3), (2, 2), (9, 4), (100, 200), (0, 2)])
  func badRange(_ start: Int, _ end: Int) {
    let source = SourceText(name: "test", "é: 😀é")
    let document = YAMLReader().read(source, in: SourceRange(start, end))
    #expect(document.problems.allSatisfy { source.contentRange.contains($0.range) })
  }
}
