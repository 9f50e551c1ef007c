import Foundation

/// A Chromium of the system, in which tests look at pages.
public enum Browser {
  /// The path of the program: `CHROMIUM` in the environment, else Debian's; nil where there is none, so that tests are skipped.
  public static let program: String? = {
    if PythonTool.browser.program == nil { return nil }
    let named = ProcessInfo.processInfo.environment["CHROMIUM"].map { [$0] }
    return (named ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser"]).first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Why no page can be looked at.
  public static let obstacle = "There is no Chromium, or \(PythonTool.browser.obstacle)"

  /// What the script at `path` below `Tests/Browser` prints, line by line, of some pages.
  public static func run(_ script: String, on pages: [String], seconds: Double = 300) throws -> ProcessResult {
    let path = SaksamaProgram.packageFolder.appending(path: "Tests/Browser/\(script)").path
    // Chromium keeps a profile in its home while it runs.
    let home = try TestFolder()
    let arguments = [PythonTool.browser.interpreter, path, program].compactMap(\.self) + pages
    return try ProcessRunner.run(arguments, environment: SaksamaProgram.environment(adding: ["HOME": home.path]), seconds: seconds)
  }
}
