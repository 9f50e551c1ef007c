public import Foundation

/// The program under test, for tests that go through the command line.
public enum SaksamaProgram {
  /// The folder of the package, with `rules/` and `fixtures/`.
  public static let packageFolder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  /// The path of the program: `SAKSAMA_PROGRAM` in the environment, else the release build, else the build that the tests belong to.
  public static let path: String? = {
    let named = ProcessInfo.processInfo.environment["SAKSAMA_PROGRAM"].map { [URL(filePath: $0)] }
    let built =
      [packageFolder.appending(path: ".build/release/saksama")]
      + testBundles.map { $0.deletingLastPathComponent().appending(path: "saksama") }
    return (named ?? built).map(\.path).first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// The bundles of tests that this process was started with, or has loaded.
  private static var testBundles: [URL] {
    let paths = ProcessInfo.processInfo.arguments.filter { $0.contains(".xctest") } + Bundle.allBundles.map(\.bundlePath)
    return paths.compactMap { path in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard let bundle = parts.firstIndex(where: { $0.hasSuffix(".xctest") }) else { return nil }
      return URL(filePath: parts[...bundle].joined(separator: "/"))
    }
  }

  /// What a child process finds in its environment: nothing of the person who runs the tests but the temporary folder.
  public static func environment(adding more: [String: String] = [:], folder: String? = nil) -> [String: String] {
    let tools = ["/usr/local/bin", "/usr/bin", "/bin"]
    var environment = ["PATH": ([folder].compactMap(\.self) + tools).joined(separator: ":"), "LC_ALL": "C", "HOME": "/nonexistent"]
    environment["TMPDIR"] = ProcessInfo.processInfo.environment["TMPDIR"]
    return environment.merging(more) { $1 }
  }
}

/// Why a test cannot go through the command line.
public struct MissingProgram: Error, CustomStringConvertible {
  /// What to do.
  public var description: String { "There is no program to test: run `make build`, or set SAKSAMA_PROGRAM." }

  /// Makes the error.
  public init() {}
}
