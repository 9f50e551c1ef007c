#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns paths as people write them into paths from the root of a repository.
struct RepositoryPaths {
  /// The real path of the root, with `/` at the end.
  private let root: String
  private var folders: [String: String] = [:]

  init(root: String) { self.root = DirectoryWalk.prefix(of: root) }

  /// The path from the root, of which nothing but the folder has to exist; empty for the root itself, nil outside of the repository.
  mutating func key(of path: String) -> String? {
    if let real = RealPath.resolve(path) { return inside(real) }
    return named(path)
  }

  /// Whether a path leads out of the repository; one whose folder does not exist leads nowhere.
  mutating func isOutside(_ path: String) -> Bool {
    key(of: path) == nil && (RealPath.exists(path) || RealPath.resolve(RealPath.split(path).folder) != nil)
  }

  /// The path from the root under which `files` know a file: its own, or that of the file to which it leads as a link.
  mutating func key(of path: String, in files: [String: ChangedFile]) -> String? {
    guard let own = named(path), files[own] == nil else { return named(path) }
    var information = stat()
    guard lstat(path, &information) == 0, information.st_mode & S_IFMT == S_IFLNK else { return nil }
    return RealPath.resolve(path).flatMap(inside)
  }

  /// A path from the root as people would see it below the path that they named; nil where a walk from there would not take it.
  static func shown(_ key: String, below path: String, at place: String, _ extensions: FileExtensions) -> String? {
    if key == place { return path }
    let start = place.isEmpty ? "" : place + "/"
    guard key.hasPrefix(start) else { return nil }
    let rest = key.dropFirst(start.count)
    let names = rest.split(separator: "/")
    if names.contains(where: { $0.hasPrefix(".") }) { return nil }
    return extensions.contains(Array(RealPath.split(String(rest)).name.utf8)[...]) ? DirectoryWalk.prefix(of: path) + rest : nil
  }

  private mutating func named(_ path: String) -> String? {
    let (folder, name) = RealPath.split(path)
    if let known = folders[folder] { return inside(known + name) }
    guard let real = RealPath.resolve(folder) else { return nil }
    folders[folder] = DirectoryWalk.prefix(of: real)
    return inside(DirectoryWalk.prefix(of: real) + name)
  }

  private func inside(_ real: String) -> String? {
    if real + "/" == root { return "" }
    return real.utf8.starts(with: root.utf8) ? String(decoding: real.utf8.dropFirst(root.utf8.count), as: UTF8.self) : nil
  }
}
