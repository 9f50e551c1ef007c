import Foundation
import TestSupport
import Testing

/// What `make install` lays down, and what shells on a terminal make of it.
@Suite("Installation and completion")
struct CompletionTests {
  /// A shell, how it is started, and the line with which it takes the completions below a folder.
  struct Shell: CustomTestStringConvertible, Sendable {
    let name: String
    let arguments: [String]
    let setup: String
    var testDescription: String { name }
    /// The path of the shell; nil where it is not here.
    var path: String? { ["/usr/bin/", "/bin/"].map { $0 + name }.first { FileManager.default.isExecutableFile(atPath: $0) } }
  }

  static let shells = [
    Shell(name: "bash", arguments: ["--norc", "--noprofile", "-i"], setup: "source share/bash-completion/completions/saksama"),
    Shell(
      name: "zsh", arguments: ["-f", "-i"],
      setup: "fpath=($PWD/share/zsh/site-functions $fpath); autoload -U compinit; compinit -u -D"),
    Shell(name: "fish", arguments: ["--no-config"], setup: "set -p fish_complete_path $PWD/share/fish/vendor_completions.d"),
  ]

  /// What is typed, and what stands there behind the TAB key.
  static let words = [
    ("saksama li", "saksama lint"), ("saksama lint --changed-s", "--changed-since"), ("saksama lint --fail-on war", "warning"),
    ("saksama lint --format sar", "sarif"), ("saksama lint --only antara/editor-r", "antara/editor-required"),
    ("saksama lint --only editor-r", "editor-required"), ("saksama lint --stage dr", "draft"), ("saksama lint --house indo", "indonesian"),
    ("saksama lint --house des", "desk"),
    ("saksama lint --house desk --only desk/own", "desk/own-rule"), ("saksama rules explain antara/editor-r", "antara/editor-required"),
    ("saksama rules new x --check exis", "existence"), ("saksama baseline cr", "create"), ("saksama lint art", "article.txt"),
  ]

  private static let installed = Result { try install() }

  private static func install() throws -> TestFolder {
    let folder = try TestFolder()
    try make("install", folder)
    try folder.write("article.txt", "Isi.\n")
    try folder.write("desk/set.yaml", "set: desk\nextends: [antara]\n")
    try folder.write("desk/own-rule.yaml", "check: existence\noptions: {words: [kapal]}\nmessage: {id: \"$match.\"}\n")
    return folder
  }

  private static func make(_ goal: String, _ folder: TestFolder) throws {
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    let arguments = ["/usr/bin/env", "make", goal, "PREFIX=", "DESTDIR=\(folder.path)", "SAKSAMA=\(program)"]
    let result = try ProcessRunner.run(arguments, folder: SaksamaProgram.packageFolder.path, seconds: 120)
    #expect(result.status == 0, "\(result.errorText)")
  }

  @Test("Each shell completes on a terminal what was typed", arguments: shells, words)
  func complete(shell: Shell, words: (typed: String, expected: String)) throws {
    guard let path = shell.path else { try Test.cancel("\(shell.name) is not here") }
    let folder = try Self.installed.get()
    let script = SaksamaProgram.packageFolder.appending(path: "Tests/Terminal/type.py").path
    let environment = SaksamaProgram.environment(adding: ["TERM": "xterm", "HOME": folder.path], folder: folder.path + "/bin")
    let result = try ProcessRunner.run(
      ["/usr/bin/env", "python3", script, shell.setup, words.typed + "\t", words.expected, path] + shell.arguments,
      folder: folder.path, environment: environment, seconds: 60)
    #expect(result.status == 0, "\(words.typed): \(result.errorText)")
  }

  @Test("Nothing is left where it is taken away again")
  func uninstall() throws {
    let folder = try TestFolder()
    try Self.make("install", folder)
    let manager = FileManager.default
    func files() -> [String] {
      (manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).filter { name in
        var isFolder: ObjCBool = false
        return manager.fileExists(atPath: folder.path + "/" + name, isDirectory: &isFolder) && !isFolder.boolValue
      }
    }
    #expect(Set(files()).isSuperset(of: ["bin/saksama", "share/man/man1/saksama.1", "share/man/man1/saksama-lint.1"]))
    let run = try ProcessRunner.run([folder.path + "/bin/saksama", "--version"], folder: folder.path)
    #expect(run.status == 0)
    try Self.make("uninstall", folder)
    #expect(files() == [])
  }
}
