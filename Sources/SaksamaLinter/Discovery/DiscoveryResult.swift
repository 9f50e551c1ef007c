/// What was found behind the paths that people named.
public struct DiscoveryResult: Hashable, Sendable {
  /// The files to read, each once, in order; a path begins with the path that was named.
  public let files: [String]
  /// The paths that do not exist, and the folders that could not be read.
  public let failures: [ReadFailure]
  /// The folders that were walked, as they were named.
  public let searched: [String]
  /// The folders of `searched` in which no file was found and nothing failed.
  public let unmatched: [String]
  /// The number of files with a fitting extension, and of folders, that a `.gitignore` left out.
  public let ignored: Int
}
