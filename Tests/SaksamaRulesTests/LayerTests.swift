import Foundation
import Testing

/// The layers of the package, which SwiftPM alone does not keep: no file may import what lies above it.
@Suite("Layers")
struct LayerTests {
  /// What the files of each target may import; Foundation only where JSON is read.
  static let mayImport: [String: Set<String>] = [
    "SaksamaText": ["CPCRE2", "Synchronization"],
    "SaksamaYAML": ["SaksamaText", "CLibYAML"],
    "SaksamaArticle": ["SaksamaText", "SaksamaYAML"],
    "SaksamaAttribution": ["SaksamaText", "SaksamaYAML", "SaksamaArticle"],
    "SaksamaDiagnostics": ["SaksamaText"],
    "SaksamaRules": ["SaksamaText", "SaksamaYAML", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics"],
    "SaksamaLinter": [
      "SaksamaText", "SaksamaYAML", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics", "SaksamaRules", "CBuiltinRules", "Glibc",
      "Darwin",
      "FoundationEssentials", "Foundation",
    ],
    "SaksamaReports": ["SaksamaText", "SaksamaDiagnostics", "CReportPage"],
    "saksama": [
      "SaksamaText", "SaksamaArticle", "SaksamaAttribution", "SaksamaDiagnostics", "SaksamaRules", "SaksamaLinter", "SaksamaReports",
      "ArgumentParser", "Glibc",
      "Darwin",
    ],
  ]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of the Swift files below `Sources/`.
  static func paths() throws -> [String] {
    let found = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources").path)
    return found.filter { $0.hasSuffix(".swift") }.sorted()
  }

  @Test("there are files to hold against the table, and a row for each target")
  func targets() throws {
    let targets = Set(try LayerTests.paths().compactMap { $0.split(separator: "/").first.map(String.init) })
    #expect(targets == Set(LayerTests.mayImport.keys))
  }

  @Test("no file imports what lies above it or outside its layer", arguments: try paths())
  func imports(_ path: String) throws {
    let target = String(path.prefix { $0 != "/" })
    let allowed = try #require(LayerTests.mayImport[target])
    for name in LayerTests.importedModules(in: try LayerTests.text(of: path)) { #expect(allowed.contains(name), "\(path) imports \(name)") }
  }

  @Test("no file is longer than 300 lines", arguments: try paths())
  func length(_ path: String) throws {
    #expect(try LayerTests.text(of: path).split(separator: "\n", omittingEmptySubsequences: false).count <= 301)
  }

  @Test("imports are recognised with their attributes and levels of access")
  func recognition() {
    let text =
      "import A\npublic import B\n  @preconcurrency internal import struct C.D\n// import E\n\"import F\"\nimport class G.H\n@testable import I"
    #expect(LayerTests.importedModules(in: text) == ["A", "B", "C", "G", "I"])
  }

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: "Sources/\(path)"), encoding: .utf8)
  }

  private static func importedModules(in text: String) -> [String] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || ["public", "internal", "package", "private", "fileprivate"].contains($0) })
      else { return nil }
      return words[(place + 1)...].first { !kinds.contains($0) }.map { String($0.prefix { $0 != "." }) }
    }
  }
}
