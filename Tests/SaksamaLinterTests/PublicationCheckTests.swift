import SaksamaArticle
import SaksamaDiagnostics
import SaksamaLinter
import SaksamaRules
import Testing

@Suite("The check before publication")
struct PublicationCheckTests {
  private static let whole = """
    Jakarta (ANTARA) - Kapal itu berangkat pada pagi hari.

    Pewarta: Sari Lande
    Editor: Budi Karsa
    COPYRIGHT © ANTARA 2026

    """
  private static let withoutEditor = whole.replacing("Editor: Budi Karsa\n", with: "")
  private static let withTypo = whole.replacing("pagi hari", with: "jam yang resiko")

  private static func linter(
    _ stage: Stage = .publish, date: CalendarDate? = nil, language: String? = nil, messages: ReportContext.Language = .id
  ) throws -> Linter {
    var options = LinterOptions()
    options.stage = stage
    options.language = messages
    options.metadata = ArticleMetadata(date: date, language: language)
    return try Linter(options)
  }

  private static func answer(_ report: CheckReport, _ name: String) throws -> RuleAnswer {
    try #require(report.answers.first { $0.name == name })
  }

  @Test(
    "The verdict follows the gravest finding, and a withdrawal is never held up",
    arguments: [
      (whole, Stage.publish, Verdict.ready), (withTypo, .publish, .readyWithNotes), (withoutEditor, .publish, .notReady),
      (withoutEditor, .correct, .notReady), (withoutEditor, .draft, .readyWithNotes), (withoutEditor, .kill, .readyWithNotes),
    ])
  func verdict(text: String, stage: Stage, expected: Verdict) throws {
    let report = try Self.linter(stage).check(ArticleInput(path: "a.txt", bytes: Array(text.utf8)))
    #expect(report.verdict == expected)
    #expect(report.verdict.isAllowed == (expected != .notReady))
  }

  @Test("Every chosen rule answers exactly once, in the group of its kind of work")
  func everyRule() throws {
    let linter = try Self.linter()
    let report = linter.check(ArticleInput(path: "a.txt", bytes: Array(Self.whole.utf8)))
    #expect(report.answers.map(\.rule).sorted() == linter.rules.map(\.id).sorted())
    for group in report.groups {
      for answer in group.answers { #expect(linter.rules.first { $0.id == answer.rule }?.group.rawValue == group.name) }
    }
  }

  @Test(
    "What stands in the way of a rule is told in the language of the messages",
    arguments: [
      ("copyright-year", ReportContext.Language.id, "no-date", "tanggal terbit tidak diketahui"),
      ("copyright-year", .en, "no-date", "no date of publication known"),
      ("source-known", .id, "absent", "tidak ada Sumber"),
      ("date-exists", .en, "nothing-to-check", "nothing to check"),
    ])
  func reasons(rule: String, messages: ReportContext.Language, code: String, text: String) throws {
    let report = try Self.linter(messages: messages).check(ArticleInput(path: "a.txt", bytes: Array(Self.whole.utf8)))
    let answer = try Self.answer(report, rule)
    #expect(answer.outcome == .notApplicable)
    #expect(answer.reason == RuleAnswer.Ground(code: code, text: text))
  }

  @Test("An empty credit is no absent one")
  func emptyField() throws {
    let text = Self.whole.replacing("Budi Karsa", with: "")
    let report = try Self.linter().check(ArticleInput(path: "a.txt", bytes: Array(text.utf8)))
    let answer = try Self.answer(report, "byline-differs-from-editor")
    #expect(answer.reason == RuleAnswer.Ground(code: "empty", text: "Editor kosong"))
  }

  @Test("The rules of one language do not apply to articles in another, also where nothing sets them off")
  func otherLanguage() throws {
    let report = try Self.linter(language: "en").check(ArticleInput(path: "a.txt", bytes: Array(Self.whole.utf8)))
    for answer in report.answers where answer.rule.hasPrefix("indonesian/") { #expect(answer.reason?.code == "other-language") }
    #expect(report.answers.contains { $0.rule.hasPrefix("indonesian/") })
  }

  @Test("With a date the rules about years are asked")
  func date() throws {
    let date = try #require(CalendarDate("2027-02-03"))
    let report = try Self.linter(date: date).check(ArticleInput(path: "a.txt", bytes: Array(Self.whole.utf8)))
    #expect(try Self.answer(report, "copyright-year").outcome == .fail)
    #expect(report.verdict == .notReady)
  }

  @Test("The findings are those of a run of the linter, with the same fingerprints")
  func sameAsLint() throws {
    let text = Self.withoutEditor.replacing("pagi hari", with: "jam yang resiko dan  resiko")
    let linter = try Self.linter()
    let input = ArticleInput(path: "a.txt", bytes: Array(text.utf8))
    let found = linter.lint(input).diagnostics
    #expect(found.count >= 4)
    #expect(Set(linter.check(input).diagnostics) == Set(found))
  }

  @Test(
    "What is wrong with the input itself stands in a group of its own, and in the way of all but a withdrawal",
    arguments: [
      ([UInt8]("Kapal \u{1F6A2}.".utf8) + [0xFF], false, "input/invalid-utf8"), ([0xFF, 0xFE, 0x41, 0x00], true, "input/encoding"),
    ])
  func input(bytes: [UInt8], isUnreadable: Bool, rule: String) throws {
    let report = try Self.linter().check(ArticleInput(path: "a.txt", bytes: bytes))
    #expect(report.isUnreadable == isUnreadable)
    #expect(report.groups.first?.name == "input")
    #expect(report.groups.first?.answers.map(\.rule) == [rule])
    #expect(report.verdict == .notReady)
    let withdrawal = try Self.linter(.kill).check(ArticleInput(path: "a.txt", bytes: bytes))
    #expect(withdrawal.verdict == .readyWithNotes)
    #expect(withdrawal.diagnostics.allSatisfy { $0.severity < .error })
  }

  @Test(
    "The fingerprint of the text is FNV-1a over its bytes (the vectors of draft-eastlake-fnv)",
    arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
  func contentHash(text: String, expected: String) throws {
    #expect(try Self.linter().check(ArticleInput(path: "a.txt", bytes: Array(text.utf8))).contentHash == expected)
  }
}
