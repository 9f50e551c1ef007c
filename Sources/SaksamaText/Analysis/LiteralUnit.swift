/// One step of a literal that a pattern asks for: a byte, a letter in either case, or the edge of a word.
enum LiteralUnit: Hashable, Sendable {
  case byte(UInt8)
  /// An ASCII letter in either case, given as the small letter.
  case letter(UInt8)
  /// No byte; where a character of words stands on one side, none stands on the other.
  case wordEdge

  var length: ByteBounds {
    switch self {
    case .byte: return ByteBounds(minimum: 1, maximum: 1)
    case .wordEdge: return .zero
    case .letter(let letter): return ByteBounds(minimum: 1, maximum: CaseVariants.longestForm(of: letter))
    }
  }

  /// How many byte sequences the unit stands for.
  var formCount: Int {
    guard case .letter(let letter) = self else { return 1 }
    return CaseVariants.longestForm(of: letter) > 1 ? 3 : 2
  }

  /// The byte, a small letter for a letter in either case; nil for the edge of a word.
  var byte: UInt8? {
    switch self {
    case .byte(let byte), .letter(let byte): return byte
    case .wordEdge: return nil
    }
  }
}

/// Texts that a part of a pattern takes, one of them in every match.
typealias LiteralTexts = [[LiteralUnit]]

extension LiteralTexts {
  /// Whether the only text is the empty one.
  var isEmptyText: Bool { count == 1 && self[0].isEmpty }

  /// Whether the only text is the edge of a word.
  var isWordEdge: Bool { count == 1 && self[0].count == 1 && self[0][0] == .wordEdge }
}

extension PatternItem {
  /// All texts that the part can take; nil when they are more than `limit` or not all known.
  ///
  /// What the part asks of its surroundings is left out, so there may be texts among them that it never takes.
  func texts(limit: Int) -> LiteralTexts? {
    switch node {
    case .empty, .look: return [[]]
    case .anchor(let anchor): return anchor == .noWordBoundary ? [[]] : [[.wordEdge]]
    case .characters(let characters): return characters.texts(limit: limit)
    case .sequence(let items):
      var all: LiteralTexts = [[]]
      for item in items {
        if let unit = item.unit, LiteralUnit.append(unit, to: &all) { continue }
        guard let texts = item.texts(limit: limit), let product = LiteralUnit.product(all, texts, limit: limit) else { return nil }
        all = product
      }
      return all
    case .alternatives(let items):
      var all: LiteralTexts = []
      for item in items {
        guard let texts = item.texts(limit: limit), all.count + texts.count <= limit else { return nil }
        all += texts
      }
      return all
    case .capture(_, let item): return item.texts(limit: limit)
    case .repetition(let item, let minimum, let maximum):
      if minimum == 0, maximum == 1 {
        return item.texts(limit: limit).flatMap { $0.count < limit ? [[]] + $0 : nil }
      }
      return minimum == maximum ? item.texts(repeated: minimum, limit: limit) : nil
    case .lineEnd, .cluster, .backreference: return nil
    }
  }

  /// The one step that the part takes, when it is an ASCII character; nil for all else.
  var unit: LiteralUnit? {
    guard case .characters(let characters) = node, let single = characters.single, single < 0x80 else { return nil }
    let byte = UInt8(single)
    return characters.ignoresCase && ASCII.isLetter(byte) ? .letter(ASCII.lowercased(byte)) : .byte(byte)
  }

  /// All texts that the part can take `count` times in a row; nil when they are more than `limit`, long, or not all known.
  func texts(repeated count: Int, limit: Int) -> LiteralTexts? {
    guard count <= 16, let texts = texts(limit: limit) else { return nil }
    return (0..<count).reduce([[]] as LiteralTexts?) { all, _ in all.flatMap { LiteralUnit.product($0, texts, limit: limit) } }
  }
}

extension PatternCharacters {
  /// The texts of the characters of the set, when they are at most ten: the digits are worth telling apart, the letters are not.
  fileprivate func texts(limit: Int) -> LiteralTexts? {
    if let single, !ignoresCase { return [LiteralUnit.units(single)] }
    let most = min(limit, 10)
    guard ignoresCase else { return list(limit: most)?.map(LiteralUnit.units) }
    var texts: LiteralTexts = []
    // A letter and its variants are one unit, so that ignoring case does not use up the limit.
    for member in members where !isNegated {
      guard case .range(let range) = member, range.count <= most else { return nil }
      for value in range {
        guard CaseVariants.variants(of: value) != nil else { return nil }
        let byte = UInt8(truncatingIfNeeded: value)
        let text = value < 0x80 && ASCII.isLetter(byte) ? [LiteralUnit.letter(ASCII.lowercased(byte))] : LiteralUnit.units(value)
        if !texts.contains(text) { texts.append(text) }
      }
    }
    return texts.isEmpty || texts.count > most ? nil : texts
  }
}

extension LiteralUnit {
  fileprivate static func units(_ value: UInt32) -> [LiteralUnit] {
    if value < 0x80 { return [.byte(UInt8(value))] }
    return Unicode.Scalar(value).map { String(Character($0)).utf8.map { LiteralUnit.byte($0) } } ?? []
  }

  /// The most steps of a text.
  private static let longest = 64

  /// Puts a step behind every text; false, with nothing done, when that makes them too long.
  static func append(_ unit: LiteralUnit, to texts: inout LiteralTexts) -> Bool {
    guard let first = texts.first, first.count < longest else { return false }
    for index in texts.indices { texts[index].append(unit) }
    return true
  }

  /// Every text of `left` with every text of `right` behind it; nil when they are more than `limit` or long.
  static func product(_ left: LiteralTexts, _ right: LiteralTexts, limit: Int) -> LiteralTexts? {
    if left.isEmptyText { return right }
    guard left.count * right.count <= limit, let first = left.first, let second = right.first, first.count + second.count <= longest else {
      return nil
    }
    // Literal characters one after the other, the usual case, grow one text in place.
    if right.count == 1 {
      var all = left
      for index in all.indices { all[index] += second }
      return all
    }
    return left.flatMap { text in right.map { text + $0 } }
  }

  static func length(_ text: some Collection<LiteralUnit>) -> ByteBounds { text.reduce(.zero) { $0 + $1.length } }
}
