import SaksamaRules
import Testing

@Suite("quote-form")
struct QuoteFormTests {
  static let cues = "kata\t\tbare\nkatanya\t\tnya\ntanya\t\tbehind-quote-only\nmengatakan\t\tactive"

  private func marks(_ options: String, _ text: String) throws -> String {
    try FieldHouse.runner(lists: ["cues": QuoteFormTests.cues]).marks("quote-form", options, in: text)
  }

  @Test(
    "unbalanced: marks a quotation mark without a partner",
    arguments: [
      "⟦\"⟧Kami siap, kata Sari.",
      "⟦“⟧Kami siap, kata Sari.\n\n“Kami maju,” kata Budi.",
      "Kami siap,⟦\"⟧ kata Sari.",
      "⟦\"⟧Kami siap, kata Sari. \"Kami maju,\" katanya.",
      "Film ⟦\"⟧Laut dan \"Darat\" diputar.",
      // A paragraph that attributes its speech does not go on in the next one.
      "⟦\"⟧Kami siap, kata Sari.\n\nKami maju,⟦\"⟧ kata Budi.",
    ])
  func unbalanced(_ text: String) throws {
    #expect(try marks("find: unbalanced", text) == text)
  }

  @Test(
    "unbalanced: is silent where a quotation goes on, or is no quotation",
    arguments: [
      "\"Kami siap.\n\n\"Kami maju,\" kata Sari.",
      "\"Kami siap.\n\nKami menunggu.\n\nKami maju,\" kata Sari.",
      "\"Kata \"siap\" itu berat,\" kata Sari.",
      "\"Kami siap.\n\nBaca juga: Warga \"siap\n\nKami maju,\" kata Sari.",
      "\"Kami siap menghadapi\n\nKota Lama (ANTARA) - \"Kami siap menghadapi banjir,\" kata Sari.",
      "Berikut narasi unggahan itu:\n\n\"AWAS banjir!!!\n\nKami siap.",
      "Layar 6,1\" itu pecah.",
      "\"Kami siap,'' kata Sari.",
      "Jum'at dan 'siap sedia.",
    ])
  func balanced(_ text: String) throws {
    #expect(try marks("find: unbalanced", text) == text)
  }

  @Test(
    "mixed-marks: marks the one that does not fit the other",
    arguments: [
      ("find: mixed-marks", "“Siap,⟦\"⟧ kata Sari. \"Maju,⟦”⟧ katanya."),
      ("{find: mixed-marks, max-findings: 1}", "“Siap,⟦\"⟧ kata Sari. \"Maju,” katanya."),
      ("find: mixed-marks", "⟦”⟧Siap,\" kata Sari. ⟦”⟧Maju,” katanya. “Lari,⟦“⟧ katanya."),
      ("find: mixed-marks", "\"Siap,⟦''⟧ kata Sari."),
      ("find: mixed-marks", "“Siap,” kata Sari. \"Maju,\" katanya. „Lari,“ katanya."),
    ])
  func mixedMarks(_ options: String, _ text: String) throws {
    #expect(try marks(options, text) == text)
  }

  @Test("mixed-marks and punctuation see the end of a quotation in a later paragraph")
  func laterParagraph() throws {
    let text = "“Kami siap maju.\n\nKami akan pergi⟦\"⟧, kata Sari."
    #expect(try marks("find: mixed-marks", text) == text)
    let ending = "“Kami siap maju.\n\nKami akan pergi⟦\",⟧ kata Sari."
    #expect(try marks("find: punctuation", ending) == ending)
  }

  @Test("mixed-marks: knows the right mark and how many pairs are wrong")
  func mixedMarksArguments() throws {
    let run = try FieldHouse.runner().run("quote-form", "{find: mixed-marks, max-findings: 1}", on: "“Siap,\" kata Sari. \"Maju,” katanya.")
    #expect(run.arguments == ["match": "\"", "expected": "”", "count": "2"])
    #expect(run.related == ["“"])
  }

  @Test(
    "spacing: marks what touches a quotation, and blanks inside it",
    arguments: [
      ("find: spacing", "\"Kami siap,⟦\"kata⟧ Sari."),
      ("find: spacing", "Sari mengatakan⟦:“⟧Kami siap.”"),
      ("find: spacing", "Film ⟦itu\"⟧Laut\" diputar."),
      ("find: spacing", "⟦“ ⟧Kami siap,⟦ ”⟧ kata Sari."),
      ("{find: spacing, affixes: [nya, se]}", "Judul \"Laut\"nya dan se\"laut\" itu, bukan \"Darat⟦\"mu⟧."),
      ("find: spacing", "(\"Laut\"), /\"Darat\"/ dan \"Udara\"-nya, 5\" dan 6\"."),
      // A quotation over several paragraphs, closed at its end, or opened again in each.
      ("find: spacing", "Sari mengatakan⟦,\"⟧Kami siap.\n\nKami maju,\" lalu pergi."),
      ("find: spacing", "Sari mengatakan⟦,\"⟧Kami siap.\n\n⟦\" ⟧Kami maju.\n\n\"Kami tiba,⟦\"kata⟧ Sari."),
      ("find: spacing", "Sari mengatakan,\"Kami siap.\n\nKami maju.\n\n\"Kami tiba.\""),
      // Which mark opens cannot be told where one is missing.
      ("find: spacing", "Kami siap,\"kata Sari. \"Kami maju,\" katanya."),
    ])
  func spacing(_ options: String, _ text: String) throws {
    #expect(try marks(options, text) == text)
  }

  @Test(
    "punctuation: marks the end of speech before a cue",
    arguments: [
      ("Kami siap maju⟦\",⟧ kata", ",\""), ("Kami siap maju⟦.\"⟧ kata", ",\""), ("Kami siap maju⟦\"⟧ kata", ",\""),
      ("Kami siap maju⟦!,\"⟧ kata", "!\""), ("Siapkah kami maju⟦?\",⟧ tanya", "?\""), ("Kami siap maju⟦,\",⟧ kata", ",\""),
      ("Kami siap maju (lagi)⟦”⟧ kata", ",”"), ("Kami di PT Laut Tbk.⟦\"⟧ kata", ",\""),
    ])
  func punctuation(_ text: String, _ expected: String) throws {
    let options = "{find: punctuation, abbreviations: [Tbk]}"
    let opening = text.contains("”") ? "“" : "\""
    let text = opening + text + " Sari."
    let run = try FieldHouse.runner(lists: ["cues": QuoteFormTests.cues])
      .run("quote-form", options, on: CheckRunner.withoutMarks(text))
    #expect(run.marked == text)
    #expect(run.arguments["expected"] == expected)
    let (before, behind) = (text.prefix { $0 != "⟦" }, text.drop { $0 != "⟧" }.dropFirst())
    #expect(try fixed(text, ["find: punctuation, abbreviations: [Tbk]"]) == before + expected + behind)
  }

  /// The text after all changes that the checks know.
  private func fixed(_ text: String, _ options: [String]) throws -> String {
    let runner = try FieldHouse.runner(lists: ["cues": QuoteFormTests.cues])
    var bytes = Array(CheckRunner.withoutMarks(text).utf8)
    let findings = try options.flatMap { try runner.run("quote-form", "{\($0)}", on: CheckRunner.withoutMarks(text)).findings }
    let edits = findings.flatMap(\.edits).sorted { $0.range < $1.range }
    for (edit, next) in zip(edits, edits.dropFirst()) { #expect(edit.range.end <= next.range.start && edit.range != next.range) }
    for edit in edits.reversed() { bytes.replaceSubrange(edit.range.indices, with: edit.text.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "the changes of several rules at one mark go together",
    arguments: [
      ("“Kami siap maju\", kata Sari.", "“Kami siap maju,” kata Sari."),
      ("“Kami siap maju.\" kata Sari.", "“Kami siap maju,” kata Sari."),
      ("“Kami siap maju\" kata Sari.", "“Kami siap maju,” kata Sari."),
      ("“Kami siap maju!,\" kata Sari.", "“Kami siap maju!” kata Sari."),
      ("“Siapkah kami maju?\", tanya Sari.", "“Siapkah kami maju?” tanya Sari."),
      ("“Kami siap maju \", kata Sari.", "“Kami siap maju,” kata Sari."),
      ("“Kami siap maju.\"kata Sari.", "“Kami siap maju,” kata Sari."),
    ])
  func together(_ text: String, _ expected: String) throws {
    #expect(try fixed(text, ["find: punctuation", "find: mixed-marks", "find: spacing"]) == expected)
  }

  @Test(
    "punctuation: is silent for right endings, terms and other words",
    arguments: [
      "\"Kami siap maju,\" kata Sari. \"Siapkah kami maju?\" tanya Budi.",
      "“Darb”, kata Arab untuk jalan, dipakai di sini.",
      "Lagu \"Kami Siap Maju\" kata orang merdu.",
      "\"Kami siap maju...\" kata Sari. \"Kami siap maju …\" kata Sari.",
      "\"Kami siap maju.\" Kata Sari, itu benar.",
      "\"Kami siap maju.\" Sari lalu pergi.",
    ])
  func rightPunctuation(_ text: String) throws {
    #expect(try marks("find: punctuation", text) == text)
  }

  @Test(
    "reports options that cannot work",
    arguments: [
      ("{}", "{}: The options have no `find`, so the rule can find nothing."),
      ("find: punctuation", "find: punctuation: The house has no word list `cues`, so the rule can find nothing."),
      ("{find: pull-quote-differs, resemblance: 0}", "0: `resemblance` must be at least 1, or it has no effect."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try FieldHouse.runner().problems("quote-form", options).first == problem)
  }

  @Test("has nothing to say of a story without quotations")
  func nothingToCheck() throws {
    #expect(try FieldHouse.runner().run("quote-form", "find: unbalanced", on: "Kami siap.").reason == .nothingToCheck)
  }
}
