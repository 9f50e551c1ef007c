import Foundation

/// Runs a scenario in a folder of its own.
public struct ScenarioRunner {
  private let folder: TestFolder
  private let placeholders: [(name: String, text: String)]

  /// Makes a runner for one scenario.
  public init() throws {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    folder = try TestFolder()
    try folder.link("bin/saksama", to: program)
    try folder.makeFolder("work")
    let version = try ProcessRunner.saksama(["--version"]).outputText.trimmingCharacters(in: .newlines)
    placeholders = [
      ("{folder}", folder.path + "/work"), ("{fixtures}", SaksamaProgram.packageFolder.appending(path: "fixtures").path),
      ("{version}", version), ("{esc}", "\u{1B}"), ("{cr}", "\r"),
    ]
  }

  /// The steps of the scenario with what they really answered, in the words of a scenario.
  public func run(_ scenario: ScenarioFile) throws -> [ScenarioFile.Step] {
    for entry in scenario.entries {
      switch entry {
      case .file(let name, let text): try folder.write("work/" + name, filled(text))
      case .folder(let name): try folder.makeFolder("work/" + name)
      case .link(let name, let target): try folder.link("work/" + name, to: filled(target))
      }
    }
    return try scenario.steps.map { step in
      let result = try ProcessRunner.run(
        ["/bin/sh", "-c", filled(step.command)], folder: folder.path + "/work",
        environment: SaksamaProgram.environment(folder: folder.path + "/bin"))
      return ScenarioFile.Step(
        command: step.command, status: result.status, output: shown(result.outputText), errors: shown(result.errorText))
    }
  }

  private func filled(_ text: String) -> String {
    placeholders.reduce(text) { $0.replacingOccurrences(of: $1.name, with: $1.text) }
  }

  private func shown(_ text: String) -> String {
    placeholders.reduce(text) { $0.replacingOccurrences(of: $1.text, with: $1.name) }
  }
}
