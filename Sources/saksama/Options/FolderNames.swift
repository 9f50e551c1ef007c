#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names of folders, for a shell that completes one.
enum FolderNames {
  /// The folders whose path begins with `prefix`, without hidden ones; none where they cannot be read.
  static func matching(_ prefix: String) -> [String] {
    let head = prefix.lastIndex(of: "/").map { String(prefix[...$0]) } ?? ""
    guard let directory = opendir(head.isEmpty ? "." : head) else { return [] }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var information = stat()
      guard !name.hasPrefix("."), stat(head + name, &information) == 0, information.st_mode & S_IFMT == S_IFDIR else { continue }
      paths.append(head + name)
    }
    return paths.filter { $0.hasPrefix(prefix) && $0.unicodeScalars.allSatisfy(isPlain) }.sorted()
  }

  /// Whether no shell takes a character for anything but itself; bash expands the words that it is offered.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+@".unicodeScalars.contains(scalar)
  }
}
