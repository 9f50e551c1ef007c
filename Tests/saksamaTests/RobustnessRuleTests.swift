import Foundation
import TestSupport
import Testing

@Suite("Robustness: rules of one's own", .serialized)
struct RobustnessRuleTests {
  /// Runs the linter over a text with one rule file of the user's.
  static func lint(_ rule: String, _ text: String = "The ferry left at dawn.\n", _ more: [String] = []) throws -> ProcessResult {
    let folder = try TestFolder()
    try folder.write("own/own-rule.yaml", rule)
    try folder.write("a.txt", text)
    return try ProcessRunner.saksama(
      ["lint", "--lang", "en", "--format", "ndjson", "--rules", "own"] + more + ["a.txt"], folder: folder.path, seconds: 40)
  }

  static func existence(_ pattern: String) -> String {
    "check: existence\noptions: {patterns: ['\(pattern)']}\nseverity: error\nmessage: {en: Found., id: Ada.}\n"
  }

  @Test("Aliases that stand for billions of values are refused at once")
  func bomb() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    let result = try Self.lint(text)
    #expect(result.status == 2)
    #expect(result.errorText.contains("own/own-rule.yaml:5:"))
    #expect(result.processorSeconds < 2)
  }

  @Test(
    "A hundred thousand open brackets are refused at once",
    arguments: ["check: " + String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000)])
  func depth(_ text: String) throws {
    let result = try Self.lint(text)
    #expect(result.status == 2)
    #expect(result.errorText.contains("own/own-rule.yaml:1:"))
    #expect(result.processorSeconds < 2)
  }

  @Test(
    "A pattern that tries too many ways is stopped and counts as a fault of its rule",
    arguments: ["(a+)+$", "(a|aa)+$", "(a*)*[0-9]", "(?:a?){40}a{40}$"])
  func catastrophe(_ pattern: String) throws {
    for text in [
      String(repeating: "a", count: 5_000) + "!", String(repeating: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! ", count: 2_000),
    ] {
      let result = try Self.lint(Self.existence(pattern), text, ["--only", "own-rule"])
      #expect(result.status == 2)
      let report = try #require(try LintReport.all(result.output).first)
      #expect(report.diagnostics.map(\.rule).contains("own/own-rule"))
      #expect(report.diagnostics.contains { $0.message.contains("stopped") })
      #expect(result.processorSeconds < 10)
    }
  }

  @Test("The other rules run all the same where one is stopped")
  func others() throws {
    let result = try Self.lint(Self.existence("(a+)+$"), String(repeating: "a", count: 60) + "!\n")
    #expect(result.status == 2)
    #expect(try LintReport.all(result.output).first?.diagnostics(of: "antara/editor-required").count == 1)
  }

  @Test("A pattern that can never match is a fault of its file", arguments: ["a^b", "b$a", "a(?!a)(?=a)a", "[^\\s\\S]", "a\\Ab"])
  func never(_ pattern: String) throws {
    let result = try Self.lint(Self.existence(pattern))
    #expect(result.status == 2)
    #expect(result.errorText.contains("own/own-rule.yaml:2:"))
    #expect(result.output.isEmpty)
  }

  @Test("A rule file of 5 MB is read in its time, and its words are found")
  func large() throws {
    let words = (0..<250_000).map { "    - kata\($0 + 10_000_000)\n" }.joined()
    let rule = "check: existence\noptions:\n  words:\n" + words + "severity: error\nmessage: {en: Found., id: Ada.}\n"
    #expect(rule.utf8.count > 4_500_000)
    let result = try Self.lint(rule, "Kata10000000 dan kata10249999, bukan kata10250000.\n", ["--only", "own-rule"])
    #expect(result.status == 1)
    #expect(try LintReport.all(result.output).first?.diagnostics.map(\.range.start.offset) == [0, 17])
    #expect(result.processorSeconds < 10)
  }

  @Test("3,000 rules load and run in their time")
  func many() throws {
    let folder = try TestFolder()
    for number in 0..<3_000 {
      try folder.write(
        "own/rule-\(number).yaml",
        "check: existence\noptions: {words: [kata\(number)]}\nseverity: error\nmessage: {en: Found \(number)., id: Ada.}\n")
    }
    try folder.write("a.txt", "Kata7 dan kata2999 dan kata3000.\n")
    let result = try ProcessRunner.saksama(
      ["lint", "--format", "ndjson", "--rules", "own", "--skip", "byline-required", "a.txt"], folder: folder.path)
    let rules = try #require(try LintReport.all(result.output).first).diagnostics.map(\.rule)
    #expect(rules.filter { $0.hasPrefix("own/") } == ["own/rule-7", "own/rule-2999"])
    #expect(result.processorSeconds < 5)
  }

  @Test("Every fault of 1,000 broken rule files is told")
  func broken() throws {
    let folder = try TestFolder()
    for number in 0..<1_000 { try folder.write("own/rule-\(number).yaml", "check: existance\nseverity: eror\n") }
    try folder.write("a.txt", "")
    let result = try ProcessRunner.saksama(["lint", "--lang", "en", "--rules", "own", "a.txt"], folder: folder.path)
    #expect(result.status == 2)
    #expect(result.errorText.split(separator: "\n").filter { $0.contains("did you mean `existence`?") }.count == 1_000)
    #expect(result.errorText.split(separator: "\n").filter { $0.contains("did you mean `error`?") }.count == 1_000)
    #expect(result.processorSeconds < 5)
  }

  @Test("Bytes that are no text are a fault of the rule file, whatever they are", arguments: 1...4)
  func noise(_ seed: Int) throws {
    var numbers = SplitMix(seed: UInt64(seed))
    let folder = try TestFolder()
    try folder.write("own/noise.yaml", (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    try folder.write("a.txt", "")
    let result = try ProcessRunner.saksama(["lint", "--lang", "en", "--rules", "own", "a.txt"], folder: folder.path)
    #expect(result.status == 2)
    #expect(result.errorText.contains("own/noise.yaml:"))
  }
}
