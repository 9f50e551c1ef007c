import SaksamaRules
import Testing

@Suite("headline")
struct HeadlineTests {
  static let numbers = """
    satu\t\t1
    dua\tkedua\t2
    lima\t\t5
    enam\t\t6
    tujuh\t\t7
    seratus\t\t100
    belas\t\t+10
    puluh\t\t*10
    ratus\t\t*100
    ribu\t\t*1000
    juta\t\t*1000000
    """

  /// What of the headline the story lacks.
  private func missing(_ headline: String, _ text: String) throws -> [String] {
    let runner = try FieldHouse.runner(lists: ["numbers": HeadlineTests.numbers], headline: headline)
    let run = try runner.run("headline", "{find: [numbers, quotes], lists: [numbers], prefixes: [Rp]}", on: text)
    #expect(run.findings.allSatisfy { $0.range.isEmpty && $0.range.start == 0 })
    return run.findings.compactMap { $0.arguments["match"]?.worded(in: "id") }
  }

  @Test(
    "reads numbers in figures and in words",
    arguments: [
      ("7 tewas", "Tujuh tewas.", []), ("7 tewas", "Enam tewas.", ["7"]), ("Enam belas kapal", "Ada 16 kapal.", []),
      ("25 kapal", "Dua puluh lima kapal.", []), ("120 kapal", "Seratus dua puluh kapal.", []),
      ("2.700 kapal", "Dua ribu tujuh ratus kapal.", []),
      ("Dua kapal", "Kapal kedua tiba.", []), ("2,5 juta kapal", "Ada 2.500.000 kapal.", []),
      ("Tujuh ribu kapal", "Ada 700 kapal.", ["Tujuh ribu"]),
      ("7 kapal dan 5 kota", "Ada 7 kapal.", ["5"]),
    ])
  func numbers(_ headline: String, _ text: String, _ expected: [String]) throws {
    #expect(try missing(headline, text) == expected)
  }

  @Test(
    "allows a headline to round",
    arguments: [
      ("5 juta kapal", "Ada 5,2 juta kapal.", []), ("5 juta kapal", "Ada 6,2 juta kapal.", ["5 juta"]),
      ("Rp300.000", "Harganya Rp312.450.", []),
      ("Rp300.000", "Harganya Rp450.000.", ["300.000"]), ("10 kapal", "Ada 12 kapal.", ["10"]),
    ])
  func rounding(_ headline: String, _ text: String, _ expected: [String]) throws {
    #expect(try missing(headline, text) == expected)
  }

  @Test(
    "leaves years, parts of names and the word for one alone",
    arguments: ["Pemilu 2024", "Timnas U-17", "Musim F1", "Lomba ke-78", "Salah satu kapal"])
  func noClaims(_ headline: String) throws {
    #expect(try missing(headline, "Kapal tiba.") == [])
  }

  @Test(
    "holds quotations of four words or more against the story",
    arguments: [
      ("Sari: \"Kami sudah siap berangkat\"", "\"Kami sudah siap berangkat,\" kata Sari.", []),
      ("Sari: 'Kami sudah siap berangkat'", "\"Kami belum siap berangkat,\" kata Sari.", ["Kami sudah siap berangkat"]),
      ("Lagu \"Laut Biru Kita\"", "Lagu dirilis.", []), ("Jum'at di Ma'ruf kota ini", "Kapal tiba.", []),
    ])
  func quotes(_ headline: String, _ text: String, _ expected: [String]) throws {
    #expect(try missing(headline, text) == expected)
  }

  @Test("points at the number that the story gives of the same thing")
  func other() throws {
    let runner = try FieldHouse.runner(lists: ["numbers": HeadlineTests.numbers], headline: "7 tewas di kota")
    let run = try runner.run("headline", "{find: [numbers], lists: [numbers]}", on: "Enam orang tewas di kota itu.")
    #expect(run.related == ["Enam"])
  }

  @Test("has nothing to hold without a headline")
  func absent() throws {
    #expect(try FieldHouse.runner().run("headline", "{find: [quotes]}", on: "Kapal tiba.").reason == .absent("headline"))
  }
}
