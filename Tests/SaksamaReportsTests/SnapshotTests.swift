import SaksamaDiagnostics
import SaksamaReports
import TestSupport
import Testing

@Suite("Reports as a whole")
struct SnapshotTests {
  @Test("Each format writes the sample report as kept", arguments: Reporters.all.map { $0.name })
  func sample(name: String) throws {
    let type = try #require(Reporters.named(name))
    #expect(Snapshot.difference(SampleReport.report(type), "reports/sample.\(name)") == nil)
  }

  @Test("The text report speaks English, too, and shows colours")
  func text() {
    let english = SampleReport.report(TextReporter.self, SampleReport.context(.en))
    #expect(Snapshot.difference(english, "reports/sample.en.text") == nil)
    let colored = SampleReport.report(TextReporter.self, SampleReport.context(usesColor: true))
    #expect(Snapshot.difference(colored, "reports/sample.color.text") == nil)
  }

  @Test("Formats are found by name, in order, and unknown names are not")
  func registry() {
    let names = Reporters.all.map { $0.name }
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
    #expect(Reporters.named("Json") == nil)
  }
}
