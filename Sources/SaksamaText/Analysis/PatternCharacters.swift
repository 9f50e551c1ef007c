/// A set of characters of which a pattern takes one: a literal character, a class, or an escape such as `\w`.
struct PatternCharacters: Equatable, Sendable {
  /// Sets that the pattern has a short name for.
  enum Shorthand: Equatable, Sendable {
    case digit, word, space, horizontalSpace, verticalSpace
    /// Everything but CR and LF.
    case anyInLine
    case any
    /// A property or a POSIX class, by its text.
    case named(String)
  }

  /// A part of a class.
  enum Member: Equatable, Sendable {
    case range(ClosedRange<UInt32>)
    case shorthand(Shorthand, negated: Bool)
  }

  var members: [Member]
  var isNegated = false
  var ignoresCase = false

  /// The one character that a literal stands for; nil for a class of several members.
  var single: UInt32? {
    guard !isNegated, members.count == 1, case .range(let range) = members[0], range.count == 1 else { return nil }
    return range.lowerBound
  }

  /// All characters of the set with their case variants; nil when they are more than `limit` or not known one by one.
  func list(limit: Int) -> [UInt32]? {
    if isNegated { return nil }
    var values: [UInt32] = []
    for member in members {
      guard case .range(let range) = member, range.count <= limit else { return nil }
      for value in range {
        guard let variants = ignoresCase ? CaseVariants.variants(of: value) : [value] else { return nil }
        for variant in variants where !values.contains(variant) { values.append(variant) }
      }
    }
    return values.count <= limit ? values : nil
  }

  /// Whether the set holds the character; nil when that is not certain.
  func contains(_ value: UInt32) -> Bool? {
    var certain = true
    for member in members {
      switch holds(member, value) {
      case true: return !isNegated
      case nil: certain = false
      default: break
      }
    }
    return certain ? isNegated : nil
  }

  /// Whether the class certainly takes no character at all, such as `[^\s\S]`.
  var isEmpty: Bool {
    isNegated
      && members.contains { member in
        switch member {
        case .range(let range): return range == 0...0x10FFFF
        case .shorthand(.any, negated: let negated): return !negated
        case .shorthand(let shorthand, let negated): return members.contains(.shorthand(shorthand, negated: !negated))
        }
      }
  }

  /// Whether every character of this set certainly is in `other`.
  func isSubset(of other: PatternCharacters) -> Bool {
    self == other || list(limit: 256).map { $0.allSatisfy { other.contains($0) == true } } ?? false
  }

  /// Whether the sets certainly share no character.
  func isDisjoint(from other: PatternCharacters) -> Bool {
    list(limit: 256).map { $0.allSatisfy { other.contains($0) == false } }
      ?? other.list(limit: 256).map { $0.allSatisfy { contains($0) == false } } ?? false
  }

  /// How many bytes one character of the set takes.
  var length: ByteBounds {
    let all = ByteBounds(minimum: 1, maximum: 4)
    // Most parts of a pattern are literal characters, which need no list.
    if let single, !ignoresCase { return PatternCharacters.length(single) }
    if isNegated { return all }
    if ignoresCase {
      // The variants of a letter may be longer than it is.
      guard let values = list(limit: 256), let first = values.first else { return all }
      return values.dropFirst().reduce(PatternCharacters.length(first)) { $0.union(PatternCharacters.length($1)) }
    }
    var bounds: ByteBounds?
    for member in members {
      var length = all
      switch member {
      case .range(let range): length = PatternCharacters.length(range.lowerBound).union(PatternCharacters.length(range.upperBound))
      case .shorthand(.space, negated: false), .shorthand(.horizontalSpace, negated: false), .shorthand(.verticalSpace, negated: false):
        length.maximum = 3
      default: break
      }
      bounds = bounds?.union(length) ?? length
    }
    return bounds ?? all
  }

  private func holds(_ member: Member, _ value: UInt32) -> Bool? {
    switch member {
    case .range(let range):
      if range.contains(value) || !ignoresCase { return range.contains(value) }
      return CaseVariants.variants(of: value)?.contains(where: range.contains)
    case .shorthand(let shorthand, let negated):
      return CharacterKinds.holds(shorthand, value).map { $0 != negated }
    }
  }

  private static func length(_ value: UInt32) -> ByteBounds {
    let length = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
    return ByteBounds(minimum: length, maximum: length)
  }
}
