/// Hands out what several sources hand out, one source behind the other.
public final class ChainedSource: InputSource {
  private var sources: [any InputSource]

  /// Makes a source of sources.
  public init(_ sources: [any InputSource]) { self.sources = sources }

  /// Unknown.
  public var chunkCount: Int? { nil }

  /// The next inputs of the first source that has some.
  public func next() -> [PendingInput]? {
    while let first = sources.first {
      if let inputs = first.next() { return inputs }
      sources.removeFirst()
    }
    return nil
  }
}
