public import SaksamaArticle

/// The files of a git repository that changed.
public struct Changes: Sendable {
  /// Between which two states a file has to differ.
  public enum Choice: Hashable, Sendable {
    /// The last common ancestor of a commit and the current one, and the files as they stand, also those that git does not know.
    case since(String)
    /// The current commit, and what is staged for the next one.
    case staged
  }

  let repository: Repository
  let choice: Choice
  /// The files by their paths from the root of the repository.
  let files: [String: ChangedFile]

  /// Asks git, in the current folder; throws where it cannot tell.
  public init(_ choice: Choice) throws(ChangeFailure) {
    self.choice = choice
    repository = try Repository()
    let found =
      switch choice {
      case .since(let name): try repository.changes(since: name)
      case .staged: try repository.stagedChanges()
      }
    // A file with a conflict is told twice; the record that knows its content before tells more.
    files = Dictionary(found.map { ($0.path, $0) }) { $0.before == nil ? $1 : $0 }
  }

  /// Throws for a path that leads out of the repository, so that nothing is searched there.
  public func requireInside(_ paths: [String]) throws(ChangeFailure) {
    var places = RepositoryPaths(root: repository.root)
    for path in paths where places.isOutside(path) { throw ChangeFailure(.outside(path: path, folder: repository.root)) }
  }

  /// The changed ones of the files that a plain run finds behind some paths.
  ///
  /// The paths are those that people named, or none; `formats` are those that were looked for.
  public func selection(
    from discovery: DiscoveryResult, at paths: [String], formats: [any ArticleFormat.Type]
  ) -> ChangeSelection {
    var places = RepositoryPaths(root: repository.root)
    var changed: [(path: String, file: ChangedFile)] = []
    var taken: Set<String> = []
    var unmerged: [String] = []
    if !files.isEmpty {
      for path in discovery.files {
        guard let key = places.key(of: path, in: files), let file = files[key] else { continue }
        taken.insert(key)
        if file.isUnmerged { unmerged.append(path) } else { changed.append((path, file)) }
      }
      if choice == .staged { changed += removed(paths.isEmpty ? ["."] : paths, taken, FileExtensions(formats: formats), &places) }
    }
    let shown = Set(changed.map(\.path))
    // What cannot be read beside the changed files is no part of this run.
    let failures = discovery.failures.filter { failure in
      if shown.contains(failure.path) { return false }
      return paths.contains(failure.path) || places.key(of: failure.path, in: files).map { files[$0] != nil } ?? false
    }
    let found = DiscoveryResult(
      files: changed.map(\.path), failures: failures, searched: discovery.searched,
      unmatched: paths.isEmpty
        ? [] : discovery.unmatched.filter { folder in !shown.contains { $0.hasPrefix(DirectoryWalk.prefix(of: folder)) } },
      ignored: discovery.ignored)
    return ChangeSelection(
      repository: repository, discovery: found, unmerged: unmerged,
      files: Dictionary(changed.map { ($0.path, $0.file) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Staged files that are not in their folders any more, as a walk would have found them, in order of path.
  private func removed(
    _ paths: [String], _ taken: Set<String>, _ extensions: FileExtensions, _ places: inout RepositoryPaths
  ) -> [(path: String, file: ChangedFile)] {
    var found: [(path: String, file: ChangedFile)] = []
    let roots = paths.map { path in (path, places.key(of: path) ?? "") }
    for key in files.keys.sorted() where !taken.contains(key) && !RealPath.isTaken(RealPath.joined(repository.root, key)) {
      let shown = roots.lazy.compactMap { path, place in RepositoryPaths.shown(key, below: path, at: place, extensions) }.first
      if let shown, let file = files[key], !file.isUnmerged { found.append((shown, file)) }
    }
    return found
  }
}
