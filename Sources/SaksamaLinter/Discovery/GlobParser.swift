import SaksamaText

/// Reads glob patterns, in all corners as Git's wildmatch.c does with WM_PATHNAME.
struct GlobParser {
  private let pattern: [UInt8]
  private var position = 0
  private var tokens: [GlobToken] = []

  /// The tokens of `pattern`; nil where it can match nothing.
  static func tokens(of pattern: [UInt8]) -> [GlobToken]? {
    var parser = GlobParser(pattern: pattern)
    while parser.position < pattern.count {
      guard parser.readToken() else { return nil }
    }
    return parser.tokens
  }

  private init(pattern: [UInt8]) {
    self.pattern = pattern
  }

  private func byte(at index: Int) -> UInt8? {
    pattern.indices.contains(index) ? pattern[index] : nil
  }

  private mutating func readToken() -> Bool {
    let byte = pattern[position]
    switch byte {
    case UInt8(ascii: "*"):
      readStars()
    case UInt8(ascii: "?"):
      tokens.append(.set(.name))
      position += 1
    case UInt8(ascii: "["):
      guard let set = readClass() else { return false }
      tokens.append(.set(set))
    case UInt8(ascii: "\\"):
      guard let escaped = self.byte(at: position + 1) else { return false }
      tokens.append(.byte(escaped))
      position += 2
    default:
      tokens.append(.byte(byte))
      position += 1
    }
    return true
  }

  private mutating func readStars() {
    let start = position
    while byte(at: position) == UInt8(ascii: "*") { position += 1 }
    let isWholeName = position - start > 1 && (start == 0 || pattern[start - 1] == GlobToken.slash)
    let next = byte(at: position)
    if isWholeName, next == GlobToken.slash {
      position += 1
      // `**/**/` says no more than `**/`, and the automaton counts on no two in a row.
      if tokens.last != .folders { tokens.append(.folders) }
    } else if isWholeName, next == nil || (next == UInt8(ascii: "\\") && byte(at: position + 1) == GlobToken.slash) {
      tokens.append(.anything)
    } else {
      tokens.append(.star)
    }
  }

  /// Reads `[…]`; nil where it is not closed or names an unknown class. A class never matches `/`.
  private mutating func readClass() -> ByteSet? {
    position += 1
    var isNegated = false
    if let first = byte(at: position), first == UInt8(ascii: "!") || first == UInt8(ascii: "^") {
      isNegated = true
      position += 1
    }
    var set = ByteSet()
    // The lower end of a range that may follow; a `]` in the first place is a member.
    var lower: UInt8?
    let first = position
    while let member = byte(at: position) {
      if member == UInt8(ascii: "]"), position > first {
        position += 1
        if isNegated { set.invert() }
        set.remove(GlobToken.slash)
        return set
      }
      guard readMember(member, after: &lower, into: &set) else { return nil }
    }
    return nil
  }

  private mutating func readMember(_ member: UInt8, after lower: inout UInt8?, into set: inout ByteSet) -> Bool {
    if member == UInt8(ascii: "-"), let first = lower, let next = byte(at: position + 1), next != UInt8(ascii: "]") {
      position += 1
      guard let last = readEscaped() else { return false }
      if first <= last { for value in first...last { set.insert(value) } }
      lower = nil
      return true
    }
    if member == UInt8(ascii: "["), byte(at: position + 1) == UInt8(ascii: ":") {
      guard let end = pattern[(position + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return false }
      if end > position + 2, pattern[end - 1] == UInt8(ascii: ":") {
        let name = String(decoding: pattern[(position + 2)..<(end - 1)], as: UTF8.self)
        guard let isMember = Self.named(name) else { return false }
        set.insert(where: isMember)
        position = end + 1
        lower = nil
        return true
      }
    }
    guard let value = readEscaped() else { return false }
    set.insert(value)
    lower = value
    return true
  }

  private mutating func readEscaped() -> UInt8? {
    if byte(at: position) == UInt8(ascii: "\\") { position += 1 }
    guard let value = byte(at: position) else { return nil }
    position += 1
    return value
  }

  /// The members of a POSIX class, in ASCII.
  private static func named(_ name: String) -> ((UInt8) -> Bool)? {
    switch name {
    case "alnum": { ASCII.isLetter($0) || ASCII.isDigit($0) }
    case "alpha": ASCII.isLetter
    case "blank": ASCII.isBlank
    case "cntrl": { $0 < 0x20 || $0 == 0x7F }
    case "digit": ASCII.isDigit
    case "graph": { $0 > 0x20 && $0 < 0x7F }
    case "lower": ASCII.isLowercase
    case "print": { $0 >= 0x20 && $0 < 0x7F }
    case "punct": { $0 > 0x20 && $0 < 0x7F && !ASCII.isLetter($0) && !ASCII.isDigit($0) }
    case "space": ASCII.isWhitespace
    case "upper": ASCII.isUppercase
    case "xdigit": { ASCII.isDigit($0) || (($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "f")) }
    default: nil
    }
  }
}
