/// A step from a node to a part of it.
public enum NodeStep: Hashable, Sendable {
  /// To the value of a key.
  case key(String)
  /// To an item of a list, counted from 0.
  case item(Int)
}

extension Node {
  /// The part at the end of `path`; nil where there is none.
  public func part(at path: [NodeStep]) -> Node? {
    path.reduce(Optional(self)) { node, step in
      switch step {
      case .key(let name): node?[name]
      case .item(let index): node?.sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
  }

  /// The node without the entry or the item at the end of `path`; everything else keeps its range.
  public func without(_ path: [NodeStep]) -> Node { edited(path[...]) { _ in nil } ?? self }

  /// The node with `text` as the scalar at the end of `path`, in the style in which the old one is written.
  public func replacing(_ path: [NodeStep], with text: String) -> Node {
    edited(path[...]) { old in
      guard case .scalar(let scalar) = old.content else { return old }
      return Node(.scalar(Scalar(text: text, style: scalar.style)), at: old.range)
    } ?? self
  }

  private func edited(_ path: ArraySlice<NodeStep>, _ edit: (Node) -> Node?) -> Node? {
    guard let step = path.first else { return edit(self) }
    let rest = path.dropFirst()
    switch (step, content) {
    case (.key(let name), .mapping(let entries)):
      let edited = entries.compactMap { entry in
        entry.name == name ? entry.value.edited(rest, edit).map { Entry(key: entry.key, value: $0) } : entry
      }
      return Node(.mapping(edited), at: range)
    case (.item(let index), .sequence(let items)):
      let edited = items.enumerated().compactMap { number, item in number == index ? item.edited(rest, edit) : item }
      return Node(.sequence(edited), at: range)
    default: return self
    }
  }
}
