import SaksamaLinter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Folders of rules whose files are looked at again and again.
struct FolderWatch {
  /// How often the files are looked at, in milliseconds.
  private static let interval: Int32 = 300

  private let folders: [String]
  /// Folders that the rules depend on.
  private let surroundings: [String]
  /// Files beside the folders, such as configurations.
  private let files: [String]
  private var state: [String]

  /// Remembers the files as they are now; built-in sets among `names` do not change and are left out.
  init(_ names: [String], beside surroundings: [String] = [], files: [String] = []) {
    let folders = RuleTest.folders(of: names)
    self.folders = folders
    self.surroundings = surroundings.filter { other in !folders.contains { other == $0 || other.hasPrefix($0 + "/") } }
    self.files = files
    state = FolderWatch.state(of: folders + self.surroundings, files)
  }

  var isEmpty: Bool { folders.isEmpty }
  var fileCount: Int { state.count }
  var names: String { (folders + surroundings).joined(separator: ", ") }

  /// Waits until a file comes, goes or changes; false where nobody reads `output` any more.
  mutating func waitForChange(whileOpen output: FileOutput) -> Bool {
    while output.isRead(within: FolderWatch.interval) {
      let now = FolderWatch.state(of: folders + surroundings, files)
      if now != state {
        state = now
        return true
      }
    }
    return false
  }

  /// Every file with its size and its times of change.
  private static func state(of folders: [String], _ files: [String]) -> [String] {
    let inside = folders.flatMap { folder -> [String] in
      let tree = try? DiskFileTree(folder: folder)
      return tree?.paths.map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" } ?? []
    }
    return (inside + files).map { path in
      var information = stat()
      guard stat(path, &information) == 0 else { return path }
      #if canImport(Glibc)
        let (changed, made) = (information.st_mtim, information.st_ctim)
      #else
        let (changed, made) = (information.st_mtimespec, information.st_ctimespec)
      #endif
      return "\(path) \(information.st_size) \(changed.tv_sec).\(changed.tv_nsec) \(made.tv_sec).\(made.tv_nsec)"
    }
  }
}
