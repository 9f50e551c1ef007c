/// Literals that could stand for a pattern, and how good they are.
struct LiteralChoice {
  private let forms: [LiteralForm]
  private let bounds: ByteBounds
  /// How much the literals narrow down where the pattern need be tried; higher is better.
  let value: Double
  /// Whether each of the literals is rare enough.
  let isWorthwhile: Bool

  /// More than this many literals say too little for the room they take.
  private static let most = 256

  private init?(_ forms: [LiteralForm], _ bounds: ByteBounds) {
    let count = forms.reduce(0) { $0 + $1.count }
    guard count > 0, count <= LiteralChoice.most else { return nil }
    self.forms = forms
    self.bounds = bounds
    isWorthwhile = forms.allSatisfy(\.isWorthwhile)
    var value = Double(forms.reduce(8) { min($0, $1.length) })
    if forms.allSatisfy(\.isWord) { value += 1.5 }
    // Twice as many literals hit about twice as often, which outweighs half a byte.
    value -= Double(count.bitWidth - count.leadingZeroBitCount) / 2
    if !isWorthwhile { value -= 8 }
    if forms.contains(where: \.isEverywhere) { value -= 0.5 }
    self.value = value - (bounds.maximum.map { min(3, Double($0 - bounds.minimum) / 8) } ?? 4)
  }

  /// The literals of a run; nil when one of its texts has none.
  init?(_ run: LiteralFinder.Run) {
    var forms: [LiteralForm] = []
    var bounds: ByteBounds?
    for text in run.texts {
      guard let form = LiteralForm.best(text) else { return nil }
      if !forms.contains(form) { forms.append(form) }
      let start = run.start + form.distance
      bounds = bounds?.union(start) ?? start
    }
    guard let bounds else { return nil }
    self.init(forms, bounds)
  }

  /// The literals of all alternatives together; nil when one has none.
  static func union(_ parts: [LiteralChoice?]) -> LiteralChoice? {
    var forms: [LiteralForm] = []
    var bounds: ByteBounds?
    for part in parts {
      guard let part else { return nil }
      forms += part.forms
      bounds = bounds?.union(part.bounds) ?? part.bounds
    }
    return bounds.flatMap { LiteralChoice(forms, $0) }
  }

  /// The literals, each once.
  var literals: RequiredLiterals {
    var literals = forms.flatMap(\.literals)
    if literals.count > 1 {
      var seen: Set<MultiPattern.Literal> = []
      literals.removeAll { !seen.insert($0).inserted }
    }
    return RequiredLiterals(literals: literals, minimumDistance: bounds.minimum, maximumDistance: bounds.maximum)
  }
}
