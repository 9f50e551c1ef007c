/// Literals that could stand for a pattern, and how good they are.
struct LiteralChoice {
  let literals: RequiredLiterals
  /// The length in bytes of the shortest literal.
  private let shortest: Int

  /// More than this many literals say too little for the room they take.
  private static let most = 256

  private init?(_ literals: [MultiPattern.Literal], _ bounds: ByteBounds) {
    var seen: Set<MultiPattern.Literal> = []
    let distinct = literals.filter { seen.insert($0).inserted }
    guard !distinct.isEmpty, distinct.count <= LiteralChoice.most else { return nil }
    self.literals = RequiredLiterals(literals: distinct, minimumDistance: bounds.minimum, maximumDistance: bounds.maximum)
    shortest = distinct.map(LiteralChoice.length).min() ?? 0
  }

  /// The literals of a run; nil when one of its texts has none.
  init?(_ run: LiteralFinder.Run) {
    var literals: [MultiPattern.Literal] = []
    var bounds: ByteBounds?
    for text in run.texts {
      guard let form = LiteralForm.best(text) else { return nil }
      literals += form.literals
      let start = run.start + form.distance
      bounds = bounds?.union(start) ?? start
    }
    guard let bounds else { return nil }
    self.init(literals, bounds)
  }

  /// The literals of all alternatives together; nil when one has none.
  static func union(_ parts: [LiteralChoice?]) -> LiteralChoice? {
    var literals: [MultiPattern.Literal] = []
    var bounds: ByteBounds?
    for part in parts {
      guard let part = part?.literals else { return nil }
      literals += part.literals
      let start = ByteBounds(minimum: part.minimumDistance, maximum: part.maximumDistance)
      bounds = bounds?.union(start) ?? start
    }
    return bounds.flatMap { LiteralChoice(literals, $0) }
  }

  /// How much the literals narrow down where the pattern need be tried; higher is better.
  var value: Double {
    var value = Double(min(shortest, 8))
    if literals.literals.allSatisfy({ if case .word = $0 { true } else { false } }) { value += 1.5 }
    // Twice as many literals hit about twice as often, which outweighs half a byte.
    value -= Double(literals.literals.count.bitWidth - literals.literals.count.leadingZeroBitCount) / 2
    if !isWorthwhile { value -= 8 }
    guard let maximum = literals.maximumDistance else { return value - 4 }
    return value - min(3, Double(maximum - literals.minimumDistance) / 8)
  }

  /// Whether the literals are rare enough: a single letter, digit or blank stands nearly everywhere.
  var isWorthwhile: Bool {
    literals.literals.allSatisfy { literal in
      guard case .bytes(let bytes) = literal, bytes.count == 1 else { return true }
      return !WordCharacter.isWord(ascii: bytes[0]) && !ASCII.isWhitespace(bytes[0])
    }
  }

  private static func length(_ literal: MultiPattern.Literal) -> Int {
    switch literal {
    case .word(let word): return word.utf8.count
    case .bytes(let bytes): return bytes.count
    }
  }
}
