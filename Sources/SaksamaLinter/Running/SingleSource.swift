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
      return SingleSource(.failure(InputFailure(error)))
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
