/// Reads a pattern that PCRE2 has accepted into a tree (syntax: pcre2pattern(3)).
///
/// What it does not know (recursion, conditions, verbs, callouts) makes the whole pattern unknown, so that nothing false is said of it.
struct PatternParser {
  /// The pattern holds something of which this reader does not know what it takes.
  struct Unknown: Error {}

  /// What `(?imsx)` switches.
  struct Flags {
    var ignoreCase: Bool
    var multiline = true
    var dotTakesAll = false
    var extended = false
  }

  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private(set) var place = 0
  var flags: Flags
  private var captures = 0
  private var depth = 0
  /// The choices between alternatives met so far, each with how deep it lies; 1 is the pattern itself.
  private var choices: [(depth: Int, alternatives: [SourceRange])] = []

  private init(_ source: String, _ options: PatternOptions) {
    scalars = Array(source.unicodeScalars)
    var offsets: [Int] = []
    var offset = 0
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.offsets = offsets
    flags = Flags(ignoreCase: options.ignoreCase)
  }

  /// The tree of a pattern; nil when it holds something unknown.
  static func parse(_ source: String, _ options: PatternOptions) -> PatternItem? {
    var parser = PatternParser(source, options)
    guard let item = try? parser.alternatives(), parser.next == nil else { return nil }
    return item
  }

  /// The alternatives of the pattern itself and of the groups right in it, in bytes; none when the pattern holds something unknown.
  static func choices(_ source: String, _ options: PatternOptions) -> [[SourceRange]] {
    var parser = PatternParser(source, options)
    guard (try? parser.alternatives()) != nil, parser.next == nil else { return [] }
    return parser.choices.filter { $0.depth <= 2 }.map(\.alternatives)
  }

  var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
  var offset: Int { offsets[place] }

  func peek(_ distance: Int) -> Unicode.Scalar? { place + distance < scalars.count ? scalars[place + distance] : nil }

  mutating func advance(_ count: Int = 1) { place = min(place + count, scalars.count) }

  mutating func take() throws(Unknown) -> Unicode.Scalar {
    guard let scalar = next else { throw Unknown() }
    place += 1
    return scalar
  }

  /// Goes past `text` if it stands here.
  mutating func skip(_ text: StaticString) -> Bool {
    var distance = 0
    let matches = text.withUTF8Buffer { buffer in
      distance = buffer.count
      return buffer.indices.allSatisfy { peek($0)?.value == UInt32(buffer[$0]) }
    }
    if matches { place += distance }
    return matches
  }

  /// The text up to `end`, which is passed over.
  mutating func text(upTo end: Unicode.Scalar) throws(Unknown) -> String {
    var text = String.UnicodeScalarView()
    while true {
      let scalar = try take()
      if scalar == end { return String(text) }
      text.append(scalar)
    }
  }

  mutating func number() -> Int? {
    let start = place
    var value = 0
    while let digit = next, ("0"..."9").contains(digit), place - start < 6 {
      value = value * 10 + Int(digit.value - 0x30)
      place += 1
    }
    return place > start ? value : nil
  }

  mutating func nextCapture() -> Int {
    captures += 1
    return captures
  }

  /// Reads alternatives up to the end of their group, where they leave the place.
  mutating func alternatives() throws(Unknown) -> PatternItem {
    depth += 1
    defer { depth -= 1 }
    // PCRE2 itself allows 250; the tree is walked by recursion.
    guard depth <= 60 else { throw Unknown() }
    let start = offset
    var items = [try sequence()]
    var ranges = [SourceRange(start, offset)]
    while next == "|" {
      advance()
      let start = offset
      items.append(try sequence())
      ranges.append(SourceRange(start, offset))
    }
    if ranges.count > 1 { choices.append((depth, ranges)) }
    return items.count == 1 ? items[0] : PatternItem(node: .alternatives(items), offset: start)
  }

  private mutating func sequence() throws(Unknown) -> PatternItem {
    let start = offset
    var items: [PatternItem] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      if try skipComment() { continue }
      guard let item = try atom() else { continue }
      items.append(try repeated(item))
    }
    if items.isEmpty { return PatternItem(node: .empty, offset: start) }
    return items.count == 1 ? items[0] : PatternItem(node: .sequence(items), offset: start)
  }

  /// Goes past a comment or, where the pattern is free in its spacing, past white space.
  private mutating func skipComment() throws(Unknown) -> Bool {
    if skip("(?#") {
      _ = try text(upTo: ")")
      return true
    }
    guard flags.extended, let scalar = next else { return false }
    if scalar == "#" {
      while let scalar = next, scalar != "\n", scalar != "\r" { advance() }
      return true
    }
    guard scalar.isASCII, ASCII.isWhitespace(UInt8(scalar.value)) else { return false }
    advance()
    return true
  }

  func literal(_ offset: Int, _ scalar: Unicode.Scalar) -> PatternItem {
    let range = scalar.value...scalar.value
    return PatternItem(node: .characters(PatternCharacters(members: [.range(range)], ignoresCase: flags.ignoreCase)), offset: offset)
  }

  /// Wraps `item` into the repetitions that stand behind it.
  private mutating func repeated(_ item: PatternItem) throws(Unknown) -> PatternItem {
    var item = item
    while true {
      while try skipComment() {}
      guard let (minimum, maximum) = try quantifier() else { return item }
      if !skip("?") { _ = skip("+") }
      item = PatternItem(node: .repetition(item, minimum: minimum, maximum: maximum), offset: item.offset)
    }
  }

  private mutating func quantifier() throws(Unknown) -> (Int, Int?)? {
    if skip("*") { return (0, nil) }
    if skip("+") { return (1, nil) }
    if skip("?") { return (0, 1) }
    guard next == "{" else { return nil }
    let start = place
    advance()
    // Newer versions of PCRE2 also read `{,n}` and blanks between the braces, older ones take them for characters.
    if next == "," || next == " " { throw Unknown() }
    if let minimum = number() {
      if skip("}") { return (minimum, minimum) }
      if next == " " { throw Unknown() }
      if skip(",") {
        if next == " " { throw Unknown() }
        let maximum = number()
        if next == " " { throw Unknown() }
        if skip("}") { return (minimum, maximum) }
      }
    }
    place = start
    return nil
  }
}
