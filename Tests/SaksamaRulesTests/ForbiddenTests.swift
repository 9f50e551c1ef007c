import SaksamaRules
import Testing

@Suite("forbidden")
struct ForbiddenTests {
  @Test(
    "marks fields, empty fields, or names in them",
    arguments: [
      ("fields: [penerjemah]", "Warga menari.\n\n⟦Penerjemah: Rini⟧\nEditor: Budi"),
      ("fields: [penerjemah, editor]", "Warga menari.\n\n⟦Penerjemah: Rini⟧\n⟦Editor:⟧"),
      ("{fields: [penerjemah], with: [pewarta, oleh]}", "Oleh Sari\n\nWarga menari.\n\n⟦Penerjemah: Rini⟧"),
      ("{of-type: people, state: empty}", "Warga menari.\n\n⟦Pewarta: -⟧\n⟦Editor :⟧\nSumber:\nCOPYRIGHT © ANTARA 2023"),
      ("{of-type: any, state: empty}", "Warga menari.\n\nPewarta: Sari\n⟦Editor: &nbsp;⟧\n⟦Sumber:⟧\n⟦COPYRIGHT⟧"),
      ("{of-type: people, values: [kabar laut]}", "Warga menari.\n\nPewarta: Sari/⟦KABAR  Laut⟧\nEditor: Kabar Lautan\nSumber: Kabar Laut"),
      ("{fields: [pewarta], lists: [agencies]}", "Warga menari.\n\nPewarta: ⟦Kabar Laut⟧, Sari dan ⟦KL⟧, Kl"),
    ])
  func marks(_ options: String, _ text: String) throws {
    let runner = try FieldHouse.runner(lists: ["agencies": "Kabar Laut\tKL\n"])
    #expect(try runner.marks("forbidden", options, in: text) == text)
  }

  @Test("is not applicable without the companion, and passes without the field")
  func applicability() throws {
    let options = "{fields: [penerjemah], with: [pewarta, oleh]}"
    #expect(try FieldHouse.runner().run("forbidden", options, on: "Warga.\n\nPenerjemah: Rini").reason == .absent("pewarta"))
    let passed = try FieldHouse.runner().run("forbidden", options, on: "Warga.\n\nPewarta: Sari")
    #expect(passed.reason == nil && passed.findings.isEmpty)
  }

  @Test("hands over the label as written, the name and the companion")
  func arguments() throws {
    let text = "Warga.\n\nReporter: Sari/Kabar\nEditor: Budi"
    let run = try FieldHouse.runner().run("forbidden", "{fields: pewarta, with: editor, values: [kabar]}", on: text)
    #expect(run.arguments == ["field": "Reporter", "value": "Kabar", "other": "Editor"])
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{}", "{}: The options have no `fields` or `of-type`, so the rule can find nothing."),
      ("of-type: peple", "peple: Unknown type of field `peple`; did you mean `people`?"),
      ("{of-type: any, state: emty}", "emty: Unknown value of `state` `emty`; did you mean `empty`?"),
      ("{fields: [editor], lists: [agencys]}", "agencys: Unknown word list `agencys`; did you mean `agencies`?"),
      (
        "{fields: [editor], state: empty, values: [x]}",
        "[x]: `values` has no effect with `state: empty`, since an empty field has no value; take it out."
      ),
    ])
  func problems(_ options: String, _ problem: String) throws {
    let runner = try FieldHouse.runner(lists: ["agencies": "Kabar Laut\n"])
    #expect(try runner.problems("forbidden", options) == [problem])
  }
}
