import SaksamaDiagnostics

/// A value of a JSON Schema, whose keys keep the order in which they are given.
indirect enum SchemaNode: Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([SchemaNode])
  case object([(key: String, value: SchemaNode)])

  /// The keys of an object, in order.
  var keys: [String] {
    guard case .object(let entries) = self else { return [] }
    return entries.map(\.key)
  }

  /// The value of a key of an object.
  subscript(_ key: String) -> SchemaNode? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The object with one more key.
  func adding(_ key: String, _ value: SchemaNode) -> SchemaNode {
    guard case .object(let entries) = self else { return self }
    return .object(entries + [(key, value)])
  }

  /// The object with a description in front of everything else.
  func described(_ text: String) -> SchemaNode {
    guard case .object(let entries) = self else { return self }
    return .object([("description", .text(text))] + entries)
  }

  /// The value as JSON (RFC 8259), two blanks deeper on each level; lists of scalars stay on one line.
  func json(indent: Int = 0) -> String {
    let margin = String(repeating: "  ", count: indent + 1)
    let end = "\n" + String(repeating: "  ", count: indent)
    switch self {
    case .text(let text): return JSONText.quoted(text)
    case .number(let number): return String(number)
    case .truth(let truth): return truth ? "true" : "false"
    case .list(let items):
      if items.allSatisfy(\.isScalar) { return "[" + items.map { $0.json() }.joined(separator: ", ") + "]" }
      return "[\n" + items.map { margin + $0.json(indent: indent + 1) }.joined(separator: ",\n") + end + "]"
    case .object(let entries):
      if entries.isEmpty { return "{}" }
      if entries.count == 1, entries[0].value.isScalar { return "{\(JSONText.quoted(entries[0].key)): \(entries[0].value.json())}" }
      let lines = entries.map { "\(margin)\(JSONText.quoted($0.key)): \($0.value.json(indent: indent + 1))" }
      return "{\n" + lines.joined(separator: ",\n") + end + "}"
    }
  }

  private var isScalar: Bool {
    switch self {
    case .text, .number, .truth: true
    case .list, .object: false
    }
  }
}

extension SchemaNode {
  /// Any scalar, since the reader takes numbers and truth values as texts, as they are written.
  static let scalar = SchemaNode.object([("type", .list([.text("string"), .text("number"), .text("boolean")]))])
  /// `true` or `false`.
  static let boolean = SchemaNode.object([("type", .text("boolean"))])
  /// A list of scalars, or one.
  static let scalars = SchemaNode.list(of: scalar)

  /// One of some names.
  static func names(_ names: [String]) -> SchemaNode { .object([("enum", .list(names.map { .text($0) }))]) }

  /// A list, or one item alone.
  static func list(of item: SchemaNode) -> SchemaNode { .any([item, .items(item)]) }

  /// A list and nothing else.
  static func items(_ item: SchemaNode, atLeast least: Int = 0, atMost most: Int? = nil) -> SchemaNode {
    var node = SchemaNode.object([("type", .text("array")), ("items", item)])
    if least > 0 { node = node.adding("minItems", .number(least)) }
    if let most { node = node.adding("maxItems", .number(most)) }
    return node
  }

  /// One of several forms.
  static func any(_ forms: [SchemaNode]) -> SchemaNode { .object([("anyOf", .list(forms))]) }

  /// A mapping whose keys are the writer's own.
  static func mapping(to value: SchemaNode, orNothing: Bool = false) -> SchemaNode {
    .object([("type", type("object", orNothing)), ("additionalProperties", value)])
  }

  /// A mapping with known keys alone; `orNothing` where the reader takes an empty value for an empty mapping.
  static func record(
    _ parts: [(key: String, value: SchemaNode)], needs: [[String]] = [], atLeast least: Int = 0, orNothing: Bool = false
  ) -> SchemaNode {
    var node = SchemaNode.object([
      ("type", type("object", orNothing)), ("properties", .object(parts)), ("additionalProperties", .truth(false)),
    ])
    let required = needs.filter { $0.count == 1 }.flatMap(\.self)
    if !required.isEmpty { node = node.adding("required", .list(required.map { .text($0) })) }
    let choices = needs.filter { $0.count > 1 }.map { group in any(group.map { .object([("required", .list([.text($0)]))]) }) }
    if !choices.isEmpty { node = node.adding("allOf", .list(choices)) }
    if least > 0 { node = node.adding("minProperties", .number(least)) }
    return node
  }

  /// The definition of that name in the same schema.
  static func definition(_ name: String) -> SchemaNode { .object([("$ref", .text("#/definitions/\(name)"))]) }

  private static func type(_ name: String, _ orNothing: Bool) -> SchemaNode {
    orNothing ? .list([.text(name), .text("null")]) : .text(name)
  }
}
