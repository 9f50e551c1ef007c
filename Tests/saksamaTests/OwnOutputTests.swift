import Foundation
import TestSupport
import Testing

/// Reports, histories and baselines beside the articles of a folder that is walked.
@Suite("Outputs are no articles")
struct OwnOutputTests {
  private static let text = "Baku (ANTARA) - Kapal itu, dimana ia berlayar.\n"

  @Test(
    "An article of a folder is not written over, by whatever name it is called",
    arguments: [
      "lint berita --format json=berita/a.txt", "lint berita --format html=./berita/../berita/a.txt", "lint --format json=berita/a.txt",
      "lint berita --format json=lain.json", "lint berita --format json=sama.txt",
      "lint . --format html=r.html --history berita/kosong.txt",
      "lint berita --diff --format json=berita/a.txt", "lint berita --fix --format json=berita/a.txt",
      "baseline create berita --baseline berita/a.txt --force",
    ])
  func refused(command: String) throws {
    let folder = try TestFolder()
    let article = try folder.write("berita/a.txt", Self.text)
    let empty = try folder.write("berita/kosong.txt", "")
    try folder.link("lain.json", to: "berita/a.txt")
    try FileManager.default.linkItem(atPath: article, toPath: folder.path + "/sama.txt")
    let result = try ProcessRunner.saksama(command.split(separator: " ").map(String.init) + ["--no-config"], folder: folder.path)
    #expect(result.status == 2 && result.errorText.contains("to be checked"), "\(result.errorText)")
    #expect(try String(contentsOfFile: article, encoding: .utf8) == Self.text)
    #expect(try Data(contentsOf: URL(filePath: empty)).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/r.html"))
  }

  @Test("A report may stand in the folder, also where the configuration leaves it out of the articles")
  func allowed() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Self.text)
    try folder.write(".saksama.yaml", "ignore: [laporan.md]\n")
    for _ in 0..<2 {
      for report in ["json=laporan.json", "markdown=laporan.md"] {
        let result = try ProcessRunner.saksama(["lint", ".", "--format", report, "--fail-on", "never"], folder: folder.path)
        #expect(result.status == 0, "\(result.errorText)")
      }
    }
  }
}
