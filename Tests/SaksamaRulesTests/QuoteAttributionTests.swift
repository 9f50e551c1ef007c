import SaksamaRules
import Testing

@Suite("quote-attribution")
struct QuoteAttributionTests {
  private static let lists = [
    "cues":
      "kata\t\tbare\nujar\t\tbare\ntambah\t\tbare\nkatanya\t\tnya\nujarnya\t\tnya\nungkapnya\t\tnya\nmengatakan\t\tactive\nmenambahkan\t\tactive\n"
      + "kataya\tkatanya\tmisspelt\ntamba\ttambah\tmisspelt\nkatannya\tkatanya\tmisspelt",
    "pronouns": "dia\t\tsingular subject",
    "roles": "bupati\t\toffice\nketua\t\toffice\nkepala desa\tkades\toffice",
  ]

  private func marks(_ options: String, _ text: String) throws -> String {
    try FieldHouse.runner(lists: QuoteAttributionTests.lists).marks("quote-attribution", options, in: text)
  }

  @Test(
    "unattributed: marks a whole utterance that nobody speaks",
    arguments: [
      "Air naik.\n\n⟦\"Kami siap menghadapi banjir besar.\"⟧\n\nAir surut.",
      "⟦“Kami siap menghadapi banjir besar.”⟧",
      "⟦\"Kami siap menghadapi banjir besar,\"⟧",
      "Air naik.\n\n⟦\"Kami siap menghadapi banjir besar,\"⟧ kata.",
    ])
  func unattributed(_ text: String) throws {
    #expect(try marks("find: unattributed", text) == text)
  }

  @Test(
    "unattributed: is silent where somebody speaks, or nothing is spoken",
    arguments: [
      "\"Kami siap menghadapi banjir,\" kata Bupati Sari Lande.",
      "Bupati Sari Lande mengatakan, \"Kami siap menghadapi banjir.\"",
      "\"Kami siap menghadapi banjir,\" kata Bupati Sari Lande.\n\n\"Perahu sudah kami siapkan.\"",
      "Film \"Laut Tanpa Tepi\" diputar.",
      "\"Kami siap menghadapi banjir!\" Sari Lande berseru.",
      "Lagunya:\n\n1. \"Laut Tanpa Tepi Lagi\"",
      "\"Kami siap menghadapi banjir besar.\"\n\nKota Lama (ANTARA) - Air naik.",
      "Berikut narasi unggahan itu:\n\n\"Awas, banjir besar datang malam ini juga.\"",
      "Air naik.\n\n\"Kami siap menghadapi banjir, kata Sari.",
    ])
  func attributed(_ text: String) throws {
    #expect(try marks("find: unattributed", text) == text)
  }

  @Test("unattributed: leaves short quotations alone where the rule says so")
  func shortQuotation() throws {
    let text = "Air naik.\n\n\"Kami siap menghadapi banjir.\""
    #expect(try marks("{find: unattributed, min-words: 5}", text) == text)
  }

  @Test(
    "double: marks the second cue",
    arguments: [
      ("find: double", "Dia menambahkan, \"Kami siap maju,\" ⟦katanya⟧."),
      ("find: double", "Sari mengatakan: “Kami siap maju!” ⟦ujar⟧ dia."),
      ("find: double", "Sari mengatakan kepada warga, \"Kami siap maju,\" katanya."),
      ("{find: double, reach: 2}", "Sari mengatakan kepada warga, \"Kami siap maju,\" ⟦katanya⟧."),
      ("{find: double, reach: 2}", "Sari mengatakan itu. \"Kami siap maju,\" katanya."),
      ("find: double", "\"Kami siap maju,\" kata Sari menambahkan."),
      ("find: double", "Dia menambahkan, \"Kami siap maju.\" Katanya, mereka maju."),
    ])
  func double(_ options: String, _ text: String) throws {
    #expect(try marks(options, text) == text)
  }

  @Test(
    "misspelt-cue: marks the slip and knows the right form",
    arguments: [
      ("\"Kami siap maju,\" ⟦kataya⟧.", "katanya"), ("“Kami siap maju,” ⟦tamba⟧ Sari.", "tambah"),
      ("\"Kami siap maju\", ⟦katannya⟧.", "katanya"), ("\"Kami siap maju,\" ⟦ungkpanya⟧.", "ungkapnya"),
      ("\"Kami siap maju,\" ⟦ungkapnyaa⟧.", "ungkapnya"), ("\"Kami siap maju,\" ⟦kataSari⟧.", "kata Sari"),
    ])
  func misspelt(_ text: String, _ expected: String) throws {
    let run = try FieldHouse.runner(lists: QuoteAttributionTests.lists)
      .run("quote-attribution", "find: misspelt-cue", on: CheckRunner.withoutMarks(text))
    #expect(run.marked == text)
    #expect(run.findings.first?.edits.first?.text == expected)
  }

  @Test(
    "misspelt-cue: is silent for cues, other words, and places where no cue stands",
    arguments: [
      "\"Kami siap maju,\" katanya. \"Kami maju,\" ujar Sari.",
      "\"Kami siap maju,\" kita dengar. \"Kami maju,\" bunganya layu.",
      "\"Kami siap maju,\" Ungkpanya.",
      "Kata \"laut\" tamba itu salah. Warga kataya.",
    ])
  func rightCues(_ text: String) throws {
    #expect(try marks("find: misspelt-cue", text) == text)
  }

  @Test("misspelt-cue: leaves words alone that the rule excepts")
  func exceptedWord() throws {
    let text = "\"Kami siap maju,\" ungkapya."
    #expect(try marks("find: misspelt-cue", text) == "\"Kami siap maju,\" ⟦ungkapya⟧.")
    #expect(try marks("{find: misspelt-cue, exceptions: [ungkapya]}", text) == text)
  }

  @Test(
    "unintroduced-speaker: marks the first mention without a full name or a role",
    arguments: [
      "\"Kami siap maju,\" kata ⟦Sari Lande⟧.",
      "\"Kami siap maju,\" kata ⟦Sari Lande⟧. \"Kami maju,\" kata Sari Lande.",
      "\"Kami siap maju,\" kata Bupati Sari Lande.",
      "Bupati Sari Lande datang.\n\n\"Kami siap maju,\" kata Sari.",
      "\"Kami siap maju,\" katanya.",
    ])
  func unintroduced(_ text: String) throws {
    #expect(try marks("{find: unintroduced-speaker, lists: [roles]}", text) == text)
  }

  @Test("unintroduced-speaker: tells the full name that comes later, and says so")
  func fullNameLater() throws {
    let options = "{find: unintroduced-speaker, lists: [roles], says: {no-full-name: kemudian, no-role: siapa}}"
    let run = try FieldHouse.runner(lists: QuoteAttributionTests.lists)
      .run("quote-attribution", options, on: "\"Kami siap maju,\" kata Sari.\n\n\"Kami maju,\" kata Bupati Sari Lande.")
    #expect(run.marked.hasPrefix("\"Kami siap maju,\" kata ⟦Sari⟧."))
    #expect(run.arguments == ["value": "Sari", "problem": "kemudian", "expected": "Sari Lande"])
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{}", "{}: The options have no `find`, so the rule can find nothing."),
      ("find: misspelt-cue", "find: misspelt-cue: The house has no word list `cues`, so the rule can find nothing."),
      ("find: unintroduced-speaker", "find: unintroduced-speaker: The options have no `lists`, so the rule can find nothing."),
      ("{find: unattributed, min-words: 0}", "0: `min-words` must be at least 1, or it has no effect."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("quote-attribution", options).first == problem)
  }
}
