/// The changed files of a run.
public struct ChangeSelection: Sendable {
  private let repository: Repository
  /// What was found, without what did not change.
  public let discovery: DiscoveryResult
  /// Files with a conflict that a merge left, of which nothing is staged, by their paths as people write them.
  public let unmerged: [String]
  /// The files by their paths as people write them.
  private let files: [String: ChangedFile]

  init(repository: Repository, discovery: DiscoveryResult, unmerged: [String], files: [String: ChangedFile]) {
    self.repository = repository
    self.unmerged = unmerged
    self.discovery = discovery
    self.files = files
  }

  /// A source of the files, those that are staged with their staged content; `ignored` are files that a configuration leaves out.
  public func source(leavingOut ignored: [String: Origin]) throws(ChangeFailure) -> any InputSource {
    let contents = try repository.contents(Set(files.values.compactMap(\.staged)))
    return FileSource(discovery, leavingOut: ignored) { path in
      guard let name = files[path]?.staged else { return .file(path) }
      return .article(ArticleInput(path: path, bytes: contents[name] ?? []))
    }
  }

  /// The path from the root of the repository of a file of `discovery`; nil for any other.
  public func repositoryPath(of path: String) -> String? { files[path]?.path }

  /// What tells the findings on changed lines from the others.
  public func lines() throws(ChangeFailure) -> ChangedLines {
    let contents = try repository.contents(Set(files.values.compactMap(\.before)))
    return ChangedLines(before: files.compactMapValues { $0.before.flatMap { contents[$0] } })
  }
}
