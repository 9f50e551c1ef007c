import Foundation
import SaksamaRules
import SaksamaText
import TestSupport

/// A set of rules of this repository, read from its folder and made ready for its own examples.
struct ShippedSet: Sendable {
  let name: String
  let ruleSet: RuleSet
  /// The rules of the set itself, without those that it builds on.
  let rules: [Rule]
  let problems: [String]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sets that the program carries.
  static let shipped: [ShippedSet] = folders(in: "rules").map { ShippedSet($0, in: "rules") }
  /// The invented newsroom, which shows that nothing of the shipped house is wired in.
  static let other = ShippedSet("harbour-post", in: "fixtures/houses")

  /// The names of the folders in a folder of the repository, in order.
  static func folders(in path: String) -> [String] {
    Set(files(in: path).filter { $0.contains("/") }.map { String($0.prefix { $0 != "/" }) }).sorted()
  }

  /// The paths of the files of rules in a folder of the repository, in the order of their bytes.
  static func files(in path: String) -> [String] {
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: path).path)) ?? []
    return found.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".tsv") }.sorted()
  }

  private init(_ name: String, in folder: String) {
    let library = SetLibrary(ShippedSet.folders(in: "rules").map { ($0, ShippedSet.tree("rules/\($0)")) }, places: ["rules"])
    let loaded = RuleSetLoader(library: library).load((name, ShippedSet.tree("\(folder)/\(name)")), forExamples: true)
    self.name = name
    ruleSet = loaded.rules
    rules = loaded.rules.rules.filter { $0.set == name }
    problems = loaded.problems.map { "\($0.file.name): \($0.problem.message)" }
  }

  private static func tree(_ path: String) -> any FileTree {
    let files = ShippedSet.files(in: path).map { file in
      (file, (try? String(contentsOf: root.appending(path: "\(path)/\(file)"), encoding: .utf8)) ?? "")
    }
    return MemoryFileTree(path, Dictionary(uniqueKeysWithValues: files))
  }
}
