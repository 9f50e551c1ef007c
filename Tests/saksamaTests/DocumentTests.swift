import Foundation
import TestSupport
import Testing

/// The pages that people write by hand: every rule, house, configuration and command in them is tried out.
///
/// With `SAKSAMA_RECORD=1` in the environment the answers of the commands are written instead of compared; look at the difference.
@Suite("Documentation that is tried out")
struct DocumentTests {
  private static let folder = SaksamaProgram.packageFolder.appending(path: "docs")
  private static let records = ProcessInfo.processInfo.environment["SAKSAMA_RECORD"] == "1"

  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return found.filter { $0.hasSuffix(".md") }.sorted()
  }()

  @Test("The pages are there")
  func pages() {
    #expect(
      Set(["suppressions.md", "first-rule.md", "newsroom.md", "configuration.md", "reference.md", "coming-from-vale.md"]).isSubset(
        of: Set(Self.names)))
  }

  @Test("Every command answers as the page says, and the examples of every rule do what they say", arguments: names)
  func page(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    var document = DocumentFile(try String(contentsOf: file, encoding: .utf8))
    let folder = try Self.runFolder()
    for (index, part) in document.parts.enumerated() {
      switch part {
      case .prose, .foreign: break
      case .file(let path, _, let lines): try folder.write("work/\(path)", lines.map { $0 + "\n" }.joined())
      case .console(let steps):
        #expect(!steps.isEmpty)
        let actual = try steps.map { DocumentFile.Step(command: $0.command, answer: try Self.answer(to: $0.command, in: folder)) }
        if Self.records { document.parts[index] = .console(actual) } else { #expect(actual == steps, "\(name)") }
      case .unknown(let info, _, let line):
        Issue.record("\(name):\(line): the block \(info) is neither a file with its path in the line before, nor a console, nor Vale's")
      }
    }
    if Self.records { try Data(document.text.utf8).write(to: file) }
    for set in Self.sets(of: document) {
      let answer = try Self.answer(to: "saksama rules test \(set)", in: folder)
      #expect(answer.last?.contains("every one does what it says.") == true, "\(name): \(set): \(answer)")
    }
  }

  @Test("Every link of a page leads to a file", arguments: names + ["../README.md"])
  func links(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    for match in text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/) {
      let target = file.deletingLastPathComponent().appending(path: String(match.output.1)).standardized.path
      #expect(FileManager.default.fileExists(atPath: target), "\(name): \(match.output.1)")
    }
  }

  @Test(
    "An editor that reads the schemas finds nothing wrong with a file of the pages", arguments: names)
  func schemas(_ name: String) throws {
    guard SchemaValidator.program != nil else { try Test.cancel(Comment(rawValue: SchemaValidator.obstacle)) }
    let document = DocumentFile(try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
    let folder = try TestFolder()
    var files: [String: [String]] = [:]
    for (index, part) in document.parts.enumerated() {
      guard case .file(let path, "yaml", let lines) = part else { continue }
      let kind =
        path.hasSuffix("set.yaml")
        ? "house" : path.hasSuffix(".saksama.yaml") ? "configuration" : path.hasSuffix("-ignore.yaml") ? "suppressions" : "rule"
      files[kind, default: []].append(try folder.write("\(index)/\(path)", lines.map { $0 + "\n" }.joined()))
    }
    for (kind, paths) in files {
      let schema = Self.folder.appending(path: "schema/\(kind).schema.json").path
      #expect(try SchemaValidator.faults(in: paths, schema: schema) == [])
    }
  }

  /// A folder in which `saksama` is found, with an empty folder `work`.
  private static func runFolder() throws -> TestFolder {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    let folder = try TestFolder()
    try folder.link("bin/saksama", to: program)
    try folder.makeFolder("work")
    return folder
  }

  private static func answer(to command: String, in folder: TestFolder) throws -> [String] {
    let result = try ProcessRunner.run(
      ["/bin/sh", "-c", "{ \(command)\n} 2>&1"], folder: folder.path + "/work",
      environment: SaksamaProgram.environment(folder: folder.path + "/bin"))
    var lines = result.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return result.status == 0 ? lines : lines + ["(exit status \(result.status))"]
  }

  /// The folders of a page's rules.
  private static func sets(of document: DocumentFile) -> [String] {
    Set(
      document.parts.compactMap { part -> String? in
        guard case .file(let path, "yaml", _) = part, ![".saksama.yaml", "-ignore.yaml", "set.yaml"].contains(where: path.hasSuffix)
        else { return nil }
        return (path as NSString).deletingLastPathComponent
      }
    ).sorted()
  }
}
