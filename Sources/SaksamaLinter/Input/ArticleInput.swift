public import SaksamaArticle

/// One article as it came in, before anybody read it.
public struct ArticleInput: Sendable {
  /// The path as people write it, or the name of standard input.
  public let path: String
  /// The id of an NDJSON line as JSON text; nil for a file.
  public let id: String?
  /// The number of the NDJSON line in its stream, from 1; nil for a file.
  public let line: Int?
  /// The bytes of the article.
  public let bytes: [UInt8]
  /// What the input states about the article.
  public let metadata: ArticleMetadata
  /// What was wrong with what the input states, such as a date that is none.
  public let problems: [InputProblem]
  /// The file from just before it was read; nil where it was not asked for, and for what is no file.
  public let stamp: FileStamp?
  /// The suppressions beside the articles of the run.
  public let suppressions: SuppressionFiles?

  /// Makes the input.
  public init(
    path: String, id: String? = nil, line: Int? = nil, bytes: [UInt8], metadata: ArticleMetadata = ArticleMetadata(),
    problems: [InputProblem] = [], stamp: FileStamp? = nil, suppressions: SuppressionFiles? = nil
  ) {
    self.suppressions = suppressions
    self.path = path
    self.id = id
    self.line = line
    self.bytes = bytes
    self.metadata = metadata
    self.problems = problems
    self.stamp = stamp
  }
}

extension ArticleInput {
  /// The same input with another text.
  func replacing(_ bytes: [UInt8]) -> ArticleInput {
    ArticleInput(path: path, id: id, line: line, bytes: bytes, metadata: metadata, problems: problems, suppressions: suppressions)
  }

  /// The same input with the suppressions beside it.
  func beside(_ suppressions: SuppressionFiles) -> ArticleInput {
    ArticleInput(
      path: path, id: id, line: line, bytes: bytes, metadata: metadata, problems: problems, stamp: stamp, suppressions: suppressions)
  }
}
