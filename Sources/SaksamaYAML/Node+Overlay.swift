import SaksamaText

extension Node {
  /// The node with everything in it moved, as if its source stood `offset` bytes behind another one.
  public func moved(by offset: Int) -> Node {
    let content: Content =
      switch content {
      case .sequence(let items): .sequence(items.map { $0.moved(by: offset) })
      case .mapping(let entries): .mapping(entries.map { Entry(key: $0.key.moved(by: offset), value: $0.value.moved(by: offset)) })
      case .null, .scalar: content
      }
    return Node(content, at: SourceRange(range.start + offset, range.end + offset))
  }

  /// The mapping with the entries of `other` laid over it: mappings are merged by key, everything else is replaced.
  ///
  /// What stays keeps its range, and so does what is laid over it.
  public func overlaid(with other: Node) -> Node {
    guard let own = mapping, let others = other.mapping else { return other }
    var entries = own.map { entry in
      others.first { $0.name == entry.name }.map { Entry(key: $0.key, value: entry.value.overlaid(with: $0.value)) } ?? entry
    }
    entries += others.filter { entry in !own.contains { $0.name == entry.name } }
    return Node(.mapping(entries), at: range)
  }
}
