import SaksamaText

/// How much was read: what aliases may multiply.
struct Weight {
  var nodes = 0
  var bytes = 0

  static func - (left: Weight, right: Weight) -> Weight {
    Weight(nodes: left.nodes - right.nodes, bytes: left.bytes - right.bytes)
  }
}

/// The anchors of a text and what the aliases to them have cost.
struct Anchors {
  struct Target {
    let node: Node
    let weight: Weight
    /// The levels of lists and mappings in the node; 0 for a scalar.
    let height: Int
  }

  private var targets: [String: Target] = [:]
  private var spent = Weight()
  private(set) var isExhausted = false

  mutating func define(_ name: String, _ target: Target) {
    targets[name] = target
  }

  func target(_ name: String) -> Target? {
    targets[name]
  }

  /// Pays for one more use of `target`; false when it goes beyond the limits.
  mutating func spend(_ target: Target, limits: YAMLLimits) -> Bool {
    guard !isExhausted else { return false }
    spent.nodes += target.weight.nodes
    spent.bytes += target.weight.bytes
    isExhausted = spent.nodes > limits.aliasNodes || spent.bytes > limits.aliasBytes
    return !isExhausted
  }
}
