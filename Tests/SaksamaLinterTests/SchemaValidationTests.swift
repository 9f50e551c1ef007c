import Foundation
import SaksamaLinter
import SaksamaRules
import TestSupport
import Testing

/// What check-jsonschema, which knows nothing of Saksama, makes of the schemas.
@Suite("JSON Schemas and check-jsonschema", .enabled(if: SchemaValidator.program != nil, Comment(rawValue: SchemaValidator.obstacle)))
struct SchemaValidationTests {
  private static func schema(_ name: SchemaName) -> String { ShippedSet.root.appending(path: "docs/schema/\(name.fileName)").path }

  @Test("The schemas are schemas", arguments: SchemaName.allCases)
  func metaschema(_ name: SchemaName) throws {
    #expect(try SchemaValidator.isSchema(Self.schema(name)))
  }

  @Test("Every shipped rule and house is right")
  func shipped() throws {
    let files = ["rules", "fixtures/houses"].flatMap { folder in
      ShippedSet.files(in: folder).filter { $0.hasSuffix(".yaml") && !$0.contains("lexicon/") }.map {
        ShippedSet.root.appending(path: "\(folder)/\($0)").path
      }
    }
    let houses = files.filter { $0.hasSuffix("/set.yaml") }
    let rules = files.filter { !houses.contains($0) }
    #expect(houses.count >= 4 && rules.count >= 60)
    #expect(try SchemaValidator.faults(in: rules, schema: Self.schema(.rule)) == [])
    #expect(try SchemaValidator.faults(in: houses, schema: Self.schema(.house)) == [])
  }

  @Test("A configuration with every key is right")
  func configuration() throws {
    let text = """
      root: true
      extends: [antara, ../shared]
      house: antara
      rule-folders: desk
      fail-on: warning
      stage: draft
      language: id
      messages: en
      ignore: [arsip/, "*.bak.txt"]
      rules:
        double-space: off
        editor-required: info
        antara/source-known: {severity: error, enabled: true, options: {near: false}}
      overrides:
        - files: [draf/]
          stage: draft
          rules: {editor-required: true}
      """
    #expect(try Self.faults(text, .configuration) == [])
  }

  @Test("A file of suppressions with every key is right")
  func suppressions() throws {
    let text = "- {rules: [a, b/c], reason: d, files: e/, text: f, id: [7, g], until: 2027-01-01}\n"
    #expect(try Self.faults(text, .suppressions) == [])
  }

  static let broken: [(SchemaName, String, String)] = [
    (.rule, "$", "check: order\nmessage: m\nseverty: error\n"), (.rule, "$.check", "check: existance\nmessage: m\n"),
    (.rule, "$", "check: order\n"), (.rule, "$", "check: existence\nmessage: m\n"),
    (.rule, "$.severity", "check: order\nmessage: m\nseverity: fatal\n"), (.rule, "$.group", "check: order\nmessage: m\ngroup: style\n"),
    (.rule, "$.enabled", "check: order\nmessage: m\nenabled: sometimes\n"), (.rule, "$", "check: order\nmessage: m\nscope: body\n"),
    (.rule, "$.when", "check: order\nmessage: m\nwhen: {stage: draft}\n"),
    (.rule, "$.when.stages", "check: order\nmessage: m\nwhen: {stages: [drafts]}\n"),
    (.rule, "$.options", "check: existence\noptions: {word: [a]}\nmessage: m\n"),
    (.rule, "$.options.words", "check: existence\noptions: {words: {a: b}}\nmessage: m\n"),
    (.rule, "$.options.max", "check: metric\noptions: {measure: words, max: many}\nmessage: m\n"),
    (.rule, "$.options.min", "check: metric\noptions: {measure: words, min: 0}\nmessage: m\n"),
    (.rule, "$.options.measure", "check: metric\noptions: {measure: lines, max: 3}\nmessage: m\n"),
    (.rule, "$.options.swap", "check: substitution\noptions: {swap: [a, b]}\nmessage: m\n"),
    (.rule, "$.options.cases", "check: pattern\noptions: {fields: a, cases: {matches: b}}\nmessage: m\n"),
    (.rule, "$.fix", "check: order\nmessage: m\nfix: {with: a}\n"), (.rule, "$.message", "check: order\nmessage: {id: [a]}\n"),
    (.rule, "$.examples", "check: order\nmessage: m\nexamples: {good: [a]}\n"),
    (.rule, "$.examples.fail", "check: order\nmessage: m\nexamples: {fail: [{txt: a}]}\n"),
    (.rule, "$.severity-when", "check: order\nmessage: m\nseverity-when: {severity: info}\n"), (.house, "$", "set: a\nextend: [common]\n"),
    (.house, "$.fields.kontak.type", "fields: {kontak: {type: person}}\n"), (.house, "$.fields", "fields: [kontak]\n"),
    (.house, "$.calendar.weekdays", "calendar: {weekdays: [Senin, Selasa]}\n"), (.house, "$.dateline", "dateline: {agency: ANTARA}\n"),
    (.house, "$.credit-order", "credit-order: editor\n"), (.configuration, "$", "houses: antara\n"),
    (.configuration, "$.stage", "stage: final\n"), (.configuration, "$.fail-on", "fail-on: errors\n"),
    (.configuration, "$.language", "language: Indonesian\n"), (.configuration, "$.rules.double-space", "rules: {double-space: none}\n"),
    (.configuration, "$.overrides", "overrides: [{stage: draft}]\n"), (.configuration, "$.root", "root: 1\n"),
    (.suppressions, "$", "rules: a\nreason: b\n"), (.suppressions, "$[0]", "- {rules: a}\n"),
    (.suppressions, "$[0]", "- {reason: a}\n"), (.suppressions, "$[0]", "- {rules: a, reason: b, untill: 2027-01-01}\n"),
    (.suppressions, "$[0].until", "- {rules: a, reason: b, until: besok}\n"),
    (.suppressions, "$[0].files", "- {rules: a, reason: b, files: {a: b}}\n"),
  ]

  @Test("A fault that a schema can see is told at its place", arguments: SchemaName.allCases)
  func faulty(_ schema: SchemaName) throws {
    let folder = try TestFolder()
    let cases = try Self.broken.enumerated().filter { $1.0 == schema }.map { number, item in
      (file: try folder.write("\(number).yaml", item.2), place: item.1, text: item.2)
    }
    let faults = try SchemaValidator.faults(in: cases.map(\.file), schema: Self.schema(schema))
    for item in cases {
      let places = faults.filter { $0.file == item.file }.compactMap(\.place)
      #expect(places.contains { $0.hasPrefix(item.place) }, "\(item.text) \(places)")
    }
  }

  private static func faults(_ text: String, _ name: SchemaName) throws -> Set<SchemaValidator.Fault> {
    let folder = try TestFolder()
    return try SchemaValidator.faults(in: [try folder.write("file.yaml", text)], schema: schema(name))
  }

  /// An option with a value that is right or wrong for its type.
  private struct Probe {
    let kind: String
    let option: String
    let value: String
    var name: String { "\(kind)-\(option)-\(SchemaValidationTests.values.firstIndex(of: value) ?? 0)" }
  }

  private static let values = ["{a: b}", "[a]", "[[a, b], [c, d]]", "[{a: b}]", "a", "3", "0", "true", "~"]

  @Test("The schema refuses no value that the program takes, and the program calls no value the wrong type that the schema takes")
  func types() throws {
    let probes = CheckRegistry.all.flatMap { type in
      type.manual.options.flatMap { option in Self.values.map { Probe(kind: type.manual.name, option: option.name, value: $0) } }
    }
    let folder = try TestFolder()
    var files: [String: String] = [:]
    for probe in probes {
      let text = "check: \(probe.kind)\noptions: {\(probe.option): \(probe.value)}\nmessage: m\n"
      files[try folder.write("\(probe.name).yaml", text)] = probe.option
    }
    let refused = Set(
      try SchemaValidator.faults(in: files.keys.sorted(), schema: Self.schema(.rule)).filter { fault in
        guard let option = files[fault.file], let place = fault.place else { return false }
        return place.hasPrefix("$.options.\(option)")
      }.map { ($0.file as NSString).lastPathComponent })
    #expect(refused.count > probes.count / 3)
    for probe in probes {
      let isRefused = refused.contains("\(probe.name).yaml")
      for mode in try Self.modes(of: probe.kind, besides: probe.option) {
        let problems = Self.problems(probe.kind, mode + ["\(probe.option): \(probe.value)"]).subtracting(Self.problems(probe.kind, mode))
        if isRefused { #expect(!problems.isEmpty, "the schema refuses \(probe) with \(mode), the program takes it") }
        if problems.contains(where: { $0.contains("must be") && !$0.contains("of at least") }) {
          #expect(isRefused, "the program refuses \(probe) with \(mode), the schema takes it: \(problems)")
        }
      }
    }
  }

  /// Each way to choose what a kind looks for; one without a choice where it has none.
  private static func modes(of kind: String, besides option: String) throws -> [[String]] {
    let manual = try #require(CheckRegistry.named(kind)).manual
    guard option != "find", let find = manual.options.first(where: { $0.name == "find" }) else {
      guard option != "paragraphs", manual.options.contains(where: { $0.name == "paragraphs" }) else { return [[]] }
      return [["fields: editor"], ["paragraphs: body"]]
    }
    switch find.type {
    case .choice(let names), .list(.choice(let names)): return names.map { ["find: \($0)"] }
    default: return [[]]
    }
  }

  private static func problems(_ kind: String, _ options: [String]) -> Set<String> {
    let rule = "check: \(kind)\noptions: {\(Set(options).sorted().joined(separator: ", "))}\nmessage: m\n"
    let loader = RuleSetLoader(library: SetLibrary([], places: []))
    return Set(loader.load(("probe", MemoryFileTree("probe", ["probe.yaml": rule]))).problems.map(\.problem.message))
  }
}
