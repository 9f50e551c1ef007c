import Foundation
import SaksamaLinter
import TestSupport
import Testing

/// The broken rules, houses and configurations, as check-jsonschema sees them.
@Suite("Broken files and check-jsonschema", .enabled(if: SchemaValidator.program != nil, Comment(rawValue: SchemaValidator.obstacle)))
struct BrokenFileValidationTests {
  private static let root = ShippedSet.root.appending(path: "fixtures/broken").path

  /// A broken file, and what the program says of it.
  private struct Broken {
    let path: String
    let message: String

    var schema: SchemaName {
      if path.hasSuffix("/set.yaml") { return .house }
      return path.contains("/configurations/") && (path.hasSuffix("saksama.yaml") || path.hasSuffix("group.yaml")) ? .configuration : .rule
    }

    /// Whether the fault lies in the form of the file, which a schema knows; what patterns, names and examples mean it cannot know.
    var isOfForm: Bool {
      let forms = [
        "Unknown key in a", "Unknown key in the options", "Unknown value of `", "Unknown kind of check", "must be a list", "must be a text",
      ]
      // Which options a rule has that a configuration sets is told by its kind, which stands in another file.
      if schema == .configuration, path.contains("/rule-option") { return false }
      return forms.contains { message.contains($0) } && !message.contains("a pattern")
    }
  }

  // Files that are no text or no YAML are left out: what validators make of them is not ours to say.
  // What is wrong with a file of suppressions is a finding and stops no run, so there is none among the broken ones.
  @Test("A schema refuses every broken file whose fault is one of form", arguments: SchemaName.allCases.filter { $0 != .suppressions })
  func faults(_ schema: SchemaName) throws {
    let broken = try Self.broken().filter { $0.schema == schema && $0.isOfForm }
    #expect(broken.count >= 3)
    let refused = Set(
      try SchemaValidator.faults(
        in: Set(broken.map(\.path)).sorted(), schema: ShippedSet.root.appending(path: "docs/schema/\(schema.fileName)").path
      ).map(\.file))
    for file in broken { #expect(refused.contains(file.path), "\(file.path): \(file.message)") }
  }

  /// Every line of every snapshot that names a file.
  private static func broken() throws -> [Broken] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix("/messages.txt") }.sorted().flatMap { path in
      let folder = root + "/" + (path as NSString).deletingLastPathComponent
      return try String(contentsOfFile: root + "/" + path, encoding: .utf8).split(separator: "\n").compactMap { line -> Broken? in
        guard let match = line.firstMatch(of: /^saksama: (.+?\.yaml):\d+:\d+: (.*)$/) else { return nil }
        let name = String(match.output.1)
        // Rules and houses are named from the folder of all cases, configurations from their own.
        let file = [folder + "/" + name, folder + "/../" + name].first { manager.fileExists(atPath: $0) }
        return file.map { Broken(path: ($0 as NSString).standardizingPath, message: String(match.output.2)) }
      }
    }
  }
}
