#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What folders hold, for finding the neighbours of a house.
package enum Folders {
  /// Whether a folder stands at `path`.
  package static func exists(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// The names of the folders in `folder`, in order; none where it cannot be read. Hidden ones are left out.
  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), exists("\(folder)/\(name)") { names.append(name) }
    }
    return names.sorted()
  }
}
