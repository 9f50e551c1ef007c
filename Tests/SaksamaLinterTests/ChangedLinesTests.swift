import SaksamaDiagnostics
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("Findings on changed lines")
struct ChangedLinesTests {
  private static let made = Result {
    var options = LinterOptions()
    options.only = [
      "double-space", "byline-required", "editor-required", "copyright-holder-matches-dateline", "credit-order", "dateline-required",
    ]
    return try Linter(options)
  }
  private let linter: Linter

  init() throws { linter = try Self.made.get() }

  private static let article = """
    Baku (ANTARA) - Kapal itu  berlayar.

    Nakhoda  menunggu.

    Pewarta: Sari Wulandari
    Editor: Made Suardana
    COPYRIGHT © ANTARA 2026

    """

  private func lint(_ text: String) -> FileResult { linter.lint(ArticleInput(path: "a.txt", bytes: Array(text.utf8))) }

  /// The names of the rules of the findings that are left.
  private func rules(_ before: String?, _ after: String) -> [String] {
    let lines = ChangedLines(before: before.map { ["a.txt": Array($0.utf8)] } ?? [:])
    return lines.narrowed(lint(after), linter).diagnostics.map { String($0.rule.split(separator: "/")[1]) }
  }

  @Test("A new article has changed lines only; an article that did not change has none")
  func ends() {
    #expect(rules(nil, Self.article) == ["double-space", "double-space"])
    #expect(rules(Self.article, Self.article) == [])
  }

  @Test(
    "Findings on changed lines are left, and no others",
    arguments: [
      ("Nakhoda  menunggu.", "Nakhoda  pergi.", ["double-space"]),
      ("Nakhoda  menunggu.", "Nakhoda menunggu.", []),
      ("Kapal itu", "Feri itu", ["double-space"]),
      ("COPYRIGHT © ANTARA 2026", "COPYRIGHT © KYODO 2026", ["copyright-holder-matches-dateline"]),
      // Lines that went count with those around them, also where only an absent thing is left to be told.
      ("Editor: Made Suardana\n", "", ["editor-required"]),
      ("Pewarta: Sari Wulandari\nEditor: Made Suardana\n", "", ["byline-required", "editor-required"]),
      ("Pewarta: Sari Wulandari\n", "", ["byline-required"]),
      // What took the place of a credit is no line of the article's end, where the credit is missed.
      ("Editor: Made Suardana", "Nakhoda: Made Suardana", ["editor-required"]),
      ("Pewarta: Sari Wulandari\n", "\nTamat.\n\n", ["byline-required"]),
      ("Baku (ANTARA) - Kapal", "Kapal", ["dateline-required", "double-space"]),
      // A line that went stood between two others, and says nothing of those behind a blank line.
      ("Nakhoda  menunggu.\n\n", "", []), ("\n\nNakhoda", "\nNakhoda", ["double-space", "double-space"]),
    ] as [(String, String, [String])])
  func changes(part: String, by replacement: String, expected: [String]) {
    #expect(Self.article.contains(part))
    let after = Self.article.replacing(part, with: replacement)
    #expect(rules(Self.article, after).sorted() == expected)
    let marked = { (text: String) in "\u{FEFF}" + text.replacing("\n", with: "\r\n") }
    #expect(rules(marked(Self.article), marked(after)).sorted() == expected, "with a byte order mark and CRLF")
    #expect(rules(Self.article, after.replacing("\n", with: "\r\n")).sorted() == expected, "with other line ends")
    #expect(rules(Self.article, String(after.dropLast())).sorted() == expected, "without a last line end")
  }

  @Test("A changed line that an unchanged one contradicts is reported, whichever of the two the rule blames")
  func related() {
    let after = Self.article.replacing("© ANTARA", with: "© KYODO")
    let before = after.replacing("Baku (ANTARA) - ", with: "")
    #expect(rules(before, after).contains("copyright-holder-matches-dateline"))
    #expect(rules(after, after.replacing("Nakhoda  menunggu.", with: "Nakhoda pergi.")) == [])
  }

  @Test("What was missed before the change and is not near it is left out")
  func oldAbsence() {
    let without = Self.article.replacing("Editor: Made Suardana\n", with: "")
    #expect(rules(without, without.replacing("Kapal itu  ", with: "Feri itu ")) == [])
    // A second thing that is missed is new, the first one is not.
    #expect(rules(without, without.replacing("Baku (ANTARA) - Kapal", with: "Kapal")).contains("dateline-required"))
  }

  @Test("Bytes that are no text are always reported")
  func unreadable() {
    let bytes = Array(Self.article.utf8) + [0xFF, 0x0A]
    let lines = ChangedLines(before: ["a.txt": bytes])
    let result = linter.lint(ArticleInput(path: "a.txt", bytes: bytes))
    #expect(lines.narrowed(result, linter).diagnostics.map(\.rule) == ["input/invalid-utf8"])
    let image = linter.lint(ArticleInput(path: "a.txt", bytes: [0xFF, 0xFE] + "Kapal".utf8.flatMap { [$0, 0] }))
    #expect(lines.narrowed(image, linter).isUnreadable)
    #expect(lines.narrowed(image, linter).diagnostics.count == 1)
  }

  @Test("What is left is part of what a plain run finds; where every line is new, it is all of it", arguments: 0..<200)
  func parts(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    func text() -> String {
      let pool =
        Self.article.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + ["Kapal  lain.", "Editor:  X", "", " "]
      return (0..<Int.random(in: 0...12, using: &random)).map { _ in pool.randomElement(using: &random) ?? "" }.joined(separator: "\n")
    }
    let (before, after) = (text(), text())
    let plain = lint(after)
    let left = ChangedLines(before: ["a.txt": Array(before.utf8)]).narrowed(plain, linter).diagnostics
    #expect(left.allSatisfy(plain.diagnostics.contains))
    #expect(ChangedLines(before: ["a.txt": Array(after.utf8)]).narrowed(plain, linter).diagnostics == [])
    let other = after.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "#" }.joined(separator: "\n")
    #expect(ChangedLines(before: ["a.txt": Array(other.utf8)]).narrowed(plain, linter).diagnostics == plain.diagnostics)
  }
}
