#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Absolute paths without symbolic links.
enum RealPath {
  /// The real path of what stands at `path`; nil where nothing can be reached.
  static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The folder of `path`, fit to be opened, and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: GlobToken.slash) else { return (".", path) }
    return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
  }
}
