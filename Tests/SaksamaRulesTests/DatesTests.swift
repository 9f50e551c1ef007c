import SaksamaArticle
import SaksamaRules
import Testing

@Suite("dates")
struct DatesTests {
  @Test(
    "marks days that the calendar does not have",
    arguments: [
      "Kamis (⟦31/11⟧) dan Jumat (1/12).",
      "Rabu (⟦6/13⟧).",
      "Rabu (⟦0/12⟧).",
      "Pada ⟦30 Februari⟧ dan 29 Februari.",
      "Pada ⟦29 Februari 2023⟧ dan 29 Februari 2024.",
      "Rabu (⟦29/2/2023⟧) dan Kamis (29/2/2024).",
      "Senin, ⟦31 April 2023⟧.",
      "Kata dia, \"Kamis (⟦31/11⟧).\"",
      "Senin, 31/11 dari kue itu.",
      "Perbandingan 31/11 dan 40/50.",
      "Kamis malam (⟦31/11⟧).",
      "Kamis(⟦31/11⟧).",
    ])
  func nonexistent(_ text: String) throws {
    #expect(try FieldHouse.runner().marks("dates", "find: nonexistent", in: text) == text)
  }

  // 1 December 2023 is a Friday, 31 December 2023 a Sunday, 1 January 2024 a Monday, 29 February 2024 a Thursday.
  @Test(
    "marks weekdays that belong to other dates, in the year nearest to the day of publication",
    arguments: [
      ("2023-12-05", "Warga datang pada Jumat (1/12) dan ⟦Sabtu (1/12)⟧."),
      ("2023-12-05", "⟦Kamis(1/12)⟧ dan Jumat(1/12)."),
      ("2023-12-05", "⟦Kamis pagi (1/12)⟧ dan Jumat dini hari (1/12)."),
      ("2023-12-05", "⟦Kamis, 1 Desember 2023⟧ dan Jumat, 1 Desember 2023."),
      ("2023-12-05", "⟦Kamis (1 Des)⟧ dan Jumat (1 Desember)."),
      ("2023-12-05", "⟦Senin (1/12/2023)⟧ dan Jumat (1-12-23)."),
      ("2023-12-05", "Kamis (1/12/2022) sudah lewat."),
      ("2023-12-05", "Ahad (31/12) dan Minggu (31/12) sama, begitu pula Jum'at (1/12)."),
      ("2024-01-03", "Minggu (31/12) dan Senin (1/1) berurutan; ⟦Minggu (1/1)⟧ salah."),
      ("2023-12-30", "Senin (1/1) tahun depan."),
      ("2024-03-01", "Kamis (29/2) dan ⟦Jumat (29/2)⟧."),
      ("2023-12-05", "Kamis (31/11) tidak ada harinya."),
      ("2023-12-05", "Tiap minggu (1/12) dari warga."),
    ])
  func mismatch(_ date: String, _ text: String) throws {
    #expect(try FieldHouse.runner(date: date).marks("dates", "find: weekday-mismatch", in: text) == text)
  }

  @Test(
    "takes the copyright year where no day of publication is known",
    arguments: [
      "⟦Kamis (1/12)⟧ dan Jumat (1/12).\n\nCOPYRIGHT © ANTARA 2023",
      "Sabtu (31/12) dan Minggu (31/12), bukan ⟦Senin (31/12)⟧.\n\nCOPYRIGHT © ANTARA 2023",
    ])
  func copyrightYear(_ text: String) throws {
    #expect(try FieldHouse.runner().marks("dates", "find: weekday-mismatch", in: text) == text)
  }

  @Test("without any year one date with two weekdays is a fault")
  func twoWeekdays() throws {
    let text = "Kamis (1/12) warga datang.\n\nPada ⟦Jumat (1/12)⟧ warga pulang, Sabtu (2/12) semua."
    let run = try FieldHouse.runner().run("dates", "find: weekday-mismatch", on: CheckRunner.withoutMarks(text))
    #expect(run.marked == text)
    #expect(run.arguments == ["value": "1/12", "match": "Jumat", "expected": "Kamis"])
    #expect(run.related == ["Kamis (1/12)"])
  }

  @Test("hands over the date, the weekday and the right one")
  func arguments() throws {
    let run = try FieldHouse.runner(date: "2023-12-05").run("dates", "find: weekday-mismatch", on: "Pada Ahad malam (1/12) warga datang.")
    #expect(run.arguments == ["value": "1/12", "match": "Ahad", "expected": "Jumat", "year": "2023"])
  }

  @Test("points at the copyright line that tells the year, and at none where the day of publication is known or the year is written")
  func copyrightLine() throws {
    let text = "Tiba Senin (5/12).\n\nCopyright © ANTARA 2022-2023"
    let run = try FieldHouse.runner().run("dates", "find: weekday-mismatch", on: text)
    #expect(run.arguments["other"] == "Copyright © ANTARA 2022-2023")
    #expect(run.arguments["year"] == "2023")
    #expect(run.related == ["2023"])
    let dated = try FieldHouse.runner(date: "2023-12-06").run("dates", "find: weekday-mismatch", on: text)
    #expect(dated.findings.count == 1 && dated.related == [] && dated.arguments["other"] == nil)
    let written = "Tiba Senin (5/12/2023).\n\nCopyright © ANTARA 2022-2023"
    let full = try FieldHouse.runner().run("dates", "find: weekday-mismatch", on: written)
    #expect(full.findings.count == 1 && full.related == [] && full.arguments["other"] == nil)
  }

  @Test("keeps to its scope")
  func scope() throws {
    let runner = try FieldHouse.runner(scopes: [.unquoted])
    let text = "\"Kamis (31/11),\" kata dia pada Kamis (⟦31/11⟧)."
    #expect(try runner.marks("dates", "find: nonexistent", in: text) == text)
  }

  @Test("has nothing to check without a date", arguments: ["Warga menari.", "Pada Senin warga datang."])
  func notApplicable(_ text: String) throws {
    // A plan does not even ask a check whose triggers are absent; both mean that nothing was found.
    let run = try FieldHouse.runner().run("dates", "find: nonexistent", on: text)
    #expect(run.outcome == nil || run.reason == .nothingToCheck)
  }

  @Test("reports a missing or unknown kind, and a house without a calendar")
  func problems() throws {
    let runner = try FieldHouse.runner()
    #expect(try runner.problems("dates", "{}") == ["{}: The options have no `find`, so the rule can find nothing."])
    #expect(
      try runner.problems("dates", "find: weekdays").first?.hasPrefix("weekdays: Unknown value of `find` `weekdays`; known: ") == true)
    let bare = try CheckRunner().problems("dates", "find: nonexistent")
    #expect(bare == ["find: nonexistent: The house names no weekdays and no months (`calendar`), so no date can be found."])
  }

  @Test("a house that writes its days and months small finds them so, and one that writes them with capitals does not")
  func letterCase() throws {
    var runner = CheckRunner()
    runner.house.calendar.months = [["janvier"], [], [], [], ["mai"]]
    runner.house.calendar.weekdays = [["lundi"], ["mardi"]]
    let small = "Le bac arrive ⟦lundi (7/5/2024)⟧ ou ⟦Lundi 7 mai 2024⟧."
    #expect(try runner.marks("dates", "find: weekday-mismatch", in: small) == small)
    runner.house.calendar.weekdays = [["Lundi"], ["Mardi"]]
    let capital = "Le bac arrive lundi (7/5/2024) ou ⟦Lundi 7 mai 2024⟧."
    #expect(try runner.marks("dates", "find: weekday-mismatch", in: capital) == capital)
  }

  @Test("tells the year in which a date without one was taken, and no other")
  func assumedYear() throws {
    let runner = try FieldHouse.runner(date: "2024-12-04")
    #expect(try runner.run("dates", "find: weekday-mismatch", on: "Tiba Senin (3/12).").arguments["year"] == "2024")
    #expect(try runner.run("dates", "find: weekday-mismatch", on: "Tiba Senin (3/12/2024).").arguments["year"] == nil)
  }
}
