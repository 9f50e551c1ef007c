import Foundation
import TestSupport
import Testing

@Suite("Robustness: streams", .serialized)
struct RobustnessStreamTests {
  static func line(_ number: Int, _ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(["id": "\(number)", "text": text]), as: UTF8.self) + "\n"
  }

  @Test("Each line is answered before the next one is written", arguments: ["1", "2", "8"])
  func answers(_ jobs: String) throws {
    let program = try LiveProcess(saksama: ["lint", "--jobs", jobs, "--input", "ndjson", "--format", "ndjson", "--fail-on", "never"])
    for number in 0..<12 {
      let line = number % 4 == 3 ? "not JSON\n" : try Self.line(number, SampleArticle.text(number))
      #expect(program.write(line))
      let answer = program.readLine(seconds: 2)
      #expect(answer?.contains(number % 4 == 3 ? "input/malformed-line" : "\"id\":\"\(number)\"") == true, "line \(number)")
    }
    #expect(program.finish() == 3)
  }

  @Test("A line that comes in pieces is answered when it is whole")
  func pieces() throws {
    let program = try LiveProcess(saksama: ["lint", "--input", "ndjson", "--format", "ndjson"])
    #expect(program.write(#"{"id": "a1", "te"#))
    #expect(program.readLine(seconds: 0.2) == nil)
    #expect(program.write("xt\": \"The ferry left.\"}\n"))
    #expect(program.readLine(seconds: 2)?.contains(#""id":"a1""#) == true)
  }

  @Test("inspect answers line by line too")
  func inspect() throws {
    let program = try LiveProcess(saksama: ["inspect", "--input", "ndjson"])
    for number in 0..<5 {
      #expect(program.write(try Self.line(number, SampleArticle.text(number))))
      #expect(program.readLine(seconds: 2)?.contains("\"id\":\"\(number)\"") == true)
    }
    #expect(program.finish() == 0)
  }

  @Test(
    "Memory stays flat: 50,000 lines need no more than 10,000",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "the system does not tell the memory of a running program"))
  func memory() throws {
    let program = try LiveProcess(saksama: ["lint", "--jobs", "2", "--input", "ndjson", "--format", "ndjson"])
    let articles = try (0..<100).map { try Self.line($0, SampleArticle.text($0)) }.joined()
    var peaks: [Int] = []
    for round in 1...500 {
      // A hundred lines and their answers fit the buffers of two pipes and a thread's work; nobody waits for anybody.
      try #require(program.write(articles))
      for _ in 0..<100 { try #require(program.readLine(seconds: 20) != nil) }
      if round == 100 || round == 500 { peaks.append(program.peakMemory ?? 0) }
    }
    #expect(peaks.count == 2 && peaks[0] > 0)
    #expect(peaks[1] <= peaks[0] * 12 / 10, "\(peaks) KiB")
    #expect(peaks[1] < 64 * 1_024, "\(peaks) KiB")
  }

  @Test("Long lines and lines of nothing but depth are answered", arguments: [1, 3])
  func odd(_ jobs: Int) throws {
    let folder = try TestFolder()
    let deep = String(repeating: "[", count: 100_000)
    let lines = [
      try Self.line(0, String(repeating: "Kapal feri itu berangkat. ", count: 200_000)), deep + "\n", "{\"text\": " + deep + "\n",
      "{\"text\": \"\\ud800\"}\n", "{\"text\": \"\\u0000\"}\n", "\u{FEFF}{\"text\": \"a\"}\n", "{\"text\": \"a\", \"text\": \"b\"}\n",
      "{\"id\": 123456789012345678901234567890, \"text\": \"a\"}\n",
    ]
    let input = try folder.write("a.ndjson", lines.joined())
    let result = try ProcessRunner.saksama(["lint", "--jobs", "\(jobs)", "--input", "ndjson", "--format", "ndjson"], input: input)
    #expect(result.outputLines.count == lines.count)
    #expect(result.status == 3)
    #expect(result.errorText.isEmpty)
  }
}
