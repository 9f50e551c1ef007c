/// What kind of value a node is under the schema of Saksama.
public enum NodeKind: Sendable {
  /// An empty value, or a plain `null` or `~`.
  case nothing
  /// A plain `true` or `false`.
  case boolean
  /// A plain integer or decimal.
  case number
  /// Any other scalar.
  case text
  /// A sequence.
  case list
  /// A mapping.
  case mapping
}

extension Node {
  /// The value of the entry called `name`; nil without one, or when the node is no mapping.
  public subscript(_ name: String) -> Node? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.name == name }?.value
  }

  /// The text of any scalar, as it is written for numbers and truth values.
  public var string: String? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar.text
  }

  /// The value of a plain integer, when it fits.
  public var integer: Int? {
    guard let text = plainText, ScalarSchema.isInteger(text) else { return nil }
    return Int(text)
  }

  /// The value of a plain integer or decimal.
  public var number: Double? {
    guard let text = plainText, ScalarSchema.isNumber(text) else { return nil }
    return Double(text)
  }

  /// The value of a plain `true` or `false`.
  public var boolean: Bool? {
    guard let text = plainText else { return nil }
    return ScalarSchema.boolean(text)
  }

  /// The items of a list.
  public var sequence: [Node]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  /// The entries of a mapping.
  public var mapping: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  /// Whether the node holds nothing.
  public var isNull: Bool {
    if case .null = content { return true }
    return false
  }

  /// What kind of value the node is.
  public var kind: NodeKind {
    switch content {
    case .null: return .nothing
    case .sequence: return .list
    case .mapping: return .mapping
    case .scalar(let scalar):
      guard scalar.style == .plain else { return .text }
      if ScalarSchema.boolean(scalar.text) != nil { return .boolean }
      return ScalarSchema.isNumber(scalar.text) ? .number : .text
    }
  }

  /// What people call the kind, for messages such as "expected a list, found a text".
  public var kindName: String {
    switch kind {
    case .nothing: "nothing"
    case .boolean: "true or false"
    case .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  private var plainText: String? {
    guard case .scalar(let scalar) = content, scalar.style == .plain else { return nil }
    return scalar.text
  }
}
