#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The `.gitignore` files that hold for one folder, from the repository's root down to it; the nearest decides first.
///
/// Only `.gitignore` files count: Git's own settings (`.git/info/exclude`, `core.excludesFile`) belong to one person, and a run
/// should find the same files for everybody.
struct GitignoreStack: Sendable {
  private struct Level {
    /// Where the paths of this level begin, in bytes of the path from the repository's root.
    let base: Int
    let patterns: Gitignore
  }

  private var levels: [Level] = []

  /// Adds the patterns of a folder whose path from the repository's root, with a `/` at the end, has `base` bytes.
  mutating func push(_ patterns: Gitignore, base: Int) {
    if !patterns.isEmpty { levels.append(Level(base: base, patterns: patterns)) }
  }

  /// Whether the file or folder `name` is left out; the path of its folder counts from the repository's root and ends with `/`.
  func ignores(_ name: ArraySlice<UInt8>, in folder: [UInt8], isFolder: Bool) -> Bool {
    if levels.isEmpty { return false }
    let path = folder + name
    for level in levels.reversed() {
      let inside = path.span.extracting(level.base..<path.count)
      if let answer = level.patterns.isIgnored(inside, nameStart: folder.count - level.base, isFolder: isFolder) { return answer }
    }
    return false
  }

  /// What holds for a folder before it is read: the patterns of the folders above it in the repository that it lies in.
  struct Surroundings {
    var stack = GitignoreStack()
    /// The path of the folder from the repository's root, with a `/` at the end; empty for the root itself.
    var path: [UInt8] = []
    var failures: [ReadFailure] = []
  }

  /// Looks for the nearest folder at or above `folder` that holds `.git`; without one, nothing above `folder` counts.
  static func surroundings(of folder: String) -> Surroundings {
    var surroundings = Surroundings()
    guard let real = RealPath.resolve(folder) else { return surroundings }
    let names = real.split(separator: "/").map(String.init)
    let ancestors = (0...names.count).map { count in names.prefix(count).map { "/" + $0 }.joined() + "/" }
    guard let root = ancestors.lastIndex(where: { exists($0 + ".git") }) else { return surroundings }
    for index in root..<names.count {
      do throws(ReadFailure) {
        if let patterns = try read(in: ancestors[index]) { surroundings.stack.push(patterns, base: surroundings.path.count) }
      } catch {
        surroundings.failures.append(error)
      }
      surroundings.path += Array(names[index].utf8) + [GlobToken.slash]
    }
    return surroundings
  }

  /// Reads the `.gitignore` of `folder` (a path with `/` at the end, or empty); nil where no such file stands there.
  static func read(in folder: String) throws(ReadFailure) -> Gitignore? {
    do throws(ReadFailure) {
      return Gitignore(try FileReader.read(folder + ".gitignore"))
    } catch {
      switch error.reason {
      case .notFound, .folder, .special: return nil
      default: throw error
      }
    }
  }

  private static func exists(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0
  }
}
