import SaksamaRules
import Testing

@Suite("implies")
struct ImpliesTests {
  @Test(
    "marks the place of what is missing, or what should not be there",
    arguments: [
      ("{if: penerjemah, then: sumber}", "Warga.\n\n⟦⟧Penerjemah: Rini\nEditor: Budi"),
      ("{if: penerjemah, then: [sumber, editor]}", "Warga.\n\n⟦⟧Penerjemah: Rini⟦⟧"),
      ("{if: penerjemah, then-any: [sumber, oleh]}", "Oleh Sari\n\nWarga.\n\nPenerjemah: Rini"),
      ("{if: penerjemah, then-any: [sumber, tag]}", "Warga.\n\n⟦⟧Penerjemah: Rini"),
      ("{if: pewarta, then-absent: [penerjemah, oleh]}", "⟦Oleh Sari⟧\n\nWarga.\n\nPewarta: Rini\n⟦Penerjemah: Dewi⟧"),
      ("{if: dateline, then: editor}", "Baku (ANTARA) - Warga.⟦⟧"),
      ("{if: penerjemah, then: sumber}", "Warga.\n\nSumber:\nPenerjemah: Rini"),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try FieldHouse.runner().marks("implies", options, in: text) == text)
  }

  @Test("names what is missing and the cause, and points to the cause")
  func arguments() throws {
    let run = try FieldHouse.runner().run("implies", "{if: penerjemah, then-any: [sumber, tag]}", on: "Warga.\n\nPenerjemah: Rini")
    #expect(run.arguments == ["field": "Sumber / Tag", "other": "Penerjemah"])
    #expect(run.related == ["Penerjemah: Rini"])
  }

  @Test("asks nothing where the condition is absent")
  func notApplicable() throws {
    #expect(try FieldHouse.runner().run("implies", "{if: penerjemah, then: sumber}", on: "Warga.").reason == .absent("penerjemah"))
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{then: sumber}", "{then: sumber}: The options have no `if`, so the rule can find nothing."),
      ("{if: editor}", "{if: editor}: The options have no `then` or `then-any` or `then-absent`, so the rule can find nothing."),
      (
        "{if: editor, than: sumber}",
        "than: Unknown key in options `than`; did you mean `then`?"
      ),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("implies", options).first == problem)
  }
}
