import SaksamaRules
import SaksamaText
import Testing

@Suite("consistency")
struct ConsistencyTests {
  @Test(
    "marks the rarer form, or of two as frequent the one that comes later",
    arguments: [
      ("either: [[ANTARA, Antara]]", "ANTARA dan ANTARA, lalu ⟦Antara⟧."),
      ("either: [[ANTARA, Antara]]", "ANTARA, lalu ⟦Antara⟧."),
      ("either: [[ANTARA, Antara]]", "Antara satu dan Antara dua, di antara ⟦ANTARA⟧."),
      ("either: {Covid-19: COVID-19}", "⟦Covid-19⟧ disebut. COVID-19 dan COVID-19."),
      ("either: [[shalat, salat, solat]]", "Shalat, ⟦salat⟧, ⟦Solat⟧, shalat."),
      ("either: [[shalat, salat], [Ramadhan, Ramadan]]", "Shalat Ramadhan dan shalat lain."),
      ("{either: [[ANTARA, Antara]], exceptions: [Antara Heritage]}", "ANTARA di Antara Heritage."),
      ("{either: [[shalat, salat]], max-findings: 1}", "Shalat shalat shalat ⟦salat⟧ salat."),
    ])
  func marks(_ options: String, _ text: String) throws {
    #expect(try CheckRunner().marks("consistency", options, in: text) == text)
  }

  @Test("tells the form to keep, and where it stands")
  func arguments() throws {
    let run = try CheckRunner().run("consistency", "either: [[shalat, salat]]", on: "Salat itu shalat, kata dia, shalat.")
    #expect(run.arguments == ["match": "Salat", "expected": "shalat", "other": "shalat", "count": "2"])
    #expect(run.findings[0].related.map(\.range) == [SourceRange(10, 16)])
  }

  @Test(
    "reports options without effect",
    arguments: [
      ("either: [[shalat]]", "[shalat]: One form alone is always used alike; name another, or take it out."),
      ("either: [[shalat, salat], [salat, solat]]", "salat: `salat` stands twice in `either`; take one out."),
      ("either: [shalat]", "shalat: Each item of `either` must be a list of forms, such as `[e-mail, email]`, not a text."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try CheckRunner().problems("consistency", options) == [problem])
  }
}
