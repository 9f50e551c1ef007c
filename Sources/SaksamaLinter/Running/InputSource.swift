/// Where articles come from: files in chunks, or the lines of a stream as they arrive.
public protocol InputSource: AnyObject {
  /// The next inputs; nil at the end. May wait for input, and then returns as soon as one has come whole.
  func next() -> [PendingInput]?
  /// The number of calls of `next()` that will give something, where it is known.
  var chunkCount: Int? { get }
}

/// An input that a worker still has to fetch, so that reading happens on all threads.
public enum PendingInput: Sendable {
  /// A file to read.
  case file(String)
  /// Bytes that are one article, read from the named stream.
  case article(ArticleInput)
  /// A line of NDJSON: the name of the stream, the number of the line from 1, and its bytes.
  case line(stream: String, number: Int, bytes: [UInt8])
  /// Something that cannot be read, such as a path that does not exist.
  case failure(InputFailure)
}
