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
  private var state: [String]

  /// Remembers the files as they are now; built-in sets among `names` do not change and are left out.
  init(_ names: [String]) {
    folders = RuleTest.folders(of: names)
    state = FolderWatch.state(of: folders)
  }

  var isEmpty: Bool { folders.isEmpty }
  var fileCount: Int { state.count }
  var names: String { folders.joined(separator: ", ") }

  /// Waits until a file comes, goes or changes; false where nobody reads `output` any more.
  mutating func waitForChange(whileOpen output: FileOutput) -> Bool {
    while output.isRead(within: FolderWatch.interval) {
      let now = FolderWatch.state(of: folders)
      if now != state {
        state = now
        return true
      }
    }
    return false
  }

  /// Every file with its size and its times of change.
  private static func state(of folders: [String]) -> [String] {
    folders.flatMap { folder -> [String] in
      guard let tree = try? DiskFileTree(folder: folder) else { return [] }
      return tree.paths.map { path in
        let full = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
        var information = stat()
        guard stat(full, &information) == 0 else { return full }
        #if canImport(Glibc)
          let (changed, made) = (information.st_mtim, information.st_ctim)
        #else
          let (changed, made) = (information.st_mtimespec, information.st_ctimespec)
        #endif
        return "\(full) \(information.st_size) \(changed.tv_sec).\(changed.tv_nsec) \(made.tv_sec).\(made.tv_nsec)"
      }
    }
  }
}
