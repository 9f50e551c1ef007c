import Foundation
import TestSupport
import Testing

/// The action for GitHub and the template for GitLab: their form, and what their scripts do.
@Suite("Ready-made files for CI")
struct ReadyMadeTests {
  private static let hasSchemas = SchemaValidator.program != nil
  private static let faulty = "Baku (ANTARA) - Kapal itu, dimana ia berlayar.\n"

  @Test(
    "The files are of the form that their programs ask for",
    .enabled(if: hasSchemas, Comment(rawValue: SchemaValidator.obstacle)),
    arguments: [("action.yml", "vendor.github-actions"), ("templates/saksama.yml", "vendor.gitlab-ci")])
  func schema(file: String, schema: String) throws {
    let path = SaksamaProgram.packageFolder.appending(path: file).path
    #expect(try SchemaValidator.complaint(about: path, builtin: schema) == "")
    // A validator that takes everything would prove nothing.
    let folder = try TestFolder()
    let broken = try folder.write(
      "broken.yml", WorkflowScript.text(file).replacing("runs:", with: "run:").replacing("  script:", with: "  scripts:"))
    #expect(try SchemaValidator.complaint(about: broken, builtin: schema) != "")
  }

  @Test("The blocks of the README are of that form, too", .enabled(if: hasSchemas, Comment(rawValue: SchemaValidator.obstacle)))
  func readme() throws {
    let blocks = WorkflowScript.blocks("yaml", in: try WorkflowScript.text("README.md"))
    let folder = try TestFolder()
    for (mark, schema) in [("runs-on:", "vendor.github-workflows"), ("include:", "vendor.gitlab-ci")] {
      let found = blocks.filter { $0.contains(mark) }
      #expect(found.count == 1)
      for block in found {
        #expect(try SchemaValidator.complaint(about: folder.write("\(mark.dropLast()).yml", block), builtin: schema) == "")
      }
    }
    let action = try WorkflowScript.text("action.yml")
    let workflow = try #require(blocks.first { $0.contains("runs-on:") })
    let given = try #require(workflow.components(separatedBy: "saksama@").last?.components(separatedBy: "with:\n").last)
    for match in given.matches(of: /(?m)^ +([a-z-]+):/) { #expect(action.contains("\n  \(match.output.1):\n"), "\(match.output.1)") }
  }

  @Test(
    "ShellCheck has nothing to say of the scripts",
    .enabled(if: PythonTool.shellCheck.program != nil, Comment(rawValue: PythonTool.shellCheck.obstacle)))
  func shellCheck() throws {
    let folder = try TestFolder()
    let shells = ["action.yml": "bash", "templates/saksama.yml": "sh"]
    for (file, shell) in shells {
      let scripts = WorkflowScript.all(in: try WorkflowScript.text(file))
      #expect(scripts.count == (file == "action.yml" ? 4 : 2))
      for (number, script) in scripts.enumerated() {
        let path = try folder.write("\(shell)-\(number)", script)
        let result = try ProcessRunner.run([try #require(PythonTool.shellCheck.program), "--shell", shell, path], seconds: 60)
        #expect(result.status == 0, "\(result.outputText)")
      }
    }
    let hook = SaksamaProgram.packageFolder.appending(path: "Tests/Validation/swift-hook.sh").path
    #expect(try ProcessRunner.run([try #require(PythonTool.shellCheck.program), hook], seconds: 60).status == 0)
  }

  @Test("The name of a build is the same for the same sources, wherever they lie, and another for others")
  func buildName() throws {
    let script = try #require(WorkflowScript.all(in: try WorkflowScript.text("action.yml")).first)
    func name(_ text: String) throws -> String {
      let folder = try TestFolder()
      for file in ["Package.swift", "Makefile", "Sources/a b.swift", "rules/é.yaml"] { try folder.write("action/" + file, text) }
      let variables = [
        "GITHUB_ACTION_PATH": folder.path + "/action", "GITHUB_OUTPUT": folder.path + "/output", "RUNNER_TEMP": "/temp",
        "RUNNER_OS": "Linux", "RUNNER_ARCH": "X64",
      ]
      let result = try ProcessRunner.run(
        ["/bin/bash", "-e", "-o", "pipefail", "-c", script], environment: SaksamaProgram.environment(adding: variables))
      #expect(result.status == 0, "\(result.errorText)")
      return try String(contentsOfFile: folder.path + "/output", encoding: .utf8)
    }
    let first = try name("1")
    #expect(first.contains(/^key=saksama-Linux-[^-]+-X64-[0-9a-f]{40}\nfolder=\/temp\/saksama-program\n$/), "\(first)")
    #expect(try name("1") == first)
    #expect(try name("2") != first)
  }

  @Test("No input of the action is part of a script, where it could be a command")
  func injection() throws {
    for script in WorkflowScript.all(in: try WorkflowScript.text("action.yml")) { #expect(!script.contains("${{")) }
  }

  /// Runs the step of the action that checks, with some inputs.
  private func action(_ folder: TestFolder, _ inputs: [String: String]) throws -> (status: Int32, output: String, variables: String) {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    let script = try #require(WorkflowScript.all(in: try WorkflowScript.text("action.yml")).last)
    let none = ["PATHS", "CHANGED_SINCE", "CHANGED_LINES", "FAIL_ON", "ARGS"].map { ("SAKSAMA_" + $0, "") }
    var environment = Dictionary(uniqueKeysWithValues: none).merging(inputs.map { ("SAKSAMA_" + $0.key, $0.value) }) { $1 }
    try folder.write("temp/x", "")
    try folder.write("program/output", "")
    if !FileManager.default.fileExists(atPath: folder.path + "/program/saksama") { try folder.link("program/saksama", to: program) }
    environment["SAKSAMA_FOLDER"] = folder.path + "/program"
    environment["RUNNER_TEMP"] = folder.path + "/temp"
    environment["GITHUB_OUTPUT"] = folder.path + "/program/output"
    environment["GITHUB_STEP_SUMMARY"] = folder.path + "/program/summary"
    let file = try folder.write("program/step", script)
    let result = try ProcessRunner.run(
      ["/bin/bash", "--noprofile", "--norc", "-e", "-o", "pipefail", file], folder: folder.path + "/work",
      environment: SaksamaProgram.environment(adding: environment))
    let variables = try String(contentsOfFile: folder.path + "/program/output", encoding: .utf8)
    return (result.status, result.outputText + result.errorText, variables)
  }

  @Test("The action annotates, writes SARIF and the summary, and ends as the program ends")
  func step() throws {
    let folder = try TestFolder()
    try folder.write("work/berita satu/a b.txt", Self.faulty)
    try folder.write("work/lain.txt", Self.faulty)
    let found = try action(folder, ["PATHS": "berita satu\n", "ARGS": "--lang=en\n"])
    #expect(found.status == 1)
    #expect(found.output.contains("::error file=berita satu/a b.txt,") && !found.output.contains("lain.txt"))
    #expect(found.variables == "exit-status=1\nsarif=\(folder.path)/temp/saksama.sarif\n")
    let summary = try String(contentsOfFile: folder.path + "/program/summary", encoding: .utf8)
    #expect(summary.contains("antara/editor-required"))
    #expect(try action(folder, ["FAIL_ON": "never"]).status == 0)
    let wrong = try action(folder, ["PATHS": "tidak-ada"])
    #expect(wrong.status == 2 && wrong.variables.hasPrefix("exit-status=2\n"))
  }

  @Test("An input is never a command, nor an option where a path is asked for")
  func hostile() throws {
    let folder = try TestFolder()
    try folder.write("work/a.txt", Self.faulty)
    let hostile = "$(touch pwned); `touch pwned`; touch pwned #"
    for input in ["PATHS", "FAIL_ON", "ARGS", "CHANGED_SINCE"] { #expect(try action(folder, [input: hostile]).status == 2, "\(input)") }
    #expect(try action(folder, ["PATHS": "--fix"]).status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/work") == ["a.txt"])
  }

  @Test("With a base, the action checks what changed since, and without one everything")
  func changed() throws {
    let repository = try GitRepository()
    try repository.folder.write("work/lama.txt", Self.faulty)
    try repository.commit()
    try repository.folder.write("work/baru.txt", Self.faulty)
    let found = try action(repository.folder, ["CHANGED_SINCE": "main", "CHANGED_LINES": "true"])
    #expect(found.status == 1 && found.output.contains("file=baru.txt") && !found.output.contains("file=lama.txt"), "\(found.output)")
    #expect(try action(repository.folder, ["CHANGED_LINES": "true"]).output.contains("file=lama.txt"))
  }

  @Test("The template writes the reports that it hands to GitLab, and ends as the program ends")
  func gitLab() throws {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    let repository = try GitRepository()
    try repository.folder.link(".saksama-program/saksama", to: program)
    try repository.folder.write("artikel/lama.txt", Self.faulty)
    try repository.shell("git add artikel && git commit -qm x")
    try repository.folder.write("artikel/baru.txt", Self.faulty)
    let script = try #require(WorkflowScript.all(in: try WorkflowScript.text("templates/saksama.yml")).last)
    for (changed, names) in [("false", ["baru", "lama"]), ("true", ["baru"])] {
      let environment = [
        "SAKSAMA_CHANGED": changed, "CI_MERGE_REQUEST_DIFF_BASE_SHA": "HEAD", "SAKSAMA_OPTIONS": "--lang en --fail-on warning",
        "SAKSAMA_PATHS": "artikel",
      ]
      let result = try ProcessRunner.run(
        ["/bin/sh", "-euc", script], folder: repository.folder.path, environment: SaksamaProgram.environment(adding: environment))
      #expect(result.status == 1, "\(result.errorText)")
      for report in ["gl-code-quality-report.json", "saksama.xml"] {
        let text = try String(contentsOfFile: repository.folder.path + "/" + report, encoding: .utf8)
        #expect(["baru", "lama"].filter { text.contains("artikel/\($0).txt") } == names, "\(report)")
      }
    }
  }
}
