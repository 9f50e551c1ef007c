#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands out one input.
public final class SingleSource: InputSource {
  private var input: PendingInput?

  /// Makes a source of that input.
  public init(_ input: PendingInput) { self.input = input }

  /// Reads standard input to its end and takes it for one article.
  public static func standardInput(name: String) -> SingleSource {
    do throws(ReadFailure) {
      return SingleSource(.article(ArticleInput(path: name, bytes: try FileReader.readToEnd(STDIN_FILENO, name: name))))
    } catch {
      return SingleSource(.unreadable(Linter.unreadable(name, nil, "input/unreadable", error.message)))
    }
  }

  /// One.
  public var chunkCount: Int? { 1 }

  /// The input, once.
  public func next() -> [PendingInput]? {
    defer { input = nil }
    return input.map { [$0] }
  }
}

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
