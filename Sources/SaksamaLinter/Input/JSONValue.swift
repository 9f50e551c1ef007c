/// The value of a member of a JSON object, as far as input needs it.
enum JSONValue: Sendable, Hashable {
  /// A text with its escapes resolved, in the bytes of the input.
  case text([UInt8])
  /// A number as written, in ASCII.
  case number([UInt8])
  case truth(Bool)
  case null
  case object
  case list

  /// The kind of the value, for people.
  var kind: JSONKind {
    switch self {
    case .text: .text
    case .number: .number
    case .truth: .truth
    case .null: .null
    case .object: .object
    case .list: .list
    }
  }
}

/// The kinds of JSON values (RFC 8259).
public enum JSONKind: String, Sendable, CaseIterable {
  /// A text between quotation marks.
  case text
  /// A number.
  case number
  /// `true` or `false`.
  case truth
  /// `null`.
  case null
  /// Members between braces.
  case object
  /// Values between brackets.
  case list
}

/// Why bytes are no JSON object.
enum JSONFault: Error, Hashable {
  /// The bytes from this offset on are not what may stand there.
  case invalid(Int)
  /// The bytes are JSON, or begin like it, but no object.
  case noObject
  /// Values stand in each other more than `JSONScanner.deepest` times.
  case tooDeep
}
