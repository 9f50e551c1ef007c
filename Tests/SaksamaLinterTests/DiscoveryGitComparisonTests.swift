import Foundation
import SaksamaLinter
import Testing

/// Holds the walk against Git itself, over generated `.gitignore` files at three depths of one tree.
@Suite("The walk beside Git")
struct DiscoveryGitComparisonTests {
  /// SplitMix64, so that a failing seed can be run again.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let parts = [
    "a", "b", "c", "ab", "d.txt", "*", "?", "**", "/", "/", "[ab]", "[!a]", "[a-c]", "[[:alpha:]]", "\\", " ", ".txt", "*.txt", "#",
    "!",
  ]

  @Test("The same files are taken as Git lists", arguments: UInt64(1)...40)
  func sameFiles(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var generator = Generator(state: seed)
    try git(["init", "-q"], in: folder.path)
    let folders = ["", "a/", "b/", "d.txt/", "a/a/", "a/b/", "b/ab/", "a/b/c/"]
    let names = ["a.txt", "b.txt", "ab.txt", "a b.txt", "c .txt", "!b.txt", "#a.txt", "[ab].txt", "\\a.txt"]
    for inner in folders { for name in names { try folder.write(inner + name) } }
    for _ in 0..<6 {
      var files: [String: String] = [:]
      for place in ["", "a/", "a/b/"] {
        files[place] = (0..<Int.random(in: 0...4, using: &generator)).map { _ in Self.pattern(&generator) + "\n" }.joined()
        try folder.write(place + ".gitignore", files[place] ?? "")
      }
      let listed = try git(["ls-files", "--others", "--exclude-per-directory=.gitignore", "-z"], in: folder.path)
      let expected = Set(listed.split(separator: "\0").map(String.init).filter { $0.hasSuffix(".txt") })
      let found = Discovery(extensions: ["txt"]).files(at: [folder.path])
      #expect(Set(folder.relative(found.files)) == expected, "\(files)")
      #expect(found.failures == [])
      // A walk that starts inside the repository obeys the files above it.
      let inner = Discovery(extensions: ["txt"]).files(at: [folder.path + "/b"])
      let innerIsIgnored = try !git(["check-ignore", "--no-index", "b", "b/ab"], in: folder.path).isEmpty
      if !innerIsIgnored { #expect(Set(folder.relative(inner.files)) == expected.filter { $0.hasPrefix("b/") }, "\(files)") }
    }
  }

  /// A pattern of a few parts; Git before 2.52 reads `x**/` in its own way, against its manual, so `**` only begins a name here.
  static func pattern(_ generator: inout Generator) -> String {
    while true {
      let pattern = (0..<Int.random(in: 1...5, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "a" }.joined()
      if !pattern.contains(/[^\/]\*\*/) || pattern.hasPrefix("!**") { return pattern }
    }
  }

  @discardableResult
  func git(_ arguments: [String], in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // check-ignore ends with 1 where nothing is ignored.
    #expect([0, 1].contains(process.terminationStatus), "git \(arguments)")
    return String(decoding: output, as: UTF8.self)
  }
}
