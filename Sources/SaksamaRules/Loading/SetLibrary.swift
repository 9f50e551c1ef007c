public import SaksamaText

/// The folders of rules that can be named: the shipped sets, and the neighbours of a folder given by path.
public struct SetLibrary: Sendable {
  private let trees: [String: any FileTree]
  /// Where a set was looked for, for messages.
  public let places: [String]

  /// Makes the library; later trees of a name hide earlier ones.
  public init(_ trees: [(name: String, tree: any FileTree)], places: [String]) {
    self.trees = Dictionary(trees.map { ($0.name, $0.tree) }, uniquingKeysWith: { _, later in later })
    self.places = places
  }

  /// The names of all sets, in order.
  public var names: [String] { trees.keys.sorted() }

  /// The folder of a set.
  public func tree(named name: String) -> (any FileTree)? { trees[name] }
}
