import SaksamaArticle
import SaksamaAttribution
import SaksamaRules
import SaksamaText
import Testing

@Suite("Scan plan")
struct ScanPlanTests {
  /// A check that fails wherever it is evaluated, so that having been asked shows.
  private struct Failing: Check {
    static let manual = Manual(name: "failing", summary: "Fails.", group: .text, options: [], arguments: [])
    var triggers: [Trigger] = []

    init(_ options: inout Options) {}
    init(triggers: [Trigger]) { self.triggers = triggers }

    func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome { .failed("asked") }
  }

  @Test("a check that is not asked never looks at the article, be it set off by a word or a watcher")
  func asking() {
    let plan = ScanPlan([Failing(triggers: [.word("kapal")]), Failing(triggers: []), Failing(triggers: [.word("kapal")])])
    let house = CheckRunner.house()
    let article = WireFormat(house).parse(SourceText(name: "a.txt", "Satu kapal tiba."), ArticleMetadata())
    let subject = Subject(article, AttributionReader(house), house: house, stage: .publish)
    #expect(plan.answers(for: subject).map(\.check) == [0, 1, 2])
    #expect(plan.answers(for: subject) { $0 == 2 }.map(\.check) == [2])
    #expect(plan.answers(for: subject) { $0 == 1 }.map(\.check) == [1])
  }
}
