/// A part of a pattern, and where it begins in the pattern, in bytes.
struct PatternItem: Equatable, Sendable {
  let node: PatternNode
  let offset: Int

  /// Equal parts take the same texts, wherever in the pattern they stand.
  static func == (left: PatternItem, right: PatternItem) -> Bool { left.node == right.node }
}

/// What a part of a pattern is. Whether a repetition is greedy, lazy or possessive makes no difference here.
indirect enum PatternNode: Equatable, Sendable {
  /// Takes nothing and holds always: an empty alternative, or `\K`.
  case empty
  /// Takes one character.
  case characters(PatternCharacters)
  case sequence([PatternItem])
  case alternatives([PatternItem])
  case capture(Int, PatternItem)
  /// `maximum` is nil where there is none.
  case repetition(PatternItem, minimum: Int, maximum: Int?)
  case look(PatternItem, behind: Bool, negative: Bool)
  case anchor(PatternAnchor)
  /// `\R`, a line end of one or two characters.
  case lineEnd
  /// `\X`, a character with all its marks.
  case cluster
  /// What the group of this number or name took.
  case backreference(String)
}

/// A place that a pattern asks for without taking a character.
enum PatternAnchor: Equatable, Sendable {
  case lineStart
  case lineEnd
  case textStart
  case textEnd
  case textEndOrLastLineEnd
  case wordBoundary
  case noWordBoundary
}

/// A number of bytes between bounds; `maximum` is nil where there is none.
struct ByteBounds: Equatable, Sendable {
  var minimum: Int
  var maximum: Int?

  static let zero = ByteBounds(minimum: 0, maximum: 0)
  static let unknown = ByteBounds(minimum: 0, maximum: nil)

  static func + (left: ByteBounds, right: ByteBounds) -> ByteBounds {
    ByteBounds(minimum: left.minimum + right.minimum, maximum: both(left.maximum, right.maximum).map { $0 + $1 })
  }

  /// The bounds of a place that lies `right` bytes before another; a length without a maximum gives bounds without a meaning: nil.
  static func - (left: ByteBounds, right: ByteBounds) -> ByteBounds? {
    guard let length = right.maximum else { return nil }
    return ByteBounds(minimum: left.minimum - length, maximum: left.maximum.map { $0 - right.minimum })
  }

  func union(_ other: ByteBounds) -> ByteBounds {
    ByteBounds(minimum: min(minimum, other.minimum), maximum: ByteBounds.both(maximum, other.maximum).map { max($0, $1) })
  }

  func repeated(_ from: Int, _ to: Int?) -> ByteBounds {
    if maximum == 0 { return .zero }
    return ByteBounds(minimum: minimum * from, maximum: ByteBounds.both(maximum, to).map { $0 * $1 })
  }

  private static func both(_ left: Int?, _ right: Int?) -> (Int, Int)? {
    guard let left, let right else { return nil }
    return (left, right)
  }
}

extension PatternItem {
  /// How many bytes the part takes.
  var length: ByteBounds {
    switch node {
    case .empty, .look, .anchor: return .zero
    case .characters(let characters): return characters.length
    case .sequence(let items): return items.reduce(.zero) { $0 + $1.length }
    case .alternatives(let items):
      guard let first = items.first else { return .zero }
      return items.dropFirst().reduce(first.length) { $0.union($1.length) }
    case .capture(_, let item): return item.length
    case .repetition(let item, let minimum, let maximum): return item.length.repeated(minimum, maximum)
    case .lineEnd: return ByteBounds(minimum: 1, maximum: 3)
    case .cluster: return ByteBounds(minimum: 1, maximum: nil)
    case .backreference: return .unknown
    }
  }

  /// Calls `body` with the parts that follow one another here, with sequences and captures inside opened.
  func forEachInSequence(_ body: (PatternItem) -> Void) {
    switch node {
    case .sequence(let items): for item in items { item.forEachInSequence(body) }
    case .capture(_, let item): item.forEachInSequence(body)
    default: body(self)
    }
  }
}
