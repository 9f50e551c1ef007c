/// A message or a fix with places for arguments: `$value`, `${value}`, `$1`; `$$` is a dollar sign.
///
/// A part in double braces is left out where one of its arguments is missing: `Unknown.{{ Is "$expected" meant?}}`.
public struct Template: Sendable {
  private enum Part: Sendable {
    case text(String)
    case argument(String)
    case optional(Template)
  }

  private let source: Substring

  /// Makes the template; a dollar sign before anything else than a name stands for itself.
  public init(_ text: String) {
    self.init(text[...])
  }

  private init(_ source: Substring) {
    self.source = source
  }

  /// The text taken apart: at each use, since most of the rules that are loaded find nothing.
  private var parts: [Part] {
    let text = source
    var parts: [Part] = []
    var literal = ""
    var rest = text
    while let next = rest.firstIndex(where: { $0 == "$" || $0 == "{" }) {
      literal += rest[..<next]
      rest = rest[next...]
      if let (part, behind) = Template.part(at: rest) {
        if !literal.isEmpty { parts.append(.text(literal)) }
        literal = ""
        parts.append(part)
        rest = behind
      } else {
        literal.append(rest.removeFirst())
        if literal.last == "$", rest.first == "$" { rest.removeFirst() }
      }
    }
    literal += rest
    if !literal.isEmpty { parts.append(.text(literal)) }
    return parts
  }

  /// The names of the arguments, in order.
  public var argumentNames: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .text: []
      case .argument(let name): [name]
      case .optional(let template): template.argumentNames
      }
    }
  }

  /// The text with the arguments put in; an argument that is missing leaves nothing.
  public func filled(with arguments: [String: Argument], language: String) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .text(let literal): text += literal
      case .argument(let name): text += arguments[name]?.worded(in: language) ?? ""
      case .optional(let template):
        if template.argumentNames.allSatisfy({ arguments[$0] != nil }) { text += template.filled(with: arguments, language: language) }
      }
    }
    return text
  }

  private static func part(at rest: Substring) -> (Part, Substring)? {
    if rest.hasPrefix("{{") {
      let inside = rest.dropFirst(2)
      var end = inside.startIndex
      while end < inside.endIndex, !inside[end...].hasPrefix("}}") { end = inside.index(after: end) }
      guard end < inside.endIndex else { return nil }
      return (.optional(Template(inside[..<end])), inside[end...].dropFirst(2))
    }
    guard rest.first == "$" else { return nil }
    return name(at: rest.dropFirst()).map { (.argument($0.0), $0.1) }
  }

  private static func name(at rest: Substring) -> (String, Substring)? {
    let isBraced = rest.first == "{"
    let body = isBraced ? rest.dropFirst() : rest
    let name = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard !name.isEmpty else { return nil }
    let behind = body[name.endIndex...]
    if isBraced { return behind.first == "}" ? (String(name), behind.dropFirst()) : nil }
    // `$1juta` is group 1 and a word; a name that begins with a digit is only its digits.
    guard let first = name.first, first.isNumber else { return (String(name), behind) }
    let digits = name.prefix { $0.isNumber }
    return (String(digits), body[digits.endIndex...])
  }
}
