import SaksamaRules
import TestSupport
import Testing

@testable import SaksamaLinter

@Suite("JSON Schemas")
struct SchemaTests {
  @Test("docs/schema holds what `saksama rules schema --output docs/schema` writes", arguments: SchemaName.allCases)
  func upToDate(_ name: SchemaName) {
    #expect(Snapshot.difference(name.text, "../docs/schema/\(name.fileName)") == nil)
  }

  /// A place of a file in which only known keys may stand: where the schema tells them, and a file with an unknown key there.
  struct Place: Sendable, CustomTestStringConvertible {
    let schema: SchemaName
    let path: [String]
    let file: String
    var testDescription: String { "\(schema.rawValue): \(path.joined(separator: "."))" }

    init(_ schema: SchemaName, _ path: String, _ file: String) {
      self.schema = schema
      self.path = path.split(separator: " ").map(String.init)
      self.file = file
    }
  }

  static let places: [Place] = [
    Place(.rule, "", "qqqqqqqqq: 1\ncheck: order\nmessage: m\n"),
    Place(.rule, "definitions when", "when: {qqqqqqqqq: 1}\ncheck: order\nmessage: m\n"),
    Place(.rule, "properties severity-when anyOf", "severity-when: {qqqqqqqqq: 1, in: quote, fix: false}\ncheck: order\nmessage: m\n"),
    Place(.rule, "properties fix anyOf", "fix: {qqqqqqqqq: 1, replace: x}\ncheck: order\nmessage: m\n"),
    Place(.house, "", "qqqqqqqqq: 1\n"), Place(.house, "properties dateline", "dateline: {qqqqqqqqq: 1}\n"),
    Place(.house, "properties furniture", "furniture: {qqqqqqqqq: 1}\n"),
    Place(.house, "properties copyright", "copyright: {qqqqqqqqq: 1}\n"),
    Place(.house, "properties calendar", "calendar: {qqqqqqqqq: 1}\n"),
    Place(.house, "properties examples", "examples: {qqqqqqqqq: 1}\n"),
    Place(.house, "properties fields additionalProperties", "fields: {a: {qqqqqqqqq: 1}}\n"),
    Place(.house, "definitions when", "when: {qqqqqqqqq: 1}\n"), Place(.configuration, "", "qqqqqqqqq: 1\n"),
    Place(.configuration, "definitions override", "overrides: [{files: a, stage: draft, qqqqqqqqq: 1}]\n"),
    Place(.configuration, "definitions rule-setting anyOf", "rules: {double-space: {severity: info, qqqqqqqqq: 1}}\n"),
    Place(.suppressions, "definitions suppression", "- {rules: a, reason: b, qqqqqqqqq: 1}\n"),
  ]

  @Test("A schema and the reader of the file know the same keys", arguments: places)
  func keys(_ place: Place) throws {
    var node = try #require(place.path.reduce(Optional(place.schema.node)) { node, key in node?[key] })
    // Of several forms of a value, the mapping; a list of them is the same once more.
    if case .list(let forms) = node { node = try #require(forms.first { $0["properties"] != nil }) }
    let keys = try #require(node["properties"]).keys
    let message = try #require(try Self.problems(place).first { $0.contains("`qqqqqqqqq`") })
    let known = message.split(separator: "known: ").last?.split(separator: ", ").map { $0.filter { $0 != "`" && $0 != "." } }
    #expect(known == Set(keys).sorted(), "\(message)")
  }

  private static func problems(_ place: Place) throws -> [String] {
    switch place.schema {
    case .rule: return load(["probe.yaml": place.file])
    case .house: return load(["set.yaml": place.file])
    case .suppressions:
      let folder = try TestFolder()
      _ = try folder.write(".saksama-ignore.yaml", place.file)
      return SuppressionFiles(near: [folder.path + "/a.txt"]).files.flatMap(\.faults).map { $0.fault.message(in: .en) }
    case .configuration:
      let folder = try TestFolder()
      var search = ConfigurationSearch(only: try folder.write(".saksama.yaml", place.file))
      do throws(ConfigurationFailure) {
        _ = try search.configuration(for: folder.path + "/a.txt")
        return []
      } catch {
        return error.messages
      }
    }
  }

  private static func load(_ files: [String: String]) -> [String] {
    let loader = RuleSetLoader(library: SetLibrary([], places: []))
    return loader.load(("probe", MemoryFileTree("probe", files))).problems.map(\.problem.message)
  }

  @Test("Every option of every kind of check stands in the schema with a description", arguments: CheckRegistry.all.map { $0.manual.name })
  func options(_ kind: String) throws {
    let manual = try #require(CheckRegistry.named(kind)).manual
    let properties = try #require(SchemaName.rule.node["definitions"]?["options-of-\(kind)"]?["properties"])
    #expect(properties.keys == manual.options.map(\.name))
    for key in properties.keys {
      guard case .text(let description) = properties[key]?["description"] else {
        Issue.record("\(key) has no description")
        continue
      }
      #expect(description.count > 10)
    }
  }

  @Test("A kind of check needs only options that it has", arguments: CheckRegistry.all.map { $0.manual.name })
  func needs(_ kind: String) throws {
    let manual = try #require(CheckRegistry.named(kind)).manual
    #expect(Set(manual.needs.flatMap(\.self)).subtracting(manual.options.map(\.name)) == [])
  }
}
