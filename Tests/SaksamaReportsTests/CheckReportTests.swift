import Foundation
import SaksamaDiagnostics
import SaksamaReports
import SaksamaText
import Testing

@Suite("The answers before publication as text and JSON")
struct CheckReportTests {
  private static let source = SourceText(name: "a.txt", "Berita.\n\nPewarta: Sari\u{1B}[31m\n")

  private static func report(stage: String = "publish") -> CheckReport {
    let finding = Diagnostic(
      rule: "antara/editor-required", severity: .error, message: "Tambahkan nama Editor.", range: SourceRange(28, 28), fingerprint: "0011")
    return CheckReport(
      path: "a.txt", format: "wire", house: "antara", stage: stage, source: source, contentHash: "00ff",
      groups: [
        AnswerGroup(
          name: "credits",
          answers: [
            RuleAnswer(rule: "antara/byline-required", name: "byline-required", severity: .error),
            RuleAnswer(rule: "antara/editor-required", name: "editor-required", severity: .error, diagnostics: [finding]),
          ]),
        AnswerGroup(
          name: "dates",
          answers: [
            RuleAnswer(
              rule: "common/copyright-year", name: "copyright-year", severity: .error,
              reason: .init(code: "no-date", text: "tanggal terbit tidak diketahui"))
          ]),
      ])
  }

  private static func text(_ report: CheckReport, _ language: ReportContext.Language = .id) -> String {
    var output = ""
    CheckText(ReportContext(version: "9.9", language: language, usesColor: false)).write(report, to: &output)
    return output
  }

  @Test("The JSON has the verdict, the counts, and each rule with its outcome and its reason")
  func json() throws {
    var output = ""
    CheckJSON(ReportContext(version: "9.9", language: .id, usesColor: false)).write(Self.report(), to: &output)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(root["schemaVersion"] as? Int == 1)
    #expect(root["verdict"] as? String == "not-ready")
    #expect(root["allowed"] as? Bool == false)
    #expect(root["contentHash"] as? String == "00ff")
    #expect(
      root["summary"] as? [String: Int]
        == ["rules": 3, "passed": 1, "failed": 1, "notApplicable": 1, "errors": 1, "warnings": 0, "infos": 0, "suppressed": 0])
    let groups = try #require(root["groups"] as? [[String: Any]])
    #expect(groups.map { $0["label"] as? String } == ["Kredit", "Tanggal"])
    let rules = groups.flatMap { $0["rules"] as? [[String: Any]] ?? [] }
    #expect(rules.map { $0["outcome"] as? String } == ["pass", "fail", "not-applicable"])
    #expect(rules[0]["reason"] is NSNull)
    #expect((rules[2]["reason"] as? [String: String])?["code"] == "no-date")
    let finding = try #require((rules[1]["diagnostics"] as? [[String: Any]])?.first)
    #expect(finding["message"] as? String == "Tambahkan nama Editor.")
    #expect(((finding["range"] as? [String: Any])?["start"] as? [String: Int])?["line"] == 4)
  }

  @Test("A withdrawal is allowed whatever was found")
  func withdrawal() {
    #expect(Self.report(stage: "kill").verdict == .readyWithNotes)
  }

  @Test(
    "The verdict is in the words of the stage",
    arguments: [
      ("draft", "✗ Draf belum siap", "✗ Draft not ready"), ("publish", "✗ Belum siap tayang", "✗ Not ready"),
      ("correct", "✗ Ralat belum siap tayang", "✗ Correction not ready"),
      ("kill", "! Siap dicabut, catatan tidak menghalangi", "! Ready to withdraw, the notes do not hold it up"),
    ])
  func stages(_ stage: String, _ indonesian: String, _ english: String) {
    #expect(Self.text(Self.report(stage: stage)).hasPrefix("\n\(indonesian)  "))
    #expect(Self.text(Self.report(stage: stage), .en).hasPrefix("\n\(english)  "))
  }

  @Test("What was not run without a date is told beside the verdict; a correction goes by the first publication")
  func withoutDate() {
    let inWords = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    let note = "No date of publication is known, 1 rule was not run: copyright-year. State the date of publication with --date YYYY-MM-DD."
    #expect(inWords(Self.text(Self.report(), .en)).contains("stage publish \(note) error:"))
    #expect(inWords(Self.text(Self.report(stage: "correct"))).contains("Sebutkan tanggal terbit pertama dengan --date"))
  }

  @Test("The text begins with the verdict, then the findings with their places, then the groups")
  func order() throws {
    let text = Self.text(Self.report())
    let parts = [
      "Belum siap tayang", "tahap tayang", "--date", "Tambahkan nama Editor.", "a.txt:4:1", "Kredit", "✗ editor-required",
      "✓ byline-required",
      "Tanggal", "– tanggal terbit tidak diketahui: copyright-year",
    ]
    var rest = text[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part) is missing, or stands too early")
      rest = rest[found.upperBound...]
    }
  }

  @Test("English words for an English newsroom")
  func english() {
    let text = Self.text(Self.report(), .en)
    #expect(text.contains("Not ready") && text.contains("Credits") && text.contains("Dates"))
  }
}
