import SaksamaText
import SaksamaYAML
import Testing

@Suite("Syntax errors")
struct SyntaxTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String

    init(_ text: String, _ message: String) {
      self.text = text
      self.message = message
    }

    var testDescription: String { text }
  }

  static let space = "A space is missing behind this colon; write `key: value`."
  static let tab = "A tab cannot indent; use spaces."
  static let indentation = "The indentation of this line fits no line above; align it with the lines it belongs to."
  static let deeper = "This key is indented deeper than the one above, which already has a value; align them."
  static let doubleQuote = "The quote `\"` that opens here is never closed; close it before the next key."
  static let noColon = "This line has no `: `; write `key: value`, or indent it deeper to go on with the text above."

  @Test(
    "A trap is named in one sentence, at the place of its cause, and the next key is read",
    arguments: [
      Trap("a: b⟦:⟧ c", "A second `: ` in an unquoted text; put the text in quotes."),
      Trap("a:\n  - é: b⟦:⟧ c", "A second `: ` in an unquoted text; put the text in quotes."),
      Trap("a⟦:⟧b", space),
      Trap("x: 1\na⟦:⟧b", space),
      Trap("a: {any-of⟦:⟧[b]}", space),
      Trap("a:\n⟦\t⟧b: 1", tab),
      Trap("a: 1\n⟦\t\t⟧b: 1", tab),
      Trap("a: |\n⟦\t⟧teks", tab),
      Trap("a: ⟦\"⟧teks", doubleQuote),
      Trap("a: ⟦\"⟧teks\nb: \"c\"", doubleQuote),
      Trap("a: ⟦'⟧teks", "The quote `'` that opens here is never closed; close it before the next key."),
      Trap("a: 'Don'⟦t do it'⟧", "Text behind the end of a quoted text; write a `'` inside it as `''`, or put quotes around the whole."),
      Trap("a: \"x\" ⟦y⟧", "Text behind the end of a quoted text; write a `\"` inside it as `\\\"`, or put quotes around the whole."),
      Trap("a: [a-z]⟦+⟧", "Text behind the end of the brackets; put the whole value in quotes."),
      Trap("a: ⟦[⟧1, 2", "`[` is never closed; close it, or put the text in quotes."),
      Trap("a: ⟦{⟧x: 1", "`{` is never closed; close it, or put the text in quotes."),
      Trap("a: [1⟦}⟧", "A `,` or the closing `]` is missing here; a text with special signs goes in quotes."),
      Trap("a: {x: [1]⟦]⟧}", "A `,` or the closing `}` is missing here; a text with special signs goes in quotes."),
      Trap("a: [1, ⟦,⟧ 2]", "A value is missing before `,`; a text that starts with it goes in quotes."),
      Trap("a: [b]⟦]⟧", "`]` closes nothing; take it out, or put the text in quotes."),
      Trap("a: \"⟦\\d⟧+\"", "`\\d` is no escape in double quotes; write `\\\\d`, or use single quotes."),
      Trap("a: \"é⟦\\x⟧ZZ\"", "`\\x` is no escape in double quotes; write `\\\\x`, or use single quotes."),
      Trap("a: ⟦@⟧sari", "A text cannot start with `@`; put it in quotes."),
      Trap("a: ⟦%⟧5", "A text cannot start with `%`; put it in quotes."),
      Trap("a: ⟦`⟧b`", "A text cannot start with a backtick; put it in quotes."),
      Trap("a: ⟦*⟧*tebal**", "A text cannot start with `*`; put it in quotes."),
      Trap("a: ⟦&⟧", "A text cannot start with `&`; put it in quotes."),
      Trap("a: ⟦!⟧x!y z", "Tags (`!`) are not supported; take it out, or put the text in quotes."),
      Trap("a: 1\n⟦%⟧b: 2", "A text cannot start with `%`; put it in quotes."),
      Trap("a: ⟦-⟧ b", "A list item cannot start here; put `- ` on a line of its own, or the text in quotes."),
      Trap("a: ⟦?⟧ b", "`? ` cannot start a text; put it in quotes."),
      Trap("a: | ⟦teks⟧", "The text of a block starts on the line below `|` or `>`."),
      Trap("a: |⟦0⟧\n  teks", "The number behind `|` or `>` runs from 1 to 9; leave it out."),
      Trap("a:\n  id: x\n   ⟦en⟧: y", deeper),
      Trap("a:\n  id: x\n ⟦en: y⟧", indentation),
      Trap(" a: 1\n⟦b: 2⟧", indentation),
      Trap("a: b\n⟦sambungan baris⟧", noColon),
      Trap("⟦tanpa titik dua⟧\nb: 1", "This line has no colon; write `key: value`."),
      Trap("a: 1\n⟦- b⟧", "A list item stands where a key is expected; put the list under a key, or align the items."),
      Trap("a:\n  - b\n  ⟦c: 1⟧", "A list item is expected; start the line with `- `, or put the list above under a key."),
      Trap("a: 1\n⟦:⟧ b", "A key is missing before this colon; write `key: value`."),
    ])
  func traps(_ trap: Trap) {
    for (lineEnd, start) in [("\n", ""), ("\r\n", ""), ("\n", "# 😀 é\n"), ("\n", "\u{FEFF}")] {
      let text = start + trap.text + "\nlast: 1\n"
      let marked = Marked(lineEnd == "\n" ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd))
      let document = marked.document
      #expect(document.problems.map(\.message) == [trap.message])
      #expect(document.problems.map(\.range) == marked.ranges)
      #expect(document.root?["last"]?.integer == 1)
    }
  }

  @Test("Keys before and after each error are kept, and all errors are told in one run")
  func recovery() {
    let marked = Marked(
      """
      first: 1
      second: ⟦@⟧x
      third: [1, 2]
      fourth: ⟦"⟧open
      fifth: "closed"
      ⟦first⟧: again
      sixth:
        seventh: 7
        eighth: nine⟦:⟧ ten
      "eleventh": |
        text
      twelfth: ⟦[⟧a,
      last: 1

      """)
    let document = marked.document
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(
      document.root?.outline == "{first: 1, second: ~, third: [1, 2], fourth: ~, fifth: \"closed\", sixth: {seventh: 7, eighth: \"nine\"}, "
        + "eleventh: \"text\n\", twelfth: ~, last: 1}")
    #expect(document.brokenKeys == ["second", "fourth", "sixth", "twelfth"])
  }

  @Test("Anchors from before an error are known behind it, and none is called unknown that the error may have swallowed")
  func anchorsAfterError() {
    let document = Marked("a: &x 1\nb: &y ⟦@⟧\nc: [*x, *y]\n").document
    #expect(document.problems.count == 1)
    #expect(document.root?["c"]?.outline == "[1, ~]")
  }

  @Test("Lines inside a block of text are not taken for keys after an error")
  func blockAfterError() {
    let document = Marked("a: ⟦@⟧\nb: |\n  c: not a key\n\n  d: nor this\ne: 1\n").document
    #expect(document.root?.outline == "{a: ~, b: \"c: not a key\n\nd: nor this\n\", e: 1}")
  }

  @Test("A second document behind an error is told and not read")
  func documentAfterError() {
    let marked = Marked("a: 1\nb: ⟦@⟧\n⟦---⟧\nc: 2\n")
    let document = marked.document
    #expect(document.problems.map(\.range) == marked.ranges)
    #expect(document.root?.outline == "{a: 1, b: ~}")
  }

  @Test("After too many syntax errors the rest is not read, and that is told")
  func tooMany() {
    let document = Marked(String(repeating: "a: @\n", count: 100_000)).document
    #expect(document.problems.last?.message == "Too many syntax errors; the file is not read from here on.")
    #expect(document.problems.filter { $0.message == "A text cannot start with `@`; put it in quotes." }.count == 20)
  }
}
