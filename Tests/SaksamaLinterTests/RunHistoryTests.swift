import Foundation
import SaksamaDiagnostics
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("Histories of runs")
struct RunHistoryTests {
  private static let good =
    #"{"started": "2026-11-20T01:02:03Z", "files": 3, "errors": 2, "warnings": 1, "infos": 0, "rules": {"a/b": 2, "c/\"d": 1}}"#

  private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test("Runs are read as they were written, in the order of the file, also of one second and with a clock that went back")
  func roundTrip() throws {
    let folder = try TestFolder()
    let path = folder.path + "/runs.ndjson"
    let runs = [
      RunRecord(started: "2026-11-20T01:02:03", files: 3, errors: 2, warnings: 1, infos: 0, rules: ["a/b": 2, "c/\"d\n": 1]),
      RunRecord(started: "2026-11-20T01:02:03", files: 3), RunRecord(started: "2019-01-01T00:00:00", files: 0),
    ]
    #expect(try RunHistory(path: path).runs.isEmpty)
    for run in runs { try RunHistory(path: path).append(run) }
    #expect(try RunHistory(path: path).runs == runs)
  }

  @Test("A line of another run that came in the meantime stays, and so does a member that nobody here knows")
  func meantime() throws {
    let folder = try TestFolder()
    let line = Self.good.replacingOccurrences(of: "{\"started\"", with: "{\"host\": {\"rules\": 1}, \"started\"")
    let path = try folder.write("runs.ndjson", line)
    let history = try RunHistory(path: path)
    #expect(history.runs.first?.rules == ["a/b": 2, "c/\"d": 1])
    try folder.write("runs.ndjson", line + "\n" + Self.good)
    try history.append(RunRecord(started: "2026-11-21T00:00:00", files: 1))
    let lines = try Self.text(path).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[0] == line && lines[1] == Self.good && lines[3].isEmpty)
  }

  @Test("A last line that a killed run left torn is left out, and the next run takes its place", arguments: [1, 5, 12, 40, good.count - 1])
  func torn(bytes: Int) throws {
    let folder = try TestFolder()
    let path = try folder.write("runs.ndjson", Self.good + "\n" + Self.good.prefix(bytes))
    let history = try RunHistory(path: path)
    #expect(history.runs.count == 1 && history.tornLine == 2)
    try history.append(RunRecord(started: "2026-11-21T00:00:00", files: 1))
    let next = try RunHistory(path: path)
    #expect(next.runs.map(\.files) == [3, 1] && next.tornLine == nil)
    #expect(try Self.text(path).hasPrefix(Self.good + "\n{"))
  }

  @Test("A text without a line end that is no history is left as it is")
  func otherText() throws {
    let folder = try TestFolder()
    let path = try folder.write("catatan.txt", "Besok: {rapat}")
    #expect(throws: ConfigurationFailure.self) { try RunHistory(path: path) }
  }

  @Test("Runs that end together each get their line")
  func together() async throws {
    let folder = try TestFolder()
    let path = folder.path + "/runs.ndjson"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask { try RunHistory(path: path).append(RunRecord(started: "2026-11-21T00:00:00", files: number)) }
      }
      try await group.waitForAll()
    }
    #expect(try RunHistory(path: path).runs.map(\.files).sorted() == Array(0..<200))
  }

  @Test(
    "A line that is no run is told with its number",
    arguments: [
      "[]", "{", "{}", "text", good + ",", good.replacingOccurrences(of: "\"errors\": 2", with: "\"errors\": -1"),
      good.replacingOccurrences(of: "\"errors\": 2", with: "\"errors\": 1.5"),
      good.replacingOccurrences(of: "\"errors\": 2", with: "\"errors\": 99999999999999999999"),
      good.replacingOccurrences(of: "\"errors\": 2", with: "\"errors\": \"2\""),
      good.replacingOccurrences(of: "2026-11-20T", with: "2026-11-20 "),
      good.replacingOccurrences(of: ": 1}}", with: ": null}}"), good.replacingOccurrences(of: "{\"a/b\": 2, \"c/\\\"d\": 1}", with: "[]"),
      "\u{0}", good.replacingOccurrences(of: "\"files\": 3, ", with: ""),
    ])
  func malformed(line: String) throws {
    let folder = try TestFolder()
    let file = try folder.write("runs.ndjson", Self.good + "\n\n" + line + "\n")
    do throws(ConfigurationFailure) {
      let history = try RunHistory(path: file)
      Issue.record("\(history.runs.count) runs were read")
    } catch {
      #expect(error.messages.count == 1 && error.messages[0].hasPrefix("\(file):3:1: This line of the history is no run"))
    }
  }

  @Test("A history that cannot be written is told, and left as it is")
  func unwritable() throws {
    let folder = try TestFolder()
    let history = try RunHistory(path: folder.path + "/runs.ndjson")
    try folder.makeFolder("runs.ndjson")
    #expect(throws: HistoryFailure.self) { try history.append(RunRecord(started: "2026-11-21T00:00:00")) }
    #expect(throws: ConfigurationFailure.self) { try RunHistory(path: folder.path + "/none/runs.ndjson") }
  }
}
