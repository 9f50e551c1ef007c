import Foundation
import TestSupport
import Testing

@Suite("Broken rules, houses and configurations")
struct BrokenFixtureTests {
  static let folder = SaksamaProgram.packageFolder.appending(path: "fixtures/broken")

  /// Each case as `kind/name`.
  static let cases: [String] = ["rules", "houses", "configurations"].flatMap { kind in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: kind).path)) ?? []
    return names.sorted().map { "\(kind)/\($0)" }
  }

  /// What the program says of a case, and how it ends.
  static func run(_ name: String) throws -> ProcessResult {
    let parts = name.split(separator: "/").map(String.init)
    let place = folder.appending(path: name)
    let inner = FileManager.default.fileExists(atPath: place.appending(path: "set.yaml").path) ? parts[1] : "\(parts[1])/house"
    let lint = ["lint", "--lang", "en", "article.txt"]
    switch parts[0] {
    case "rules":
      return try ProcessRunner.saksama(lint + ["--no-config", "--rules", parts[1]], folder: folder.appending(path: parts[0]).path)
    case "houses":
      return try ProcessRunner.saksama(lint + ["--no-config", "--house", "./\(inner)"], folder: folder.appending(path: parts[0]).path)
    default: return try ProcessRunner.saksama(lint, folder: place.path)
    }
  }

  @Test("Everything that is wrong is told in one run, each with its place and what to do", arguments: cases)
  func messages(_ name: String) throws {
    let result = try Self.run(name)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.processorSeconds < 5)
    for line in result.errorText.split(separator: "\n") {
      #expect(line.wholeMatch(of: /saksama: [^:]+:[0-9]+:[0-9]+: .*[.?]/) != nil, "\(line)")
    }
    #expect(Snapshot.difference(result.errorText, "broken/\(name)/messages.txt") == nil)
  }

  @Test("There are at least sixty cases")
  func number() { #expect(Self.cases.count >= 60) }
}
