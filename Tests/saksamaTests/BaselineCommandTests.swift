import Foundation
import TestSupport
import Testing

/// `--baseline` and `saksama baseline` beside other options of a run.
@Suite("Baselines on the command line")
struct BaselineCommandTests {
  private static let old = "Baku (ANTARA) - Kapal itu, dimana ia berlayar, dan dermaga, dimana ia bersandar, tenang.\n"

  private static func run(_ folder: TestFolder, _ arguments: [String]) throws -> ProcessResult {
    try ProcessRunner.saksama(arguments + ["--no-config", "--lang", "en", "--only", "preposition-joined"], folder: folder.path)
  }

  private static func text(_ folder: TestFolder, _ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  @Test("Only findings that are reported are mended", arguments: [true, false])
  func fixes(isRenamed: Bool) throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Self.old)
    try folder.write("b.txt", Self.old.replacing("Kapal", with: "Perahu"))
    #expect(try Self.run(folder, ["baseline", "create", "."]).status == 0)
    let fresh = "\nLayar, dimana angin bertiup, robek.\n"
    try folder.write("a.txt", Self.old + fresh)
    if isRenamed { try FileManager.default.moveItem(atPath: folder.path + "/b.txt", toPath: folder.path + "/c.txt") }
    let lint = ["lint", ".", "--baseline", ".saksama-baseline", "--baseline-strict", "--fail-on", "info"]
    let difference = try Self.run(folder, lint + ["--diff"])
    #expect(difference.outputLines.filter { $0.hasPrefix("+") } == ["+++ b/a.txt", "+Layar, di mana angin bertiup, robek."])
    let fixed = try Self.run(folder, lint + ["--fix"])
    #expect(fixed.status == 0 && fixed.outputText.contains("1 fixed"), "\(fixed.outputText) \(fixed.errorText)")
    #expect(try Self.text(folder, "a.txt") == Self.old + fresh.replacing("dimana", with: "di mana"))
    #expect(try Self.text(folder, isRenamed ? "c.txt" : "b.txt").contains("dimana"))
    #expect(try Self.run(folder, lint).status == 0)
  }

  @Test("A run that sees a part of the articles calls none of the others gone, and takes none of them out")
  func parts() throws {
    let folder = try TestFolder()
    try folder.write("lama/a.txt", Self.old)
    try folder.write("lain/b.txt", Self.old.replacing("Kapal", with: "Perahu"))
    #expect(try Self.run(folder, ["baseline", "create", "."]).status == 0)
    try FileManager.default.moveItem(atPath: folder.path + "/lama", toPath: folder.path + "/baru")
    try folder.write("c.txt", "Baku (ANTARA) - Laut tenang.\n")
    let lint = ["lint", "--baseline", ".saksama-baseline", "--baseline-strict", "--fail-on", "info"]
    for path in ["c.txt", "lain"] {
      let result = try Self.run(folder, lint + [path])
      #expect(result.status == 0 && result.errorText.isEmpty, "\(path): \(result.errorText)")
      #expect(try Self.run(folder, ["baseline", "prune", path]).status == 0)
      #expect(try Self.run(folder, ["baseline", "update", path]).status == 0)
      #expect(try Self.run(folder, lint + ["."]).status == 0)
    }
    // What a walk of its folder does not find any more is gone.
    try FileManager.default.removeItem(atPath: folder.path + "/baru")
    let gone = try Self.run(folder, lint + ["."])
    #expect(gone.status == 1 && gone.errorText.contains("lama/a.txt"), "\(gone.errorText)")
    #expect(try Self.run(folder, ["baseline", "prune", "."]).status == 0)
    #expect(try Self.run(folder, lint + ["."]).errorText.isEmpty)
  }
}
