import Foundation
import TestSupport
import Testing

/// The man pages, which `make docs` writes.
@Suite("Man pages")
struct ManualTests {
  private static let folder = SaksamaProgram.packageFolder.appending(path: "docs/man")
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".1") }.sorted()
  private static let mandoc = ["/usr/bin/mandoc", "/opt/homebrew/bin/mandoc"].first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test("The pages are what `make docs` writes of the program as it is")
  func fresh() throws {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    let written = try TestFolder()
    let script = Self.folder.appending(path: "generate.py").path
    let result = try ProcessRunner.run(["/usr/bin/env", "python3", "-B", script, program, written.path])
    #expect(result.status == 0, "\(result.errorText)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: written.path).sorted() == Self.names)
    for name in Self.names {
      let (old, new) = (Self.folder.appending(path: name), URL(filePath: written.path + "/" + name))
      #expect(try String(contentsOf: old, encoding: .utf8) == String(contentsOf: new, encoding: .utf8), "\(name): run `make docs`")
    }
  }

  @Test("There is a page for the program and one for each of its commands, with all options")
  func complete() throws {
    #expect(Self.names.count == 9)
    let page = try String(contentsOf: Self.folder.appending(path: "saksama-lint.1"), encoding: .utf8)
    let help = try ProcessRunner.saksama(["lint", "--help"]).outputText
    let options = Set(help.matches(of: /--[a-z-]+/).map { String($0.output) }).subtracting(["--help", "--version"])
    #expect(options.count > 20)
    for option in options { #expect(page.contains(".It Fl \\" + option.dropFirst()), "\(option)") }
  }

  @Test(
    "mandoc, which reads more strictly than groff, has no warning", .enabled(if: mandoc != nil, "mandoc is not here"), arguments: names)
  func lint(_ name: String) throws {
    let mandoc = try #require(Self.mandoc)
    let result = try ProcessRunner.run([mandoc, "-T", "lint", "-W", "warning", Self.folder.appending(path: name).path])
    #expect(result.status == 0 && result.output.isEmpty, "\(result.outputText)")
  }
}
