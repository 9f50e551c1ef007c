/// Walks over a pattern and collects the texts of which every match has one.
struct LiteralFinder {
  /// Texts that grow while the pattern goes on with known characters, and where they start, counted from the start of the match.
  struct Run {
    var texts: LiteralTexts
    var start: ByteBounds
  }

  /// How many texts a run may have. With 1, classes and alternatives end a run, which leaves the longer single texts beside them.
  private let limit: Int
  private(set) var runs: [Run] = []
  /// Literals of groups whose alternatives were looked at one by one.
  private(set) var choices: [LiteralChoice] = []

  /// Whether every part was a single known text, so that a larger limit finds nothing else.
  private var isPlain = true

  private init(limit: Int) { self.limit = limit }

  /// The best literals of a pattern; nil when none are worth looking for.
  static func best(_ pattern: PatternItem) -> RequiredLiterals? {
    choice(pattern, Run(texts: [[]], start: .zero), .zero, limits: [1, 64]).flatMap { $0.isWorthwhile ? $0.literals : nil }
  }

  private static func choice(_ item: PatternItem, _ run: Run, _ position: ByteBounds, limits: [Int]) -> LiteralChoice? {
    var best: LiteralChoice?
    for limit in limits {
      var finder = LiteralFinder(limit: limit)
      finder.walk(item, run, position)
      for choice in finder.runs.compactMap(LiteralChoice.init) + finder.choices where choice.value > best?.value ?? -.infinity {
        best = choice
      }
      // A word or some bytes that are this good need no comparison with all the texts around them.
      if let best, best.value >= 5 || finder.isPlain { break }
    }
    return best
  }

  /// Walks over `item`, which stands at `start`, behind the texts of `run`.
  private mutating func walk(_ item: PatternItem, _ initial: Run, _ start: ByteBounds) {
    var run = initial
    var position = start
    item.forEachInSequence { item in
      switch item.node {
      case .look(let inner, let behind, let negative):
        look(item, inner, behind: behind, negative: negative, &run, position)
      default:
        if let unit = item.unit {
          extend(&run, unit, position)
        } else if let texts = item.texts(limit: limit) {
          extend(&run, texts, position)
        } else {
          leave(item, &run, position)
        }
        position = position + item.length
        if run.texts.isEmptyText || run.texts.isWordEdge { run.start = position }
      }
    }
    runs.append(run)
  }

  /// Extends the run by one literal character, the usual case, in place.
  private mutating func extend(_ run: inout Run, _ unit: LiteralUnit, _ position: ByteBounds) {
    if LiteralUnit.append(unit, to: &run.texts) { return }
    runs.append(run)
    run = Run(texts: [[unit]], start: position)
  }

  private mutating func extend(_ run: inout Run, _ texts: LiteralTexts, _ position: ByteBounds) {
    if let product = LiteralUnit.product(run.texts, texts, limit: limit) {
      run.texts = product
    } else {
      runs.append(run)
      run = Run(texts: texts, start: position)
    }
  }

  /// Ends the run at a part whose texts are not known, and begins another behind it.
  private mutating func leave(_ item: PatternItem, _ run: inout Run, _ position: ByteBounds) {
    isPlain = false
    let end = position + item.length
    var next = Run(texts: [[]], start: end)
    var edge = false
    switch item.node {
    case .characters(let characters):
      edge = CharacterKinds(characters).isSubset(of: .outsideWords)
      if edge { next.texts = [[.wordEdge]] }
    case .lineEnd:
      edge = true
      next.texts = [[.wordEdge]]
    case .alternatives(let items):
      // Each alternative has to contribute, or a match by the one that does not would have no literal. One limit is tried, because
      // two in every nested group would double the work with each level.
      let parts = items.map { LiteralFinder.choice($0, run, position, limits: [limit]) }
      if let union = LiteralChoice.union(parts) { choices.append(union) }
    case .repetition(let inner, let minimum, _) where minimum > 0:
      if let fewest = inner.texts(repeated: minimum, limit: limit) {
        extend(&run, fewest, position)
        runs.append(run)
      } else {
        walk(inner, run, position)
      }
      // The last of the repeated texts stands before what follows.
      if let texts = inner.texts(limit: limit), let start = end - inner.length {
        next = Run(texts: texts, start: start)
      } else if case .characters(let characters) = inner.node, CharacterKinds(characters).isSubset(of: .outsideWords) {
        next.texts = [[.wordEdge]]
      }
      run = next
      return
    default: break
    }
    if edge, let product = LiteralUnit.product(run.texts, [[.wordEdge]], limit: limit) { run.texts = product }
    runs.append(run)
    run = next
  }

  private mutating func look(
    _ item: PatternItem, _ inner: PatternItem, behind: Bool, negative: Bool, _ run: inout Run, _ position: ByteBounds
  ) {
    isPlain = false
    if negative {
      // Where a character of words is ruled out, a word ends.
      guard case .characters(let characters) = inner.node, !characters.isNegated,
        characters.members.contains(.shorthand(.word, negated: false))
      else { return }
      // A word before the place would go on to the other side only for a look ahead, and the other way round.
      if !behind || run.texts.isEmptyText { extend(&run, [[.wordEdge]], position) }
    } else if !behind {
      walk(inner, run, position)
    } else if let start = position - inner.length {
      if run.texts.isEmptyText, let texts = inner.texts(limit: limit), inner.length.minimum == inner.length.maximum {
        run = Run(texts: texts, start: start)
      } else {
        walk(inner, Run(texts: [[]], start: start), start)
        if run.texts.isEmptyText, case .characters(let characters) = inner.node, CharacterKinds(characters).isSubset(of: .outsideWords) {
          run.texts = [[.wordEdge]]
        }
      }
    }
  }
}
