/// Classes of characters: `[…]`.
extension PatternParser {
  mutating func characterClass(_ start: Int) throws(Unknown) -> PatternItem {
    // `[[:<:]]` and `[[:>:]]` are word boundaries in the clothes of a class.
    if skip("[:<:]]") || skip("[:>:]]") { return anchor(start, .wordBoundary) }
    var characters = PatternCharacters(members: [], ignoresCase: flags.ignoreCase)
    characters.isNegated = skip("^")
    var isFirst = true
    while isFirst || next != "]" {
      isFirst = false
      let member = try classMember()
      guard case .range(let low) = member, next == "-", let end = peek(1), end != "]" else {
        characters.members.append(member)
        continue
      }
      advance()
      let last = try classMember()
      if case .range(let high) = last, low.lowerBound <= high.upperBound {
        characters.members.append(.range(low.lowerBound...high.upperBound))
      } else {
        // A hyphen before a set such as `\d` is a hyphen.
        characters.members += [member, .range(0x2D...0x2D), last]
      }
    }
    advance()
    return PatternItem(node: .characters(characters), offset: start)
  }

  private mutating func classMember() throws(Unknown) -> PatternCharacters.Member {
    let scalar = try take()
    if scalar == "[", next == ":" || next == "." || next == "=", let name = posixName() {
      return .shorthand(.named(name), negated: false)
    }
    guard scalar == "\\" else { return .range(scalar.value...scalar.value) }
    let escaped = try take()
    // In a class this is the backspace.
    if escaped == "b" { return .range(0x08...0x08) }
    guard let member = try member(escape: escaped) else { throw Unknown() }
    return member
  }

  /// Reads `:alpha:]` behind its bracket; nil, and the place stays, when it is no such name.
  private mutating func posixName() -> String? {
    var name = ""
    var distance = 1
    while let scalar = peek(distance), scalar == "^" || scalar.properties.isAlphabetic && scalar.isASCII {
      name.unicodeScalars.append(scalar)
      distance += 1
    }
    guard peek(distance) == ":", peek(distance + 1) == "]" else { return nil }
    advance(distance + 2)
    return ":" + name
  }
}
