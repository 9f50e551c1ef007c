import SaksamaDiagnostics
import Testing

@testable import SaksamaReports

@Suite("Runs over time in the HTML report")
struct HTMLTrendTests {
  private static func trend(_ runs: [RunRecord]) -> String {
    var html = HTMLWriter()
    HTMLTrend(runs: runs, words: HTMLWords(language: .en)).write(to: &html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private static func run(_ started: String, _ errors: Int, rules: [String: Int] = [:]) -> RunRecord {
    RunRecord(started: started, files: 10, errors: errors, warnings: 2, infos: 0, rules: rules)
  }

  @Test("Runs stand at equal distances in the order of the file, also those of one second and those of a clock that went back")
  func order() {
    let runs = [Self.run("2026-01-02T00:00:00", 4), Self.run("2026-01-02T00:00:00", 2), Self.run("2026-01-01T00:00:00", 0)]
    let page = Self.trend(runs)
    #expect(page.contains("class=\"line e\" d=\"M0 0L500 50L1000 100\""))
    #expect(page.contains("Errors: 4 \u{2192} 0"))
  }

  @Test("Each rule is told with its first and its last number and the change, the largest change first")
  func rules() {
    let runs = [
      Self.run("2026-01-01T00:00:00", 4, rules: ["a/steady": 3, "a/gone": 9]),
      Self.run("2026-01-02T00:00:00", 4, rules: ["a/new": 2, "a/steady": 3]),
    ]
    let page = Self.trend(runs)
    let rows = page.components(separatedBy: "<th scope=\"row\">").map { $0.split(separator: "<").first.map(String.init) ?? "" }
    #expect(rows.suffix(3) == ["a/gone", "a/new", "a/steady"])
    #expect(page.contains("<td class=\"n\">9</td><td class=\"n\">0</td><td class=\"n\">\u{2212}9</td>"))
    #expect(page.contains("<td class=\"n\">3</td><td class=\"n\">3</td><td class=\"n\">±0</td>"))
  }

  @Test("The first run of a history has no chart, and a thousand runs have one of bounded size")
  func counts() {
    #expect(!Self.trend([Self.run("2026-01-01T00:00:00", 4)]).contains("<svg"))
    let runs = (0..<1000).map { Self.run("2026-01-01T00:00:00", $0 % 7, rules: ["a/b": $0 % 7]) }
    let page = Self.trend(runs)
    #expect(page.contains("1000 runs") && page.utf8.count < 250_000)
  }

  @Test(
    "An axis ends at a round number, whose half is whole, at or above the largest value",
    arguments: [(0, 2), (1, 2), (2, 2), (3, 4), (5, 6), (7, 10), (11, 20), (61, 100), (1_000_001, 2_000_000)])
  func ceiling(largest: Int, top: Int) {
    #expect(HTMLPlot.ceiling(largest) == top)
  }
}
