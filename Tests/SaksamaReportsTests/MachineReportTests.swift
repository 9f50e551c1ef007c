import Foundation
import SaksamaDiagnostics
import SaksamaText
import Testing

@testable import SaksamaReports

@Suite("Reports for other programs")
struct MachineReportTests {
  private static func result(_ diagnostics: [Diagnostic], path: String = "a.txt", text: String = "Jakarta: aéb\nBudi") -> FileResult {
    FileResult(path: path, id: nil, format: "wire", source: SourceText(name: path, text), diagnostics: diagnostics)
  }

  private static func finding(
    _ severity: Severity = .error, _ range: SourceRange = SourceRange(0, 7), rule: String = "desk/rule", message: String = "Perbaiki.",
    fingerprint: String = "f"
  ) -> Diagnostic {
    Diagnostic(rule: rule, severity: severity, message: message, range: range, fingerprint: fingerprint)
  }

  private static func report(_ type: any Reporter.Type, _ files: [FileResult]) -> String {
    var summary = Summary()
    for file in files { summary.add(file) }
    return SampleReport.report(type, SampleReport.context(), files, summary)
  }

  @Test(
    "Paths are told from the folder of the run, as URIs percent-encoded",
    arguments: [
      ("./a/b.txt", "a/b.txt", "a/b.txt"), ("/redaksi/a b.txt", "a b.txt", "a%20b.txt"),
      ("/lain/é.txt", "/lain/é.txt", "file:///lain/%C3%A9.txt"), ("a/../b.txt", "b.txt", "b.txt"), ("../b.txt", "../b.txt", "../b.txt"),
      ("/redaksi", "/redaksi", "file:///redaksi"), ("a:b#c%.txt", "a:b#c%.txt", "a%3Ab%23c%25.txt"), ("<stdin>", "<stdin>", "%3Cstdin%3E"),
    ])
  func paths(path: String, relative: String, uri: String) {
    let paths = ReportPath(folder: "/redaksi")
    #expect(paths.relative(path) == relative)
    #expect(paths.uri(path) == uri)
  }

  @Test("GitHub gets ten annotations of a kind, the gravest first; the others are lines of the log that are no commands")
  func gitHubLimits() {
    let findings = (0..<25).map { Self.finding($0 % 2 == 0 ? .info : .error, message: "::error::nomor \($0)") }
    let lines = Self.report(GitHubReporter.self, [Self.result(findings)]).split(separator: "\n").map(String.init)
    let commands = lines.filter { $0.hasPrefix("::") }
    #expect(commands.count == 20)
    #expect(commands.prefix(10).allSatisfy { $0.hasPrefix("::error ") } && commands.dropFirst(10).allSatisfy { $0.hasPrefix("::notice ") })
    #expect(lines.count { $0.hasPrefix("  a.txt:1:1:") } == 5)
    #expect(lines.last?.contains("5") == true)
  }

  @Test("GitHub's commands are escaped as its toolkit does")
  func gitHubEscapes() {
    let file = Self.result([Self.finding(rule: "desk/a,b", message: "50%\nbaris\r: dua")], path: "a,b:c.txt")
    let output = Self.report(GitHubReporter.self, [file])
    #expect(
      output == "::error file=a%2Cb%3Ac.txt,line=1,endLine=1,col=1,endColumn=8,title=desk/a%2Cb::50%25%0Abaris%0D: dua\n")
  }

  @Test("A column is told to GitHub only for a place within one line")
  func gitHubLines() {
    let output = Self.report(GitHubReporter.self, [Self.result([Self.finding(.error, SourceRange(9, 16))])])
    #expect(output.hasPrefix("::error file=a.txt,line=1,endLine=2,title="))
  }

  @Test("GitLab's names are unique in the run, also for findings that look the same in one file or in two")
  func gitLabNames() throws {
    let files = [Self.result([Self.finding(), Self.finding()]), Self.result([Self.finding()], path: "b.txt")]
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.report(GitLabReporter.self, files).utf8)) as? [[String: Any]])
    #expect(Set(report.compactMap { $0["fingerprint"] as? String }).count == 3)
    #expect(report.allSatisfy { $0["severity"] as? String == "major" && $0["check_name"] as? String == "desk/rule" })
  }

  @Test("Columns of reviewdog count bytes, and ends are exclusive")
  func reviewdogColumns() throws {
    let text = Self.report(RDJSONLinesReporter.self, [Self.result([Self.finding(.warning, SourceRange(9, 13))])])
    #expect(text.contains(#""range":{"start":{"line":1,"column":10},"end":{"line":1,"column":14}}"#), "\(text)")
    #expect(text.contains(#""severity":"WARNING""#))
  }

  @Test("A cell of a table is no formula, and marks of the format are quoted")
  func tableCells() {
    let findings = [Self.finding(message: "=HYPERLINK(\"x\"), dua"), Self.finding(message: "biasa")]
    let rows = Self.report(CSVReporter.self, [Self.result(findings)]).split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[1].contains(#","'=HYPERLINK(""x""), dua","#))
    #expect(rows[2].contains(",biasa,"))
  }

  @Test("A test of JUnit stands for every rule that ran; what does not fail the run is output of its suite")
  func jUnitCases() {
    let mild = Self.finding(.info, rule: "antara/double-space", message: "<dua> ]]> \u{1}")
    let findings = [mild, Self.finding(rule: "antara/copyright-year")]
    let report = Self.report(JUnitReporter.self, [Self.result(findings), Self.result([], path: "b.txt")])
    #expect(report.components(separatedBy: "<testcase ").count == 9)
    #expect(report.contains(#"tests="4" failures="1" errors="0""#) && report.contains(#"tests="4" failures="0" errors="0""#))
    #expect(report.components(separatedBy: "<failure ").count == 2)
    #expect(report.contains("info: &lt;dua&gt; ]]&gt; "))
    #expect(!report.unicodeScalars.contains("\u{1}"))
  }

  @Test("An input that cannot be read is an error of JUnit and a failed test of TAP, whatever fails the run")
  func unreadable() {
    let file = FileResult(
      path: "a.txt", id: nil, format: nil, source: nil, diagnostics: [Self.finding(.info, SourceRange(0, 0))], isUnreadable: true)
    #expect(Self.report(JUnitReporter.self, [file]).contains(#"tests="1" failures="0" errors="1""#))
    #expect(Self.report(TAPReporter.self, [file]).contains("not ok 1 - a.txt"))
  }

  @Test("TAP numbers the inputs, and a name cannot begin a directive")
  func tap() {
    let report = Self.report(TAPReporter.self, [Self.result([]), Self.result([Self.finding(.info)], path: "b # TODO.txt")])
    #expect(report.hasPrefix("TAP version 14\nok 1 - a.txt\nok 2 - b \\# TODO.txt\n  ---\n"))
    #expect(report.hasSuffix("  ...\n1..2\n"))
  }

  @Test("Markdown shows what an article says as it stands, and at most 300 findings")
  func markdown() {
    let findings = (0..<350).map { _ in Self.finding(message: "|<b>*[x](y)\n`@tim`") }
    let report = Self.report(MarkdownReporter.self, [Self.result(findings)])
    #expect(report.split(separator: "\n").count { $0.hasPrefix("| 1:1 ") } == 300)
    #expect(report.contains(#"| \|\<b\>\*\[x\]\(y\)"#))
    #expect(report.contains("50 temuan"))
  }

  @Test("The line of NDJSON is the line of the file, and its text has no columns there")
  func linesOfNDJSON() {
    let file = FileResult(
      path: "a.ndjson", id: "\"x\"", line: 12, format: "wire", source: SourceText(name: "a", "Budi"),
      diagnostics: [Self.finding(.error, SourceRange(0, 4))])
    #expect(Self.report(GitHubReporter.self, [file]) == "::error file=a.ndjson,line=12,title=desk/rule::x: Perbaiki.\n")
    #expect(Self.report(SARIFReporter.self, [file]).contains(#""region":{"startLine":12}"#))
  }
}
