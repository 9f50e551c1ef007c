import SaksamaRules
import Testing

@Suite("compare")
struct CompareTests {
  static let different = "{left: [pewarta, penerjemah], right: editor, relation: different}"
  static let holder = "{left: copyright.holder, right: dateline.agency, relation: same-entity, lexicon: agencies}"
  static let sameNames = "{left: pewarta, right: penerjemah, relation: same-names}"
  static let lists = ["agencies": "ANTARA\tKantor Berita Antara|LKBN\nKabar Laut\tKABAR\n"]

  @Test(
    "marks the value that is not as it should be",
    arguments: [
      (different, "Warga.\n\nPewarta: ⟦Sari⟧\nEditor: Sari"),
      (different, "Warga.\n\nPewarta: Budi/⟦SARI  Dewi⟧\nPenerjemah: ⟦Rini⟧\nEditor: Rini dan Sari Dewi"),
      (different, "Warga.\n\nPewarta: Sari Dewi\nEditor: Sari"),
      ("{left: editor, right: pewarta, relation: equal}", "Warga.\n\nPewarta: Sari/Budi\nEditor: BUDI"),
      ("{left: editor, right: pewarta, relation: equal}", "Warga.\n\nPewarta: Sari/Budi\nEditor: ⟦Rini⟧"),
      (sameNames, "Warga.\n\nPewarta: Sari Dewi/Budi\nPenerjemah: BUDI/S. Dewi, M.Si"),
      (sameNames, "Warga.\n\nPewarta: Sari/⟦Budi⟧\nPenerjemah: Sari/Rini"),
      (sameNames, "Warga.\n\nPewarta: ⟦Sari⟧\nPenerjemah: Sari/Rini"),
      (sameNames, "Warga.\n\nPewarta: ⟦S.⟧\nPenerjemah: Sari"),
      (holder, "Baku (ANTARA) - Warga.\n\nCOPYRIGHT © ANTARA 2023"),
      (holder, "Baku (ANTARA) - Warga.\n\nCOPYRIGHT © ANTARA News Jawa Timur 2023"),
      (holder, "Baku (ANTARA/Kabar) - Warga.\n\nCOPYRIGHT © Kabar 2023"),
      (holder, "Baku (ANTARA) - Warga.\n\nCOPYRIGHT © LKBN 2023"),
      (holder, "Baku (KABAR) - Warga.\n\nCOPYRIGHT © Kabar Laut 2023"),
      (holder, "Baku (ANTARA) - Warga.\n\nCOPYRIGHT © ⟦ANTARAN⟧ 2023"),
      (holder, "Baku (ANTARA) - Warga.\n\nCOPYRIGHT © ⟦Kabar Laut⟧ 2023"),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner(lists: CompareTests.lists).marks("compare", options, in: text) == text)
  }

  @Test(
    "holds years and days against the day of publication",
    arguments: [
      ("copyright.year", "not-before", "COPYRIGHT © ANTARA ⟦2022⟧"), ("copyright.year", "not-before", "COPYRIGHT © ANTARA 2023"),
      ("copyright.year", "not-before", "COPYRIGHT © ANTARA 2024"), ("copyright.year", "not-after", "COPYRIGHT © ANTARA ⟦2024⟧"),
      ("copyright.year", "not-after", "COPYRIGHT © ANTARA 2023"), ("copyright.year", "year-equal", "COPYRIGHT © ANTARA ⟦2024⟧"),
      ("copyright.year", "year-equal", "COPYRIGHT © ANTARA ⟦2022⟧"), ("copyright.year", "year-equal", "COPYRIGHT © ANTARA 2019-2023"),
      ("copyright.year", "not-before", "COPYRIGHT © ANTARA 2019-⟦2022⟧"),
    ])
  func years(_ left: String, _ relation: String, _ line: String) throws {
    let runner = try FieldHouse.runner(date: "2023-12-31")
    let text = "Warga.\n\n" + line
    #expect(try runner.marks("compare", "{left: \(left), right: date.year, relation: \(relation)}", in: text) == text)
  }

  @Test("a value beside the text has its finding at the start")
  func beside() throws {
    let runner = try FieldHouse.runner(date: "2023-12-31")
    let text = "\u{FEFF}⟦⟧Warga.\n\nCOPYRIGHT © ANTARA 2022"
    #expect(try runner.marks("compare", "{left: date.year, right: copyright.year, relation: equal}", in: text) == text)
  }

  @Test("names both sides and points to the other")
  func arguments() throws {
    let run = try FieldHouse.runner().run("compare", CompareTests.different, on: "Warga.\n\nReporter: Sari\nEditor: SARI")
    #expect(run.arguments == ["field": "Reporter", "value": "Sari", "other": "Editor", "expected": "SARI"])
    #expect(run.related == ["SARI"])
  }

  @Test(
    "has nothing to hold where a side is missing",
    arguments: [
      ("{left: copyright.year, right: date.year}", "Warga.\n\nCOPYRIGHT © ANTARA 2023", .noDate),
      ("{left: date, right: date.year}", "Warga.", .noDate),
      ("{left: copyright.holder, right: dateline.agency}", "Warga.\n\nCOPYRIGHT © ANTARA 2023", .absent("dateline")),
      ("{left: copyright.holder, right: dateline.agency}", "Baku (ANTARA) - Warga.\n\nCOPYRIGHT © 2023", .absent("copyright")),
      (different, "Warga.\n\nPewarta: Sari", .absent("editor")),
      (different, "Warga.\n\nEditor: Sari", .absent("pewarta")),
      (different, "Warga.\n\nPewarta: -\nEditor: -", .absent("editor")),
    ] as [(String, String, Reason)])
  func notApplicable(_ options: String, _ text: String, _ reason: Reason) throws {
    #expect(try FieldHouse.runner().run("compare", options, on: text).reason == reason)
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{left: editor}", "{left: editor}: The options have no `right`, so the rule can find nothing."),
      (
        "{left: copyright.years, right: date.year}",
        "copyright.years: Unknown value of an article `copyright.years`; did you mean `copyright.year`?"
      ),
      ("{left: editor, right: pewarta, relation: differ}", "differ: Unknown value of `relation` `differ`; did you mean `different`?"),
      (
        "{left: editor, right: pewarta, relation: equal, lexicon: agencies}",
        "agencies: `lexicon` has no effect without `relation: same-entity` or `same-names`; take it out."
      ),
      (
        "{left: editor, right: pewarta, lexicon: agencies}",
        "agencies: `lexicon` has no effect without `relation: same-entity` or `same-names`; take it out."
      ),
    ])
  func problems(_ options: String, _ problem: String) throws {
    let problems = try FieldHouse.runner(lists: CompareTests.lists).problems("compare", options)
    #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
  }
}
