import SaksamaRules
import Testing

@Suite("quote-form: pull quotes")
struct QuotePullQuoteTests {
  private func run(_ pulled: String, _ body: String) throws -> CheckRunner.Run {
    let text = CheckRunner.withoutMarks(pulled) + "\n\nKota Lama (ANTARA) - " + body
    return try FieldHouse.runner().run("quote-form", "find: pull-quote-differs", on: text)
  }

  @Test(
    "marks where a pull quote differs, with the words of the story",
    arguments: [
      ("\"Kami ⟦siap menghadapi⟧ banjir.\"", "\"Kami siap sekali menghadapi banjir,\" kata Sari.", "siap sekali menghadapi"),
      ("Kami ⟦belum⟧ siap menghadapi banjir", "\"Kami sudah siap menghadapi banjir,\" kata Sari.", "sudah"),
      ("⟦Kita⟧ siap menghadapi banjir", "Warga pulang. \"Kami siap menghadapi banjir,\" kata Sari.", "Kami"),
      ("Kami siap menghadapi ⟦ombak⟧", "\"Kami siap menghadapi banjir,\" kata Sari. \"Pulanglah,\" katanya.", "banjir"),
      ("\"⟦Kami siap⟧.\"", "\"Kami belum siap,\" kata Sari.", "Kami belum siap"),
    ])
  func differs(_ pulled: String, _ body: String, _ expected: String) throws {
    let run = try run(pulled, body)
    #expect(run.marked.hasPrefix(pulled + "\n"))
    #expect(run.arguments["expected"] == expected)
    #expect(run.related == [expected])
  }

  @Test(
    "is silent where the words agree, are cut off or left out, or belong to no quotation",
    arguments: [
      ("\"Kami siap menghadapi banjir!\"", "\"Kami siap menghadapi banjir,\" kata Sari."),
      ("KAMI siap", "\"Kami siap menghadapi banjir,\" kata Sari."),
      ("\"Kami siap meng", "\"Kami siap menghadapi banjir,\" kata Sari."),
      ("Kami siap ... di desa ini", "\"Kami siap menghadapi banjir di desa ini,\" kata Sari."),
      ("Kami siap dan kami maju", "\"Kami siap,\" kata Sari, \"dan kami maju.\""),
      ("Kami (warga) siap maju", "\"Kami siap (segera) maju,\" kata Sari."),
      ("Sari siap menghadapi banjir besar", "Sari siap menghadapi banjir besar. \"Kami pulang,\" katanya."),
      ("Desa itu terendam sejak pagi", "\"Kami siap menghadapi banjir,\" kata Sari."),
      ("Kami pulang dengan hati gembira", "\"Kami siap menghadapi banjir,\" kata Sari."),
    ])
  func agrees(_ pulled: String, _ body: String) throws {
    #expect(try run(pulled, body).findings.isEmpty)
  }

  @Test("a word without its end is cut off only where no mark ends it")
  func endedWord() throws {
    let run = try run("Kami semua siap meng.", "\"Kami semua siap menghadapi banjir,\" kata Sari.")
    #expect(run.marked.hasPrefix("Kami semua siap ⟦meng⟧.\n"))
  }

  @Test("has nothing to say without a pull quote")
  func nothingToCheck() throws {
    #expect(try FieldHouse.runner().run("quote-form", "find: pull-quote-differs", on: "\"Siap,\" kata Sari.").reason == .nothingToCheck)
  }
}
