import SaksamaArticle
import SaksamaRules
import SaksamaText
import Testing

@Suite("conditional")
struct ConditionalTests {
  private static let patterns = """
    first: '\\b([A-Z]{3,6})\\b'
    second: '(?:\\p{Lu}\\w+ )+\\(([A-Z]{3,6})\\)'

    """

  @Test(
    "marks what is used before it is introduced, without being introduced, or introduced twice",
    arguments: [
      ("", "Badan Pangan Desa (BPD) dibuka. Kepala BPD datang."),
      ("", "Kepala ⟦BPD⟧ datang. Badan Pangan Desa (BPD) dibuka. BPD maju."),
      ("", "Kepala ⟦BPD⟧ datang lagi.\n\nKepala BPD pergi."),
      ("only-when-introduced: true", "Kepala BPD datang dan LPK pergi."),
      ("only-when-introduced: true", "Kepala ⟦BPD⟧ datang.\n\nBadan Pangan Desa (BPD) dibuka."),
      ("once: true", "Badan Pangan Desa (BPD) dan Badan Pangan Desa (⟦BPD⟧)."),
      ("", "Badan Pangan Desa (BPD) dan Badan Pangan Desa (BPD)."),
      ("exceptions: [DPR]", "Anggota DPR dan ⟦BPD⟧."),
      ("exception-lists: [known]", "Anggota DPR, MPR dan ⟦BPD⟧."),
    ])
  func marks(_ more: String, _ text: String) throws {
    let runner = CheckRunner(house: CheckRunner.house(lists: ["known": "DPR\tMPR\n"]))
    #expect(try runner.marks("conditional", ConditionalTests.patterns + more, in: text) == text)
  }

  @Test("the dateline introduces nothing and uses nothing")
  func dateline() throws {
    let text = "Praya, NTB (ANTARA) - Provinsi Nusa Tenggara Barat (NTB) maju."
    #expect(try CheckRunner().marks("conditional", ConditionalTests.patterns + "only-when-introduced: true", in: text) == text)
  }

  @Test("says what is wrong, with the introduction beside it")
  func words() throws {
    let options = ConditionalTests.patterns + "says: {absent: tidak ada, late: terlambat}"
    let late = try CheckRunner().run("conditional", options, on: "Kepala BPD datang. Badan Pangan (BPD) dibuka.")
    #expect(late.arguments == ["match": "BPD", "problem": "terlambat", "other": "BPD"])
    #expect(late.findings[0].related.map(\.range) == [SourceRange(33, 36)])
    let absent = try CheckRunner().run("conditional", options, on: "Kepala BPD datang.")
    #expect(absent.arguments == ["match": "BPD", "problem": "tidak ada"])
  }

  @Test(
    "reports options without effect",
    arguments: [
      (
        "{first: a, second: b, says: {twice: dua}}",
        "{twice: dua}: `twice` is never said, because the rule lacks `once: true`; take it out."
      ),
      ("first: a", "first: a: The options have no `second`, so the rule can find nothing."),
    ])
  func problems(_ options: String, _ problem: String) throws {
    #expect(try CheckRunner().problems("conditional", options) == [problem])
  }
}
