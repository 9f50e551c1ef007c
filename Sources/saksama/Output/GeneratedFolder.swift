import SaksamaLinter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of files that the program writes, such as schemas or pages.
struct GeneratedFolder {
  /// The folder.
  let path: String
  /// What writes it again, for messages.
  let command: String

  /// Writes the files, by their paths in the folder; folders that lack are made.
  func write(_ files: [(path: String, text: String)]) throws(CommandFailure) {
    for file in files {
      let full = "\(path)/\(file.path)"
      try makeFolder(above: full)
      let output = try FileOutput(path: full)
      output.write(file.text)
      try output.finish()
    }
  }

  /// Fails where a file is not as it would be written now; every such file is named.
  func compare(_ files: [(path: String, text: String)]) throws(CommandFailure) {
    var stale: [String] = []
    for file in files {
      let full = "\(path)/\(file.path)"
      do throws(ReadFailure) {
        if try !FileReader.read(full).elementsEqual(file.text.utf8) { stale.append(full) }
      } catch {
        stale.append(full)
      }
    }
    if stale.isEmpty { return }
    throw CommandFailure("Out of date: \(stale.joined(separator: ", ")). Write again with `\(command)`.", status: .findings)
  }

  private func makeFolder(above file: String) throws(CommandFailure) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices {
      let folder = parts[...count].joined(separator: "/")
      if folder.isEmpty || mkdir(folder, 0o755) == 0 || errno == EEXIST { continue }
      throw CommandFailure("The folder \(folder) cannot be made: \(String(cString: strerror(errno))).", status: .unreadable)
    }
  }
}
