import Foundation
import TestSupport
import Testing

/// What sarif-tools, which knows nothing of Saksama, makes of the report.
@Suite("SARIF and sarif-tools", .enabled(if: PythonTool.sarif.program != nil, Comment(rawValue: PythonTool.sarif.obstacle)))
struct SARIFToolsTests {
  private func report(_ folder: TestFolder, _ name: String, _ text: String) throws -> String {
    try folder.write("berita.txt", text)
    let result = try ProcessRunner.run(
      [#require(SaksamaProgram.path), "lint", "berita.txt", "--no-config", "--format", "sarif=\(name)"], folder: folder.path)
    #expect(result.status == 0 || result.status == 1)
    return folder.path + "/" + name
  }

  private func sarif(_ arguments: [String]) throws -> String {
    let program = try #require(PythonTool.sarif.program)
    let result = try ProcessRunner.run([program] + arguments, seconds: 60)
    #expect(result.status == 0, "\(String(decoding: result.errors, as: UTF8.self))")
    return result.outputText
  }

  @Test("It opens the report, counts its findings, makes a page of it, and tells what is new")
  func tools() throws {
    let folder = try TestFolder()
    let old = try report(folder, "old.sarif", SampleArticle.text(6))
    let new = try report(folder, "new.sarif", SampleArticle.text(6).replacing("yang lama", with: "yang  lama"))
    let summary = try sarif(["summary", new])
    #expect(summary.contains("error:") && summary.contains("double-space"), "\(summary)")
    let page = folder.path + "/report.html"
    _ = try sarif(["html", "--output", page, new])
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("double-space"))
    #expect(try sarif(["diff", old, new]).contains("double-space"))
  }
}
