/// Hands out files in chunks, in order.
public final class FileSource: InputSource {
  private let inputs: [PendingInput]
  private var position = 0
  private let chunk: Int

  /// Makes a source of files; folders that cannot be read are reported before them, and paths that do not exist are left to the caller.
  ///
  /// `ignored` are files that a configuration leaves out.
  public convenience init(_ discovery: DiscoveryResult, leavingOut ignored: [String: Origin] = [:]) {
    self.init(discovery, leavingOut: ignored) { .file($0) }
  }

  /// Makes a source of files, each of them as `input` says.
  init(_ discovery: DiscoveryResult, leavingOut ignored: [String: Origin], _ input: (String) -> PendingInput) {
    inputs =
      discovery.failures.filter { $0.reason != .notFound }.map { .failure(InputFailure($0)) }
      + discovery.files.filter { ignored[$0] == nil }.map(input)
    // Chunks keep the threads from meeting at the queue; few files are better spread one by one.
    chunk = min(32, max(1, inputs.count / 64))
  }

  /// The number of chunks.
  public var chunkCount: Int? { (inputs.count + chunk - 1) / chunk }

  /// The next chunk.
  public func next() -> [PendingInput]? {
    guard position < inputs.count else { return nil }
    let end = min(position + chunk, inputs.count)
    defer { position = end }
    return Array(inputs[position..<end])
  }
}
