import Foundation
import TestSupport
import Testing

@Suite("Scenarios of the command line")
struct ScenarioTests {
  static let folder = SaksamaProgram.packageFolder.appending(path: "fixtures/scenarios")

  static let names: [String] = {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".scenario") }.sorted()
  }()

  @Test("The program answers as the scenario says", arguments: names)
  func scenario(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    var scenario = try ScenarioFile(try String(contentsOf: file, encoding: .utf8))
    let actual = try ScenarioRunner().run(scenario)
    if ProcessInfo.processInfo.environment["SAKSAMA_RECORD"] == "1" {
      scenario.steps = actual
      return try Data(scenario.text.utf8).write(to: file)
    }
    for (expected, actual) in zip(scenario.steps, actual) {
      #expect(actual.status == expected.status, "exit status of: \(expected.command)\(actual.errors)")
      #expect(TextDifference.firstLine(actual.output, expected.output) == nil, "stdout of: \(expected.command)")
      #expect(TextDifference.firstLine(actual.errors, expected.errors) == nil, "stderr of: \(expected.command)")
    }
  }

  @Test(
    "There are scenarios, and each is written as the runner would write it",
    .enabled(if: ProcessInfo.processInfo.environment["SAKSAMA_RECORD"] != "1", "they are being written"))
  func form() throws {
    #expect(Self.names.count >= 45)
    for name in Self.names {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      let written = try ScenarioFile(text).text
      #expect(written == text, "\(name): write status, stdout and stderr behind the command, or record with SAKSAMA_RECORD=1")
    }
  }
}
