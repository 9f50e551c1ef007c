import Foundation
import TestSupport
import Testing

@Suite("Robustness: configurations and sets that build on each other", .serialized)
struct RobustnessExtendsTests {
  static func lint(_ arguments: [String], in folder: TestFolder) throws -> ProcessResult {
    try ProcessRunner.saksama(["lint", "--lang", "en"] + arguments + ["a.txt"], folder: folder.path, seconds: 40)
  }

  /// A configuration and `count - 1` others, each of which extends the next one; the last sets something.
  static func configurations(_ count: Int) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("a.txt", "The ferry  left.\n")
    try folder.write(".saksama.yaml", "root: true\nextends: 1.yaml\n")
    for number in 1..<(count - 1) { try folder.write("\(number).yaml", "extends: \(number + 1).yaml\n") }
    try folder.write("\(count - 1).yaml", "fail-on: never\nhouse: common\n")
    return folder
  }

  /// `count` sets, each of which extends the next one; the last has a rule.
  static func sets(_ count: Int) throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("a.txt", "The ferry left.\n")
    for number in 1..<count { try folder.write("sets/s\(number)/set.yaml", "extends: s\(number + 1)\n") }
    try folder.write("sets/s\(count)/set.yaml", "language: en\n")
    try folder.write("sets/s\(count)/ferry-named.yaml", "check: existence\noptions: {words: [ferry]}\nseverity: error\nmessage: Name it.\n")
    return folder
  }

  @Test("64 configurations build on each other, and the last of them holds")
  func deepest() throws {
    let result = try Self.lint(["--format", "ndjson"], in: Self.configurations(64))
    #expect(result.status == 0)
    #expect(try LintReport.all(result.output).first?.diagnostics.map(\.rule).contains("common/double-space") == true)
  }

  @Test("One more is an error at the name that leads there, also of thousands", arguments: [65, 5_000])
  func tooDeep(_ count: Int) throws {
    let result = try Self.lint([], in: Self.configurations(count))
    #expect(result.status == 2)
    #expect(
      result.errorText
        == "saksama: 63.yaml:1:10: More than 64 configurations build on each other; put what some of them set into one file.\n")
    #expect(result.processorSeconds < 2)
  }

  @Test("64 sets build on each other, and the rule of the last runs")
  func deepestSet() throws {
    let result = try Self.lint(["--house", "./sets/s1", "--format", "ndjson"], in: Self.sets(64))
    #expect(result.status == 1)
    #expect(try LintReport.all(result.output).first?.diagnostics.map(\.rule) == ["s64/ferry-named"])
  }

  @Test("One set more is an error at the name that leads there, also of thousands", arguments: [65, 3_000])
  func tooDeepSets(_ count: Int) throws {
    let result = try Self.lint(["--house", "./sets/s1"], in: Self.sets(count))
    #expect(result.status == 2)
    #expect(
      result.errorText
        == "saksama: ./sets/s64/set.yaml:1:10: More than 64 sets build on each other; put what some of them say into one.\n")
    #expect(result.processorSeconds < 4)
  }

  @Test("Fifty levels of which each is extended twice, and by all above it, take no time and count once")
  func repeated() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "The ferry left.\n")
    try folder.write(".saksama.yaml", "root: true\nextends: [1.yaml, 1.yaml]\n")
    for number in 1..<50 {
      let below = ((number + 1)...50).flatMap { ["\($0).yaml", "\($0).yaml"] }.joined(separator: ", ")
      try folder.write("\(number).yaml", "extends: [\(below)]\nstage: draft\n")
    }
    try folder.write("50.yaml", "rules: {double-space: off}\nstage: kill\n")
    let result = try ProcessRunner.saksama(["config", "a.txt"], folder: folder.path, seconds: 40)
    #expect(result.status == 0)
    #expect(result.outputText.split(separator: "\n").filter { $0.contains("double-space") }.count == 1)
    // The file that all others extend stays below them.
    #expect(result.outputText.contains(/draft +1.yaml:2/))
    #expect(result.processorSeconds < 2)
  }
}
