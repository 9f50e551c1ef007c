public import SaksamaArticle

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the files to read behind the paths that people name.
///
/// - A file given by name is always taken, whatever its extension and whatever `.gitignore` says.
/// - A folder is walked in the byte order of names; what has one of the extensions is taken, in any letter case.
/// - Left out in a folder: documents about the repository such as `README.md`, names that begin with a dot, and what `.gitignore` files name,
///   from the root of the Git repository (the nearest folder above that holds `.git`) or, outside of one, from the folder itself. The folder
///   itself is never left out.
/// - Symbolic links are followed. Each real folder is walked once and each file taken once, under its own path where that is met.
public struct Discovery: Sendable {
  private let extensions: FileExtensions

  /// Takes file name extensions without the dot, such as `txt`.
  public init(extensions: some Sequence<String>) {
    self.extensions = FileExtensions(extensions)
  }

  /// Looks for the files of some formats, without the documents that a repository has about itself.
  public init(formats: [any ArticleFormat.Type]) {
    extensions = FileExtensions(formats: formats)
  }

  /// Finds the files behind `paths`, in the order of the paths; what cannot be read is listed, and the search goes on.
  public func files(at paths: [String]) -> DiscoveryResult {
    var walk = DirectoryWalk(extensions: extensions, usesGitignore: true)
    var failures: [ReadFailure] = []
    var searched: [String] = []
    var unmatched: [String] = []
    for path in paths {
      var information = stat()
      guard lstat(path, &information) == 0 else {
        failures.append(ReadFailure(path: path, errorNumber: errno))
        continue
      }
      let isLink = information.st_mode & S_IFMT == S_IFLNK
      guard !isLink || stat(path, &information) == 0 else {
        failures.append(ReadFailure(path: path, errorNumber: errno))
        continue
      }
      if information.st_mode & S_IFMT == S_IFDIR {
        if !searched.contains(path) { searched.append(path) }
        if !walk.walk(path), !unmatched.contains(path) { unmatched.append(path) }
      } else {
        walk.take(path, isLink: isLink)
      }
    }
    return DiscoveryResult(
      files: walk.files, failures: failures + walk.failures, searched: searched, unmatched: unmatched, ignored: walk.ignored)
  }
}
