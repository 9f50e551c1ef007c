import SaksamaDiagnostics
import SaksamaText
import Testing

@Suite("Edits made together")
struct EditedTextTests {
  static func edit(_ start: Int, _ end: Int, _ text: String) -> Edit { Edit(SourceRange(start, end), text) }

  static let cases: [(String, [[Edit]], String)] = [
    ("no fix", [], "abcdef"),
    ("in any order", [[edit(4, 5, "E")], [edit(0, 1, "A")]], "AbcdEf"),
    ("side by side", [[edit(0, 2, "X")], [edit(2, 4, "Y")]], "XYef"),
    ("an overlap: the first stays", [[edit(1, 4, "X")], [edit(3, 5, "Y")]], "aXef"),
    ("an overlap from the left: the first stays", [[edit(3, 5, "Y")], [edit(1, 4, "X")]], "abcYf"),
    ("one inside the other", [[edit(0, 6, "X")], [edit(2, 3, "Y")]], "X"),
    ("the same edit twice is made once", [[edit(1, 2, "X")], [edit(1, 2, "X")]], "aXcdef"),
    ("the same insertion twice is made once", [[edit(2, 2, "X")], [edit(2, 2, "X")]], "abXcdef"),
    ("two insertions at one place: the first stays", [[edit(2, 2, "X")], [edit(2, 2, "Y")]], "abXcdef"),
    ("an insertion before what is replaced", [[edit(2, 4, "X")], [edit(2, 2, "Y")]], "abYXef"),
    ("an insertion behind what is replaced", [[edit(4, 4, "Y")], [edit(2, 4, "X")]], "abXYef"),
    ("an insertion inside what is replaced", [[edit(2, 4, "X")], [edit(3, 3, "Y")]], "abXef"),
    ("a fix is made whole or not at all", [[edit(2, 3, "X")], [edit(0, 1, "A"), edit(2, 4, "Y")], [edit(0, 1, "B")]], "BbXdef"),
    ("at both ends", [[edit(0, 0, "<")], [edit(6, 6, ">")]], "<abcdef>"),
    ("behind the end of the text", [[edit(6, 9, "X")], [edit(0, 1, "A")]], "Abcdef"),
  ]

  @Test("Fixes that clash leave the later one out", arguments: cases)
  func apply(_ name: String, _ fixes: [[Edit]], _ expected: String) {
    #expect(String(decoding: EditedText.applying(fixes, to: Array("abcdef".utf8)), as: UTF8.self) == expected, "\(name)")
  }
}
