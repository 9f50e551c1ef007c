/// Characters, groups and what else a repetition can follow.
extension PatternParser {
  /// Reads one part; nil when it was only a switch such as `(?i)`, which lasts to the end of the group around it.
  mutating func atom() throws(Unknown) -> PatternItem? {
    let start = offset
    switch try take() {
    case ".":
      return set(start, [.shorthand(flags.dotTakesAll ? .any : .anyInLine, negated: false)])
    case "^": return anchor(start, flags.multiline ? .lineStart : .textStart)
    case "$": return anchor(start, flags.multiline ? .lineEnd : .textEndOrLastLineEnd)
    case "[": return try characterClass(start)
    case "\\": return try escape(start)
    case "(": return try group(start)
    case let scalar: return literal(start, scalar)
    }
  }

  func anchor(_ offset: Int, _ anchor: PatternAnchor) -> PatternItem { PatternItem(node: .anchor(anchor), offset: offset) }

  func set(_ offset: Int, _ members: [PatternCharacters.Member]) -> PatternItem {
    PatternItem(node: .characters(PatternCharacters(members: members, ignoresCase: flags.ignoreCase)), offset: offset)
  }

  private mutating func group(_ start: Int) throws(Unknown) -> PatternItem? {
    if next == "*" { throw Unknown() }
    guard skip("?") else { return try capture(start) }
    if skip(":") || skip(">") { return try inside(start) }
    // In `(?|…)` the alternatives share their numbers, and a number tells captures apart here.
    if next == "|" { throw Unknown() }
    if skip("=") { return try look(start, behind: false, negative: false) }
    if skip("!") { return try look(start, behind: false, negative: true) }
    if skip("<=") { return try look(start, behind: true, negative: false) }
    if skip("<!") { return try look(start, behind: true, negative: true) }
    if skip("P=") { return PatternItem(node: .backreference(try text(upTo: ")")), offset: start) }
    if skip("P<") || skip("<") {
      _ = try text(upTo: ">")
      return try capture(start)
    }
    if skip("'") {
      _ = try text(upTo: "'")
      return try capture(start)
    }
    return try switches(start)
  }

  private mutating func capture(_ start: Int) throws(Unknown) -> PatternItem? {
    let number = nextCapture()
    guard let item = try inside(start) else { return nil }
    return PatternItem(node: .capture(number, item), offset: start)
  }

  private mutating func look(_ start: Int, behind: Bool, negative: Bool) throws(Unknown) -> PatternItem? {
    guard let item = try inside(start) else { return nil }
    return PatternItem(node: .look(item, behind: behind, negative: negative), offset: start)
  }

  /// Reads a group up to and with its parenthesis; switches inside it end there.
  private mutating func inside(_ start: Int) throws(Unknown) -> PatternItem? {
    let outer = flags
    let item = try alternatives()
    flags = outer
    guard skip(")") else { throw Unknown() }
    return PatternItem(node: item.node, offset: start)
  }

  /// Reads `(?i)`, which holds for the rest of the group, or `(?i:…)`.
  private mutating func switches(_ start: Int) throws(Unknown) -> PatternItem? {
    let outer = flags
    var on = true
    if skip("^") { flags = Flags(ignoreCase: false, multiline: false) }
    while true {
      switch try take() {
      case "-": on = false
      case "i": flags.ignoreCase = on
      case "m": flags.multiline = on
      case "s": flags.dotTakesAll = on
      case "x":
        // `xx` also frees the spacing inside classes.
        if next == "x" { throw Unknown() }
        flags.extended = on
      case ")": return nil
      case ":":
        let item = try alternatives()
        flags = outer
        guard skip(")") else { throw Unknown() }
        return PatternItem(node: item.node, offset: start)
      default: throw Unknown()
      }
    }
  }
}
