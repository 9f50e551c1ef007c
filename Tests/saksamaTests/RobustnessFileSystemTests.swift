import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Robustness: files and folders")
struct RobustnessFileSystemTests {
  static let text = "The ferry left at dawn .\n"

  static func lint(_ paths: [String], in folder: TestFolder, _ more: [String] = []) throws -> (result: ProcessResult, reports: [LintReport])
  {
    let result = try ProcessRunner.saksama(
      ["lint", "--lang", "en", "--only", "space-before-punctuation", "--format", "ndjson"] + more + paths, folder: folder.path)
    return (result, try LintReport.all(result.output))
  }

  @Test("What may not be read is told, and the rest is checked")
  func permission() throws {
    let folder = try TestFolder()
    for name in ["a.txt", "b.txt", "closed/c.txt"] { try folder.write(name, Self.text) }
    chmod(folder.path, 0o755)
    chmod(folder.path + "/b.txt", 0)
    chmod(folder.path + "/closed", 0)
    defer { chmod(folder.path + "/closed", 0o755) }
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    // Nothing is closed to the superuser.
    let copy = folder.path + "/saksama"
    // Copied by another process: a file that this one has open for writing stays open in whatever another test starts meanwhile, and a
    // program that is open for writing cannot be run.
    try #require(ProcessRunner.run(["/bin/cp", program, copy], folder: folder.path).status == 0)
    let command = getuid() == 0 ? ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", copy] : [copy]
    guard getuid() != 0 || FileManager.default.isExecutableFile(atPath: command[0]) else { return }
    let result = try ProcessRunner.run(command + ["lint", "--lang", "en", "--format", "ndjson", "."], folder: folder.path)
    #expect(result.status == 3)
    let reports = try LintReport.all(result.output)
    #expect(Set(reports.map(\.path)) == ["a.txt", "b.txt", "closed/"])
    for path in ["b.txt", "closed/"] {
      #expect(reports.first { $0.path == path }?.diagnostics.first?.message.contains("no permission") == true, "\(path)")
    }
    #expect(reports.first { $0.path == "a.txt" }?.format == "wire")
  }

  @Test("A file that vanishes between being found and being read is told")
  func vanishing() throws {
    let folder = try TestFolder()
    for number in 100..<200 { try folder.write("in/a-\(number).txt", Self.text) }
    // Findings come out while this file keeps the only thread busy; then the files behind it are taken away.
    try folder.write("in/b.txt", String(repeating: "Kapal feri itu berangkat. ", count: 400_000))
    for number in 0..<100 { try folder.write("in/c-\(number).txt", Self.text) }
    guard let program = SaksamaProgram.path else { throw MissingProgram() }
    let command = """
      "$1" lint --jobs 1 --lang en --format ndjson=found in & \
      while ! [ -s found ] && kill -0 $!; do sleep 0.01; done; kill -STOP $!; rm -f in/c-*.txt; kill -CONT $!; wait $!
      """
    let result = try ProcessRunner.run(["/bin/sh", "-c", command, "sh", program], folder: folder.path)
    let reports = try LintReport.all(Array(Data(contentsOf: URL(filePath: folder.path + "/found"))))
    #expect(reports.count == 201)
    #expect(result.status == 3)
    let vanished = reports.filter { $0.format == nil }
    #expect(!vanished.isEmpty)
    #expect(vanished.allSatisfy { $0.diagnostics.map(\.rule) == ["input/unreadable"] })
    #expect(result.errorText.isEmpty)
  }

  @Test("Pipes, sockets and devices are left alone in folders and refused by name")
  func special() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Self.text)
    #expect(mkfifo(folder.path + "/pipe.txt", 0o644) == 0)
    #expect(try Self.lint(["."], in: folder).reports.map(\.path) == ["a.txt"])
    let named = try Self.lint(["pipe.txt", "/dev/zero", "a.txt"], in: folder)
    #expect(named.result.status == 3)
    #expect(named.reports.map(\.path) == ["pipe.txt", "/dev/zero", "a.txt"])
    #expect(named.reports.map { $0.format == nil } == [true, true, false])
  }

  @Test("Folders inside folders, as deep as the system allows, are walked")
  func depth() throws {
    let folder = try TestFolder()
    let deep = Array(repeating: "folder", count: 400).joined(separator: "/")
    try folder.write(deep + "/a.txt", Self.text)
    #expect(try Self.lint(["."], in: folder).reports.map(\.path) == [deep + "/a.txt"])
  }

  @Test("A path longer than the system allows is told")
  func longPath() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Self.text)
    let long = Array(repeating: "folder", count: 3_000).joined(separator: "/") + "/a.txt"
    for path in [long, String(repeating: "a", count: 5_000)] {
      let (result, reports) = try Self.lint([path, "a.txt"], in: folder)
      #expect(result.status == 3)
      #expect(reports.map(\.path) == [path, "a.txt"])
      #expect(reports.first?.diagnostics.first?.message.contains("longer than the system allows") == true)
    }
  }

  @Test(
    "Any name that is UTF-8 stands in the report as it is",
    arguments: ["line\nend.txt", "😀.txt", "e\u{301}.txt", "-a.txt", "a\\b\"c.txt", "\u{1B}[31m.txt"])
  func names(_ name: String) throws {
    let folder = try TestFolder()
    try folder.write(name, Self.text)
    let (result, reports) = try Self.lint(["."], in: folder)
    #expect(result.status == 0)
    #expect(reports.map { Array($0.path.utf8) } == [Array(name.utf8)])
    let text = try ProcessRunner.saksama(["lint", "--lang", "en", "--only", "space-before-punctuation", "."], folder: folder.path)
    #expect(text.outputLines.first?.hasSuffix("  1 warning") == true)
    #expect(!text.output.contains(0x1B))
  }

  @Test("A name that is not UTF-8 is told, and the rest is checked")
  func badName() throws {
    let folder = try TestFolder()
    try folder.write("a.txt", Self.text)
    let bad: [CChar] = (folder.path + "/b").utf8CString.dropLast() + [CChar(bitPattern: 0xFF)] + ".txt".utf8CString
    let descriptor = open(bad, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    // Some systems refuse such names themselves.
    guard descriptor >= 0 else { return }
    close(descriptor)
    let (result, reports) = try Self.lint(["."], in: folder)
    #expect(result.status == 3)
    #expect(Set(reports.map(\.path)) == ["a.txt", "b\u{FFFD}.txt"])
    #expect(reports.first { $0.path == "b\u{FFFD}.txt" }?.diagnostics.first?.message.contains("not UTF-8") == true)
  }

  @Test("Links in a circle end, whatever folder one starts in", arguments: [".", "a", "a/b", "a/b/up"])
  func circles(_ start: String) throws {
    let folder = try TestFolder()
    try folder.write("a/b/c.txt", Self.text)
    try folder.link("a/b/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.link("a/b/top", to: folder.path)
    let (result, reports) = try Self.lint([start], in: folder)
    #expect(result.status == 0)
    #expect(reports.count == 1)
  }
}
