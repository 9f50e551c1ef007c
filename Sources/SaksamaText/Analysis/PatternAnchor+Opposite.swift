extension PatternAnchor {
  /// Whether one of `items`, which stand at the same place, asks for a word boundary where this asks for none, or the other way round.
  func opposite(in items: some Sequence<PatternItem>) -> Bool {
    switch self {
    case .wordBoundary: items.contains { $0.node == .anchor(.noWordBoundary) }
    case .noWordBoundary: items.contains { $0.node == .anchor(.wordBoundary) }
    default: false
    }
  }
}
