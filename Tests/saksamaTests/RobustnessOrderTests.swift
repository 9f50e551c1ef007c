import Foundation
import TestSupport
import Testing

@Suite("Robustness: the same answer every time")
struct RobustnessOrderTests {
  static let files = 320

  static func articles() throws -> TestFolder {
    let folder = try TestFolder()
    for number in 0..<files { try folder.write("desk-\(number % 5)/article-\(number).txt", SampleArticle.text(number)) }
    return folder
  }

  @Test("Every number of threads and every run gives the same report, files in order", arguments: ["json", "ndjson", "text"])
  func threads(_ format: String) throws {
    let folder = try Self.articles()
    let first = try ProcessRunner.saksama(["lint", "--jobs", "1", "--format", format, "."], folder: folder.path)
    #expect(first.status == 1)
    #expect(first.output.count > 100_000)
    for jobs in ["1", "2", "3", "8", "8", "64"] {
      let again = try ProcessRunner.saksama(["lint", "--jobs", jobs, "--format", format, "."], folder: folder.path)
      #expect(again.status == 1)
      #expect(again.output == first.output, "\(jobs) threads")
    }
  }

  @Test("The order is that of the names, whatever was done first")
  func order() throws {
    let folder = try Self.articles()
    let reports = try LintReport.all(ProcessRunner.saksama(["lint", "--jobs", "8", "--format", "ndjson", "."], folder: folder.path).output)
    let paths = reports.map(\.path)
    #expect(paths.count == Self.files)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("Paths are checked in the order of the command, each file once")
  func commandOrder() throws {
    let folder = try Self.articles()
    let arguments = ["lint", "--jobs", "3", "--format", "ndjson", "desk-3", "desk-1/article-1.txt", "desk-1", "desk-3/article-3.txt"]
    let paths = try LintReport.all(ProcessRunner.saksama(arguments, folder: folder.path).output).map(\.path)
    #expect(paths.count == 128)
    #expect(paths[64] == "desk-1/article-1.txt")
    #expect(Set(paths).count == 128)
  }

  @Test("NDJSON comes out in the order in which it went in", arguments: ["1", "2", "3", "8"])
  func stream(_ jobs: String) throws {
    let folder = try TestFolder()
    let lines = try (0..<3_000).map { number in
      // Long and short articles by turns, so that threads overtake each other.
      let text = String(repeating: SampleArticle.text(number), count: number % 17 == 0 ? 20 : 1)
      return String(decoding: try JSONEncoder().encode(["id": "\(number)", "text": text]), as: UTF8.self)
    }
    let input = try folder.write("a.ndjson", lines.joined(separator: "\n"))
    let result = try ProcessRunner.saksama(["lint", "--jobs", jobs, "--input", "ndjson", "--format", "ndjson"], input: input)
    let expected = (0..<3_000).map { "{\"path\":\"<stdin>\",\"id\":\"\($0)\"," }
    let received = result.outputLines
    #expect(received.count == expected.count)
    #expect(zip(received, expected).allSatisfy { $0.hasPrefix($1) })
  }
}
