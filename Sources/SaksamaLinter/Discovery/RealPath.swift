#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Absolute paths without symbolic links.
package enum RealPath {
  /// The real path of what stands at `path`; nil where nothing can be reached.
  static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The real path of a folder; one that does not exist, such as that of a name given to standard input, counts from the nearest that does.
  static func resolveFolder(_ shown: String) -> String {
    var missing: [String] = []
    var path = shown
    while resolve(path) == nil, path != ".", path != "/" {
      missing.append(split(path).name)
      path = folder(of: path)
    }
    return missing.reversed().reduce(resolve(path) ?? "/") { joined($0, $1) }
  }

  /// The folder of `path`, fit to be opened, and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: GlobToken.slash) else { return (".", path) }
    return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
  }

  /// The path of the folder that holds what stands at `path`, without a `/` at the end, but for the root; `.` where the path has none.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: GlobToken.slash) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A path that counts from `folder`; an absolute one stays as it is.
  static func joined(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }

  /// Whether anything stands at `path`, links followed.
  static func exists(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0
  }

  /// Whether anything has the name `path`, be it a link that leads nowhere.
  static func isTaken(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0
  }

  /// The path of a folder that exists, as it is written from another one: `../b` for `a/b` from `a/c`; nil where one of them does not exist.
  package static func relative(_ path: String, from folder: String) -> String? {
    guard let target = resolve(path)?.split(separator: "/"), let start = resolve(folder)?.split(separator: "/") else { return nil }
    let shared = zip(target, start).prefix { $0 == $1 }.count
    let names = Array(repeating: "..", count: start.count - shared) + target.dropFirst(shared).map(String.init)
    return names.isEmpty ? "." : names.joined(separator: "/")
  }

  /// Whether two paths lead to the same place, such as `desk` and `sport/../desk`.
  static func areSame(_ path: String, _ other: String) -> Bool {
    if path == other { return true }
    guard let real = resolve(path) else { return false }
    return real == resolve(other)
  }

  /// The folder above `folder`, as people write it: `a` for `a/b` and `a/b/.`, `..` for `.`, `../..` for `..`.
  package static func above(_ folder: String) -> String {
    if folder.count > 1, folder.hasSuffix("/") { return above(String(folder.dropLast())) }
    if folder.hasSuffix("/.") { return above(folder == "/." ? "/" : String(folder.dropLast(2))) }
    if folder == "." { return ".." }
    return folder == ".." || folder.hasSuffix("/..") ? folder + "/.." : RealPath.folder(of: folder)
  }
}
