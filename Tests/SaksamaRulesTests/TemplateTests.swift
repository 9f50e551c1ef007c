import SaksamaRules
import Testing

@Suite("Templates of messages and fixes")
struct TemplateTests {
  static let arguments: [String: Argument] = [
    "value": .text("Sari"), "count": .number(3), "expected": .alternatives(["apotek", "rumah obat"]),
    "problem": .localized(LocalizedText(["id": "ganda", "en": "double"])), "1": .text("satu"), "12": .text("dua belas"),
    "first": .text("awal"),
    "empty": .text(""),
  ]

  @Test(
    "are filled with arguments",
    arguments: [
      ("Halo $value!", "Halo Sari!"),
      ("${value}nya", "Sarinya"),
      ("$1juta", "satujuta"),
      ("$12x", "dua belasx"),
      ("${first}$1", "awalsatu"),
      ("$count dari $count", "3 dari 3"),
      ("$expected", "apotek / rumah obat"),
      ("$problem", "ganda"),
      ("[$missing]", "[]"),
      ("Rp$$5 dan $$value", "Rp$5 dan $value"),
      ("5$", "5$"),
      ("$ value", "$ value"),
      ("${value", "${value"),
      ("${}", "${}"),
      ("$-x", "$-x"),
      ("Salah.{{ Maksudnya $expected?}}", "Salah. Maksudnya apotek / rumah obat?"),
      ("Salah.{{ Maksudnya $missing?}}", "Salah."),
      ("{{$value }}{{$missing }}{{$count}}", "Sari 3"),
      ("{{$value $missing}}", ""),
      ("{{tanpa}}", "tanpa"),
      ("{{$empty.}}", "."),
      ("{ $value }", "{ Sari }"),
      ("{{ $value", "{{ Sari"),
      ("é $value 😀", "é Sari 😀"),
      ("", ""),
    ])
  func filled(_ template: String, _ text: String) {
    #expect(Template(template).filled(with: TemplateTests.arguments, language: "id") == text)
  }

  @Test("speak the language that is asked for, else English")
  func languages() {
    #expect(Template("$problem").filled(with: TemplateTests.arguments, language: "en") == "double")
    #expect(Template("$problem").filled(with: TemplateTests.arguments, language: "jv") == "double")
  }

  @Test("name their arguments, also those in optional parts")
  func names() {
    #expect(Template("$a ${b} $$c {{x $d}} $1x").argumentNames == ["a", "b", "d", "1"])
  }
}
