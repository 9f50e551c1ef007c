import SaksamaRules
import Testing

@Suite("one-of")
struct OneOfTests {
  static let lists = ["agencies": "Kabar Laut\tKL|Kabar Samudra\nKabar Kota, Desa\n"]

  @Test(
    "marks each name that is not known",
    arguments: [
      ("{fields: [sumber], values: [Kabar]}", "Warga.\n\nSumber: kabar/⟦Berita⟧"),
      ("{fields: [sumber], lists: [agencies]}", "Warga.\n\nSumber: Kabar Laut, KL dan KABAR  samudra"),
      ("{fields: [sumber], lists: [agencies]}", "Warga.\n\nSumber: Kabar Kota, Desa"),
      ("{fields: [sumber], lists: [agencies]}", "Warga.\n\nSumber: ⟦Kabar Kota⟧, KL"),
      ("{fields: [sumber], forms: ['^Dinas [A-Z][a-z]+$']}", "Warga.\n\nSumber: Dinas Laut/⟦Kantor Dinas⟧"),
      ("{fields: [sumber], forms: ['^Dinas ']}", "Warga.\n\nSumber: Dinas Laut, Kota Karang"),
      ("{of-type: people, values: [Sari]}", "Warga.\n\nPewarta: ⟦Budi⟧\nEditor: Sari\nSumber: Kabar"),
      ("{fields: [sumber], values: [Kabar]}", "Warga.\n\nSumber: Kabar\nSumber: ⟦Berita⟧"),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner(lists: OneOfTests.lists).marks("one-of", options, in: text) == text)
  }

  @Test(
    "names the nearest known name where one is asked for, and only then may be fixed",
    arguments: [
      ("Kabar Lauut", true, "Kabar Laut"), ("kabar samudera", true, "Kabar Laut"), ("Radio Gunung", true, nil), ("KB", true, nil),
      ("Kabar Lauut", false, nil),
    ] as [(String, Bool, String?)])
  func nearest(_ value: String, _ near: Bool, _ expected: String?) throws {
    let runner = try FieldHouse.runner(lists: OneOfTests.lists)
    let run = try runner.run("one-of", "{fields: [sumber], lists: [agencies], near: \(near)}", on: "Warga.\n\nSumber: \(value)")
    #expect(run.arguments["expected"] == expected)
    #expect(run.arguments["value"] == value)
    #expect(run.findings.map(\.isUnfixable) == [expected == nil])
  }

  @Test("has nothing to hold where the field is absent or empty", arguments: ["Warga.", "Warga.\n\nSumber:", "Warga.\n\nSumber: -"])
  func notApplicable(_ text: String) throws {
    #expect(try FieldHouse.runner().run("one-of", "{fields: [sumber], values: [x]}", on: text).reason == .absent("sumber"))
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("fields: [sumber]", "fields: [sumber]: The options have no `values` or `lists` or `forms`, so the rule can find nothing."),
      ("values: [x]", "values: [x]: The options have no `fields` or `of-type`, so the rule can find nothing."),
      ("{fields: [sumber], values: [x], near: maybe}", "maybe: `near` must be `true` or `false`, not a text."),
      ("{fields: [sumber], values: [x, '']}", "'': An empty text in `values` has no effect; take it out."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("one-of", options) == [problem])
  }
}
