import Foundation
import SaksamaDiagnostics
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("Fixing articles")
struct FixingTests {
  private static func linter(_ rules: [String: String]) throws -> (Linter, TestFolder) {
    let folder = try TestFolder()
    for (name, text) in rules { try folder.write("desk/\(name).yaml", text) }
    var options = LinterOptions()
    options.ruleFolders = [folder.path + "/desk"]
    options.only = rules.keys.sorted()
    return (try Linter(options), folder)
  }

  private static func swap(_ wrong: String, _ right: String, safety: String = "safe") -> String {
    "check: substitution\noptions: {swap: {\(wrong): \(right)}}\nmessage: {en: Swap., id: Ganti.}\nfix: {replace: $expected, safety: \(safety)}\n"
  }

  private static func fixed(_ rules: [String: String], _ text: String, makesUnsafe: Bool = false) throws -> ArticleFixer.Outcome {
    let (linter, _) = try linter(rules)
    return ArticleFixer(makesUnsafe: makesUnsafe).fix(ArticleInput(path: "a.txt", bytes: Array(text.utf8)), linter)
  }

  @Test("A fix that makes room for another is followed by it")
  func rounds() throws {
    let outcome = try Self.fixed(["one": Self.swap("satu", "dua"), "two": Self.swap("dua", "tiga")], "satu dua")
    #expect(String(decoding: outcome.bytes, as: UTF8.self) == "tiga tiga")
    #expect(outcome.result.diagnostics.isEmpty && outcome.first.diagnostics.count == 2)
  }

  @Test("Rules that undo each other come to an end, always with the same text")
  func circle() throws {
    let rules = ["one": Self.swap("satu", "dua"), "two": Self.swap("dua", "satu")]
    let outcomes = try (0..<3).map { _ in try Self.fixed(rules, "satu").bytes }
    #expect(Set(outcomes).count == 1)
  }

  @Test("An unsafe fix is made only where it is asked for", arguments: [false, true])
  func unsafe(makesUnsafe: Bool) throws {
    let rules = ["one": Self.swap("satu", "dua", safety: "unsafe")]
    let outcome = try Self.fixed(rules, "satu", makesUnsafe: makesUnsafe)
    #expect(String(decoding: outcome.bytes, as: UTF8.self) == (makesUnsafe ? "dua" : "satu"))
    #expect(outcome.fixed == (makesUnsafe ? 1 : 0))
  }

  @Test("A file that changed after it was read is left alone")
  func changed() throws {
    let folder = try TestFolder()
    let file = try folder.write("a.txt", "lama")
    let stamp = try #require(FileStamp(file))
    try folder.write("a.txt", "diubah orang")
    #expect(throws: WriteFailure(path: file, reason: .changed)) { try AtomicFile.replace(file, with: Array("baru".utf8), ifStill: stamp) }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "diubah orang")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test("A file that is gone is not made again")
  func gone() throws {
    let folder = try TestFolder()
    let file = try folder.write("a.txt", "lama")
    let stamp = try #require(FileStamp(file))
    try folder.remove("a.txt")
    #expect(throws: WriteFailure.self) { try AtomicFile.replace(file, with: [], ifStill: stamp) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
