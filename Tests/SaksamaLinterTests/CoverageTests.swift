import SaksamaLinter
import SaksamaText
import TestSupport
import Testing

@Suite("Coverage of rules by their examples")
struct CoverageTests {
  /// The notes on one rule, each as `line:column: message`.
  static func notes(_ head: String, pass: [String] = ["Nothing."], fail: [String]) throws -> [String] {
    let folder = try TestFolder()
    let list = { (texts: [String]) in texts.map { "    - '\($0.replacingOccurrences(of: "'", with: "''"))'\n" }.joined() }
    try folder.write(
      "desk/tried.yaml",
      head + "message: {en: Found., id: Ada.}\nexamples:\n  pass:\n" + list(pass) + "  fail:\n" + list(fail))
    let report = try RuleTest(measuresCoverage: true).run([folder.path + "/desk"])
    #expect(report.problems == [])
    #expect(report.failures.map(\.message) == [])
    return report.notes.map { note in
      let place = LineTable(note.file).position(at: note.place.start)
      return "\(place.line):\(place.column): \(note.message)"
    }
  }

  @Test("An entry that an example needs is not told; one that none needs is told at its place")
  func entries() throws {
    let head = "check: existence\noptions: {words: [gold, salt, sea salt]}\n"
    #expect(try Self.notes(head, fail: ["⟦Gold⟧, ⟦sea salt⟧."]) == ["2:25: No example needs `salt` of `words`; add one that does."])
    #expect(try Self.notes(head, fail: ["⟦Gold⟧ and ⟦salt⟧.", "⟦sea salt⟧."]) == [])
  }

  @Test("An exception is needed only where an example would fail without it")
  func exceptions() throws {
    let head = "check: existence\noptions: {words: [salt], exceptions: [rock salt, salt lake]}\n"
    #expect(
      try Self.notes(head, pass: ["A rock salt lamp."], fail: ["⟦Salt⟧."])
        == ["2:50: No example needs `salt lake` of `exceptions`; add one that does."])
    #expect(try Self.notes(head, pass: ["A rock salt lamp, a salt lake."], fail: ["⟦Salt⟧."]) == [])
  }

  @Test("Alternatives of the pattern and of its groups are tried, and groups keep their numbers meanwhile")
  func alternatives() throws {
    let head = "check: substitution\noptions: {patterns: [{find: '(?i)(two|three) (tons|(crates))|heaps', replace: cargo}]}\n"
    #expect(
      try Self.notes(head, fail: ["⟦Three tons⟧."])
        == [
          "2:35: No example needs the alternative `two` of a pattern of `patterns`; add one that does.",
          "2:52: No example needs the alternative `(crates)` of a pattern of `patterns`; add one that does.",
          "2:62: No example needs the alternative `heaps` of a pattern of `patterns`; add one that does.",
        ])
  }

  @Test("An option that changes no outcome is told; one that the rule cannot do without never is")
  func options() throws {
    let head = "check: dates\noptions: {find: nonexistent}\n"
    #expect(try Self.notes(head, fail: ["Pada ⟦31 Februari 2026⟧."]) == [])
    let sensitive = "check: existence\noptions: {words: [gold], case-sensitive: true}\n"
    #expect(
      try Self.notes(sensitive, fail: ["Some ⟦gold⟧."])
        == ["2:26: No example needs the option `case-sensitive`; add one that does, or take the option out."])
    #expect(try Self.notes(sensitive, pass: ["Gold."], fail: ["Some ⟦gold⟧."]) == [])
  }

  @Test("Many entries are told in one note, in little time")
  func many() throws {
    let words = (0..<5_000).map { "kata\($0)" }.joined(separator: ", ")
    let start = ContinuousClock.now
    let notes = try Self.notes("check: existence\noptions: {words: [\(words)]}\n", fail: ["Ada ⟦kata7⟧ dan ⟦kata4999⟧."])
    #expect(notes.count == 1)
    #expect(notes.first?.hasPrefix("2:19: No example needs 4998 of the 5000 entries of `words`: `kata0`, `kata1`, ") == true)
    #expect(notes.first?.contains("`kata7`") == false)
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test("Examples that fail are told alone, without notes on what they do not reach")
  func failing() throws {
    let folder = try TestFolder()
    try folder.write(
      "desk/tried.yaml",
      "check: existence\noptions: {words: [gold, salt]}\nmessage: {en: Found., id: Ada.}\nexamples: {pass: [Gold.], fail: [⟦Gold⟧.]}\n")
    let report = try RuleTest(measuresCoverage: true).run([folder.path + "/desk"])
    #expect(report.failures.map(\.message) == ["This example should pass, but the rule finds 1 place in it."])
    #expect(report.notes.isEmpty)
  }
}
