/// The kinds of neighbours that word boundaries and line anchors look at.
struct CharacterKinds: OptionSet, Sendable {
  let rawValue: UInt8

  /// A character of `\w`.
  static let word = CharacterKinds(rawValue: 1)
  /// A character that is neither of `\w` nor CR nor LF.
  static let other = CharacterKinds(rawValue: 2)
  /// CR or LF.
  static let lineEnd = CharacterKinds(rawValue: 4)
  /// No character: an end of the text.
  static let edge = CharacterKinds(rawValue: 8)

  static let anyCharacter: CharacterKinds = [.word, .other, .lineEnd]
  static let anything: CharacterKinds = [.word, .other, .lineEnd, .edge]
  /// What stands beside a word where the word ends.
  static let outsideWords: CharacterKinds = [.other, .lineEnd, .edge]

  /// The kind of one character; both where the versions of PCRE2 differ, as they do for combining marks.
  init(_ value: UInt32) {
    switch CharacterKinds.holds(.word, value) {
    case true: self = .word
    case false: self = value == 0x0A || value == 0x0D ? .lineEnd : .other
    default: self = [.word, .other]
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The kinds of the characters that a set may hold.
  init(_ characters: PatternCharacters) {
    if let values = characters.list(limit: 128) {
      self = values.reduce(into: []) { $0.formUnion(CharacterKinds($1)) }
      return
    }
    if !characters.isNegated {
      self = characters.members.reduce(into: []) { $0.formUnion(CharacterKinds($1)) }
      return
    }
    var kinds = CharacterKinds.anyCharacter
    for case .shorthand(.word, let negated) in characters.members { kinds.subtract(negated ? [.other, .lineEnd] : .word) }
    let list = PatternCharacters(members: characters.members, isNegated: true, ignoresCase: characters.ignoresCase)
    if list.contains(0x0A) == false, list.contains(0x0D) == false { kinds.remove(.lineEnd) }
    self = kinds
  }

  private init(_ member: PatternCharacters.Member) {
    switch member {
    case .range(let range):
      var kinds: CharacterKinds = range.contains(0x0A) || range.contains(0x0D) ? .anyCharacter : [.word, .other]
      if range.count <= 128 { kinds = range.reduce(into: []) { $0.formUnion(CharacterKinds($1)) } }
      self = kinds
    case .shorthand(.word, let negated): self = negated ? [.other, .lineEnd] : .word
    case .shorthand(.digit, negated: false): self = .word
    case .shorthand(.space, let negated): self = negated ? [.word, .other] : [.other, .lineEnd]
    case .shorthand(.horizontalSpace, negated: false): self = .other
    case .shorthand(.verticalSpace, negated: false): self = [.other, .lineEnd]
    case .shorthand(.anyInLine, negated: false): self = [.word, .other]
    default: self = .anyCharacter
    }
  }

  /// Whether a short name covers the character; nil when that is not certain.
  static func holds(_ shorthand: PatternCharacters.Shorthand, _ value: UInt32) -> Bool? {
    let isASCII = value < 0x80
    let byte = UInt8(truncatingIfNeeded: value)
    switch shorthand {
    case .digit: return isASCII ? ASCII.isDigit(byte) : nil
    case .word: return isASCII ? WordCharacter.isWord(ascii: byte) || byte == 0x5F : isWordAboveASCII(value)
    case .space: return isASCII ? ASCII.isWhitespace(byte) : nil
    case .horizontalSpace: return isASCII ? ASCII.isBlank(byte) : nil
    case .verticalSpace: return isASCII ? byte >= 0x0A && byte <= 0x0D : nil
    case .anyInLine: return value != 0x0A && value != 0x0D
    case .any: return true
    case .named: return nil
    }
  }

  private static func isWordAboveASCII(_ value: UInt32) -> Bool? {
    guard let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation, .unassigned: return nil
    default: return WordCharacter.isWord(scalar)
    }
  }
}
