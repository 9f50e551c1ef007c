import SaksamaDiagnostics
import SaksamaLinter
import Testing

@Suite("A run of the linter")
struct LintRunTests {
  static func linter(_ language: ReportContext.Language = .en) throws -> Linter {
    var options = LinterOptions()
    options.language = language
    options.only = ["double-space"]
    return try Linter(options)
  }

  static func results(_ source: any InputSource, _ linter: Linter) -> [FileResult] {
    var results: [FileResult] = []
    LintRun(jobs: 2).lint(source, linter) {
      results += $0
      return true
    }
    return results
  }

  @Test("Files, texts and lines come to the rules; what cannot be read is a result in its place")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "The ferry  left.")
    let line = Array(#"{"id": 7, "text": "The ferry  left."}"#.utf8)
    let inputs: [PendingInput] = [
      .file(file), .file(folder.path + "/none.txt"), .article(ArticleInput(path: "text", bytes: Array("One  two".utf8))),
      .line(stream: "s", number: 1, bytes: line), .line(stream: "s", number: 2, bytes: [0x7B]),
      .failure(InputFailure(ReadFailure(path: "loop", reason: .linkLoop))),
    ]
    let results = Self.results(ChainedSource(inputs.map { SingleSource($0) }), try Self.linter())
    #expect(results.map(\.path) == [file, folder.path + "/none.txt", "text", "s", "s", "loop"])
    #expect(results.map(\.id) == [nil, nil, nil, "7", "null", nil])
    #expect(results.map(\.isUnreadable) == [false, true, false, false, true, true])
    let rules = [
      "common/double-space", "input/unreadable", "common/double-space", "common/double-space", "input/malformed-line", "input/unreadable",
    ]
    #expect(results.map { $0.diagnostics.map(\.rule) } == rules.map { [$0] })
  }

  @Test(
    "What cannot be read is told in the language of the run",
    arguments: [(ReportContext.Language.id, "Ini folder, padahal"), (.en, "This is a folder, and")])
  func language(_ language: ReportContext.Language, _ beginning: String) throws {
    let source = SingleSource(.failure(InputFailure(ReadFailure(path: "a", reason: .folder))))
    let results = Self.results(source, try Self.linter(language))
    #expect(results.first?.diagnostics.first?.message.hasPrefix(beginning) == true)
  }

  @Test("Lines of one stream that are broken in different ways have different fingerprints")
  func fingerprints() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.ndjson", "{\n[\n{\"id\": 1}\n")
    let fingerprints = Self.results(LineSource(path: path), try Self.linter()).flatMap(\.diagnostics).map(\.fingerprint)
    #expect(Set(fingerprints).count == 3)
  }
}
