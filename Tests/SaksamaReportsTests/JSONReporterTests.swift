import Foundation
import SaksamaDiagnostics
import SaksamaReports
import SaksamaText
import Testing

@Suite("JSON reports")
struct JSONReporterTests {
  private typealias Object = [String: Any]

  private func parsed(_ text: some StringProtocol) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private func keys(_ object: Any?) -> Set<String> { Set((object as? Object ?? [:]).keys) }

  @Test("The document holds the members of the contract and no others")
  func contract() throws {
    let document = try parsed(SampleReport.report(JSONReporter.self))
    #expect(keys(document) == ["schemaVersion", "tool", "files", "summary"])
    #expect(document["schemaVersion"] as? Int == 1)
    #expect(document["tool"] as? [String: String] == ["name": "saksama", "version": "1.2.3"])
    #expect(
      document["summary"] as? [String: Int]
        == ["files": 5, "errors": 6, "warnings": 1, "infos": 2, "suppressed": 2, "baselined": 1]
    )
    let files = try #require(document["files"] as? [Object])
    #expect(keys(files[0]) == ["path", "format", "diagnostics"])
    let diagnostics = try #require(files[0]["diagnostics"] as? [Object])
    for diagnostic in diagnostics {
      #expect(keys(diagnostic) == ["rule", "severity", "message", "range", "related", "fix", "fingerprint"])
      #expect(keys(diagnostic["range"]) == ["start", "end"])
    }
    #expect(keys(diagnostics[0]["fix"]) == ["title", "safety", "edits"])
    #expect(diagnostics[1]["fix"] is NSNull)
    #expect((diagnostics[1]["related"] as? [Any])?.isEmpty == true)
    #expect(keys((diagnostics[2]["related"] as? [Any])?.first) == ["message", "range"])
  }

  @Test("Offsets count bytes, lines and columns count from 1, columns in Unicode scalars")
  func positions() throws {
    let document = try parsed(SampleReport.report(JSONReporter.self))
    let diagnostic = try #require(((document["files"] as? [Object])?[0]["diagnostics"] as? [Object])?[2])
    let range = try #require(diagnostic["range"] as? [String: [String: Int]])
    let place = SampleReport.place("dimana", after: "Cafe")
    // TAB, "Keluarga ", 5 scalars of the family, " di ", 2 of the city, " naik ", 5 of Café in two scalars for é, ", ": 34 before the word.
    #expect(range["start"] == ["offset": place.start, "line": 3, "column": 35])
    #expect(range["end"] == ["offset": place.end, "line": 3, "column": 41])
  }

  @Test("Only lines of NDJSON have an id, as it was written; input that cannot be read has no format")
  func ids() throws {
    let files = try #require(try parsed(SampleReport.report(JSONReporter.self))["files"] as? [Object])
    #expect(files.map { $0.keys.contains("id") } == [false, false, false, true, true])
    #expect(files[3]["id"] as? String == "kabar-7")
    #expect(files[4]["id"] is NSNull)
    #expect(files.map { $0["format"] as? String } == ["wire", "wire", nil, "wire", nil])
    #expect(files[2]["format"] is NSNull)
  }

  @Test("NDJSON has the elements of `files`, one a line")
  func lines() throws {
    let document = SampleReport.report(JSONReporter.self).split(separator: "\n").dropFirst().dropLast()
    let lines = SampleReport.report(NDJSONReporter.self).split(separator: "\n")
    #expect(lines == document.map { $0.hasSuffix(",") ? $0.dropLast() : $0 })
    #expect(lines.count == SampleReport.files.count)
    for line in lines { #expect(try parsed(line)["path"] is String) }
  }

  @Test("A run over nothing is a valid document")
  func nothing() throws {
    let document = try parsed(SampleReport.report(JSONReporter.self, SampleReport.context(), [], Summary()))
    #expect((document["files"] as? [Any])?.isEmpty == true)
    #expect(SampleReport.report(NDJSONReporter.self, SampleReport.context(), [], Summary()) == "")
  }

  @Test("More findings than fit into the buffer are written without loss")
  func many() throws {
    let diagnostics = (0..<2_000).map { Diagnostic(rule: "a/b", severity: .error, message: "\($0)", range: SourceRange($0, $0 + 1)) }
    let source = SourceText(name: "a.txt", String(repeating: "x", count: 3_000))
    let file = FileResult(path: "a.txt", id: nil, format: "wire", source: source, diagnostics: diagnostics)
    let element = try parsed(SampleReport.report(NDJSONReporter.self, SampleReport.context(), [file]))
    let messages = (element["diagnostics"] as? [Object])?.map { $0["message"] as? String }
    #expect(messages == (0..<2_000).map { "\($0)" })
  }
}
