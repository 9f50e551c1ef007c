import Foundation
import TestSupport
import Testing

@Suite("Robustness: outputs that end early")
struct RobustnessOutputTests {
  static func shell(_ command: String, in folder: TestFolder) throws -> ProcessResult {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    return try ProcessRunner.run(["/bin/sh", "-c", command, "sh", program], folder: folder.path)
  }

  @Test("A reader that stops ends the run quietly and soon", arguments: ["text", "json", "ndjson"])
  func closedPipe(_ format: String) throws {
    let folder = try TestFolder()
    for number in 0..<400 { try folder.write("\(number).txt", String(repeating: SampleArticle.text(number), count: 30)) }
    let all = try ProcessRunner.saksama(["lint", "--jobs", "2", "--format", format, "."], folder: folder.path)
    #expect(all.output.count > 1_000_000)
    let result = try Self.shell("\"$1\" lint --jobs 2 --format \(format) . | head -c 100", in: folder)
    #expect(result.output.count == 100)
    #expect(result.errorText.isEmpty)
    #expect(result.processorSeconds < all.processorSeconds / 2 + 0.2)
  }

  @Test("A stream whose reader stops ends although its input stays open")
  func closedPipeOfStream() throws {
    let folder = try TestFolder()
    let line = #"{"text": "The ferry left."}"#
    let result = try Self.shell(
      "{ for number in 1 2 3 4 5 6; do echo '\(line)'; sleep 0.1; done; } | \"$1\" lint --input ndjson --format ndjson | head -1",
      in: folder)
    #expect(result.outputLines.count == 1)
    #expect(result.errorText.isEmpty)
    #expect(result.seconds < 10)
  }

  @Test("A full disk is told and ends with 3", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "The ferry left at dawn.\n")
    for command in [
      "\"$1\" lint --lang en --format text a.txt > /dev/full", "\"$1\" lint --lang en --format json a.txt > /dev/full",
      "\"$1\" lint --lang en --format ndjson --fail-on never a.txt > /dev/full", "\"$1\" inspect a.txt > /dev/full",
    ] {
      let result = try Self.shell(command, in: folder)
      #expect(result.status == 3, "\(command)")
      #expect(result.errorText == "saksama: standard output could not be written: No space left on device.\n", "\(command)")
    }
    let file = try Self.shell("\"$1\" lint --lang en --fail-on never --format json=/dev/full --format ndjson a.txt", in: folder)
    #expect(file.status == 3)
    #expect(file.errorText == "saksama: /dev/full could not be written: No space left on device.\n")
    #expect(try LintReport.all(file.output).map(\.path) == ["a.txt"])
  }

  @Test("Standard output that is closed from the start is told")
  func noOutput() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", "The ferry left at dawn.\n")
    let result = try Self.shell("\"$1\" lint --lang en a.txt >&-", in: folder)
    #expect(result.status == 3)
    #expect(result.errorText.hasPrefix("saksama: standard output could not be written: "))
  }

  @Test("Standard input that is closed from the start is told", arguments: ["", "--input ndjson --format ndjson"])
  func noInput(_ options: String) throws {
    let folder = try TestFolder()
    let result = try Self.shell("\"$1\" lint --lang en \(options) - <&-", in: folder)
    #expect(result.status == 3)
    #expect(result.outputText.contains("input/unreadable"))
  }
}
