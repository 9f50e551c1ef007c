import SaksamaRules
import Testing

@Suite("pattern")
struct PatternCheckTests {
  @Test(
    "marks the part that does not match, or every forbidden match in it",
    arguments: [
      ("{fields: [editor], matches: '^[A-Z][a-z]+$'}", "Warga.\n\nPewarta: sari\nEditor: ⟦budi⟧"),
      ("{fields: [editor], matches: '^[a-z]+$', ignore-case: true}", "Warga.\n\nEditor: Budi"),
      ("{of-type: people, forbids: '[0-9]'}", "Warga.\n\nPewarta: Sari⟦1⟧⟦2⟧\nEditor: Budi ⟦3⟧\nSumber: Kabar 4"),
      ("{fields: [pewarta, editor], part: label, matches: '^[A-Z][a-z]+: $'}", "Warga.\n\n⟦Pewarta : ⟧Sari\nEditor: Budi"),
      ("{fields: [pewarta, editor], part: label, forbids: ' +(?=:)'}", "Warga.\n\nPewarta⟦  ⟧: Sari\nEditor: Budi"),
      ("{fields: [editor], part: field, matches: '^Editor: [A-Z]'}", "Warga.\n\n⟦EDITOR: Budi⟧"),
      ("{fields: [dateline], matches: '^[A-Z][a-z]+ [(]ANTARA[)] - $'}", "⟦Baku  (ANTARA) - ⟧Warga menari."),
      ("{fields: [copyright], part: field, matches: '^COPYRIGHT © ANTARA [0-9]{4}$'}", "Warga.\n\nEditor: B\n⟦COPYRIGHT © ANTARA 2023.⟧"),
      ("{paragraphs: last, matches: '[.]$'}", "Warga menari\n\n⟦Warga pulang⟧\n\nBaca juga: Tari\n\nEditor: Budi"),
      ("{paragraphs: body, forbids: 'Warga'}", "⟦Warga⟧ menari.\n\n⟦Warga⟧ pulang.\n\nEditor: Warga"),
      ("{paragraphs: all, forbids: '^Editor'}", "Warga menari.\n\n⟦Editor⟧: Budi"),
      ("{paragraphs: body, forbids: '(?<before>Budi) (?<here>Laksana)'}", "Kata Budi ⟦Laksana⟧."),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner().marks("pattern", options, in: text) == text)
  }

  static let cases = """
    {fields: [editor], cases: [
      {forbids: '^[a-z]', says: {id: Huruf awal, en: First letter}},
      {forbids: '(?<first>[A-Z]+) +(?<second>[A-Z]+)', says: Jarak, fix: '${first} $2'},
      {matches: '[a-z]$', says: Akhir, fix: X}]}
    """

  @Test(
    "of several demands the first that fails speaks",
    arguments: [
      ("budi LAKSANA 1", "⟦b⟧udi LAKSANA 1", "Huruf awal", nil), ("BUDI  LAKSANA 1", "⟦BUDI  LAKSANA⟧ 1", "Jarak", "BUDI LAKSANA"),
      ("Budi 1", "⟦Budi 1⟧", "Akhir", "X"), ("Budi", "Budi", nil, nil),
    ] as [(String, String, String?, String?)])
  func cases(_ value: String, _ marked: String, _ problem: String?, _ fix: String?) throws {
    let run = try FieldHouse.runner().run("pattern", PatternCheckTests.cases, on: "Warga.\n\nEditor: \(value)")
    #expect(run.marked == "Warga.\n\nEditor: \(marked)")
    #expect(run.arguments["problem"] == problem)
    #expect(run.findings.first?.edits.first?.text == fix)
    #expect(run.findings.first?.edits.first?.range == (fix == nil ? nil : run.findings.first?.range))
  }

  @Test(
    "{{copyright.signs}} stands for any sign of the house, as it is written",
    arguments: [
      (["©"], "Copyright © ANTARA 2023", true), (["©"], "Copyright (c) ANTARA 2023", false), (["(c)"], "Copyright (c) ANTARA 2023", true),
      (["(c)"], "Copyright c ANTARA 2023", false), (["℗", "P."], "Copyright P. ANTARA 2023", true),
      (["℗", "P."], "Copyright PT ANTARA 2023", false), (["℗", "P."], "Copyright © ANTARA 2023", false),
      ([], "Copyright ANTARA 2023", true),
    ] as [([String], String, Bool)])
  func signs(_ signs: [String], _ line: String, _ isRight: Bool) throws {
    var runner = try FieldHouse.runner()
    runner.house.copyrightSigns = signs
    let options = "{of-type: copyright, part: field, matches: '^Copyright {{copyright.signs}} ?[A-Z]'}"
    #expect(try runner.run("pattern", options, on: "Warga.\n\nEditor: B\n\(line)").findings.isEmpty == isRight)
  }

  @Test("hands over the groups of a forbidden match, and the label and the value of the field")
  func arguments() throws {
    let run = try FieldHouse.runner().run("pattern", "{fields: editor, forbids: '(?<name>[A-Z])([a-z]+)'}", on: "Warga.\n\nEditor: X Budi")
    #expect(run.arguments == ["field": "Editor", "value": "X Budi", "match": "Budi", "1": "B", "2": "udi", "name": "B"])
  }

  @Test("has nothing to hold where the field is absent or empty, or no paragraph stands")
  func notApplicable() throws {
    let runner = try FieldHouse.runner()
    #expect(try runner.run("pattern", "{fields: editor, forbids: x}", on: "Warga.").reason == .absent("editor"))
    #expect(try runner.run("pattern", "{fields: editor, matches: x}", on: "Warga.\n\nEditor: -").reason == .absent("editor"))
    #expect(try runner.run("pattern", "{paragraphs: last, matches: x}", on: "Editor: Budi").reason == .nothingToCheck)
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{fields: [editor]}", "The options have no `matches` or `forbids` or `cases`, so the rule can find nothing."),
      ("{matches: x}", "The options have no `fields` or `of-type` or `paragraphs`, so the rule can find nothing."),
      ("{fields: [editor], matches: x, forbids: y}", "`matches` and `forbids` exclude each other; use `cases` for both."),
      ("{fields: [editor], cases: [{says: x}]}", "A case needs `matches` or `forbids`, the pattern"),
      ("{fields: [editor], cases: [{matches: x, forbids: y}]}", "A case has either `matches` or `forbids`, not both."),
      ("{fields: [editor], cases: [{match: x}]}", "Unknown key in a case `match`; did you mean `matches`?"),
      ("{fields: [editor], part: values, matches: x}", "Unknown value of `part` `values`; did you mean `value`?"),
      ("{fields: [editor], matches: '(x'}", "The pattern `(x` cannot be read: "),
    ])
  func problems(_ options: String, _ problem: String) throws {
    let problems = try FieldHouse.runner().problems("pattern", options)
    #expect(problems.first?.contains(problem) == true, "\(problems)")
  }
}
