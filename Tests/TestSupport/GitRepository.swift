import Foundation

/// A git repository in a folder of its own, untouched by what the person who runs the tests has set.
public struct GitRepository: Sendable {
  /// The folder with its files.
  public let folder: TestFolder

  /// What keeps the person's settings away, and the commits the same.
  private static let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Sari", "GIT_AUTHOR_EMAIL": "sari@example.org",
    "GIT_COMMITTER_NAME": "Sari", "GIT_COMMITTER_EMAIL": "sari@example.org",
  ]

  /// Makes an empty repository whose branch is `main`.
  public init() throws {
    folder = try TestFolder()
    try shell("git init -q -b main")
  }

  /// Runs lines of a shell in the folder, or one below it; throws where the last of them fails.
  @discardableResult
  public func shell(_ script: String, in inner: String = "") throws -> String {
    let result = try ProcessRunner.run(
      ["/bin/sh", "-ec", script], folder: folder.path + "/" + inner, environment: SaksamaProgram.environment(adding: Self.environment))
    if result.status != 0 { throw Failure(description: "\(script): \(result.errorText)") }
    return result.outputText
  }

  /// Commits everything that stands in the folder.
  public func commit(_ message: String = "x") throws { try shell("git add -A && git commit -q --allow-empty -m '\(message)'") }

  /// Runs `saksama lint` without configurations, in the folder or one below it.
  public func lint(_ arguments: [String], in inner: String = "", environment: [String: String] = [:]) throws -> ProcessResult {
    try ProcessRunner.saksama(
      ["lint", "--no-config", "--lang", "en"] + arguments, folder: folder.path + "/" + inner,
      environment: Self.environment.merging(environment) { $1 })
  }

  /// Why a script did not do its work.
  public struct Failure: Error, CustomStringConvertible {
    /// The script and what it said.
    public let description: String
  }
}
