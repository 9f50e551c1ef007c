/// What stands behind a backslash.
extension PatternParser {
  mutating func escape(_ start: Int) throws(Unknown) -> PatternItem {
    let scalar = try take()
    if let member = try member(escape: scalar) {
      return set(start, [member])
    }
    switch scalar {
    case "b": return anchor(start, .wordBoundary)
    case "B": return anchor(start, .noWordBoundary)
    case "A": return anchor(start, .textStart)
    case "z": return anchor(start, .textEnd)
    case "Z": return anchor(start, .textEndOrLastLineEnd)
    case "K": return PatternItem(node: .empty, offset: start)
    case "R": return PatternItem(node: .lineEnd, offset: start)
    case "X": return PatternItem(node: .cluster, offset: start)
    case "N":
      if next == "{" { throw Unknown() }
      return set(start, [.shorthand(.anyInLine, negated: false)])
    case "1"..."9":
      // Two digits may also be an octal number.
      if let digit = next, ("0"..."9").contains(digit) { throw Unknown() }
      return PatternItem(node: .backreference(String(scalar)), offset: start)
    case "k": return PatternItem(node: .backreference(try bracketedName()), offset: start)
    case "g":
      // `\g<…>` and `\g'…'` call a group again.
      guard next == "{" else { throw Unknown() }
      return PatternItem(node: .backreference(try bracketedName()), offset: start)
    default: throw Unknown()
    }
  }

  /// What an escape stands for where it is one character or a set of them, inside and outside classes; nil for other escapes.
  mutating func member(escape scalar: Unicode.Scalar) throws(Unknown) -> PatternCharacters.Member? {
    switch scalar {
    case "d": return .shorthand(.digit, negated: false)
    case "D": return .shorthand(.digit, negated: true)
    case "w": return .shorthand(.word, negated: false)
    case "W": return .shorthand(.word, negated: true)
    case "s": return .shorthand(.space, negated: false)
    case "S": return .shorthand(.space, negated: true)
    case "h": return .shorthand(.horizontalSpace, negated: false)
    case "H": return .shorthand(.horizontalSpace, negated: true)
    case "v": return .shorthand(.verticalSpace, negated: false)
    case "V": return .shorthand(.verticalSpace, negated: true)
    case "p", "P": return .shorthand(.named(try propertyName(scalar)), negated: false)
    case "n": return character(0x0A)
    case "r": return character(0x0D)
    case "t": return character(0x09)
    case "f": return character(0x0C)
    case "e": return character(0x1B)
    case "a": return character(0x07)
    case "x": return character(try hexadecimal())
    case "0"..."9", "A"..."Z", "a"..."z": return nil
    default: return character(scalar.value)
    }
  }

  private func character(_ value: UInt32) -> PatternCharacters.Member { .range(value...value) }

  private mutating func propertyName(_ kind: Unicode.Scalar) throws(Unknown) -> String {
    let name = skip("{") ? try text(upTo: "}") : String(try take())
    return String(kind) + name
  }

  private mutating func hexadecimal() throws(Unknown) -> UInt32 {
    let digits = skip("{") ? try text(upTo: "}") : hexadecimalDigits(2)
    if digits.isEmpty { return 0 }
    guard let value = UInt32(digits, radix: 16) else { throw Unknown() }
    return value
  }

  private mutating func hexadecimalDigits(_ limit: Int) -> String {
    var digits = ""
    while digits.utf8.count < limit, let digit = next, digit.properties.isASCIIHexDigit {
      digits.unicodeScalars.append(digit)
      advance()
    }
    return digits
  }

  private mutating func bracketedName() throws(Unknown) -> String {
    if skip("{") { return try text(upTo: "}") }
    if skip("<") { return try text(upTo: ">") }
    if skip("'") { return try text(upTo: "'") }
    throw Unknown()
  }
}
