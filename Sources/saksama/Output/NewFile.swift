import SaksamaLinter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes files that must not be there yet.
enum NewFile {
  /// Writes several files, or none of them; throws as for one.
  static func write(_ files: [(path: String, text: String)]) throws(CommandFailure) {
    var written: [String] = []
    do throws(CommandFailure) {
      for file in files {
        try write(file.text, to: file.path)
        written.append(file.path)
      }
    } catch {
      for path in written { unlink(path) }
      throw error
    }
  }

  /// Writes a file, and makes the folder that it lies in; throws where either cannot be made, or something stands at `path`.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    let folder = RealPath.folder(of: path)
    if mkdir(folder, 0o777) != 0, errno != EEXIST {
      let error = errno
      let above = RealPath.above(folder)
      if error == ENOENT { throw CommandFailure("\(folder) could not be made: there is no folder \(above). Make it, or name another one.") }
      if error == ENOTDIR { throw CommandFailure("\(folder) could not be made: \(above) is no folder. Name another one.") }
      throw CommandFailure("\(folder) could not be made: \(String(cString: strerror(error))). Name another folder.")
    }
    var information = stat()
    if stat(folder, &information) == 0, information.st_mode & S_IFMT != S_IFDIR {
      throw CommandFailure("\(folder) is a file, and a folder is needed. Name another one.")
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw CommandFailure("\(path) could not be written: \(String(cString: strerror(errno))).") }
    defer { close(descriptor) }
    let error = Array(text.utf8).withUnsafeBytes { Glue.writeAll($0, to: descriptor) }
    if error != 0 { throw CommandFailure("\(path) could not be written: \(String(cString: strerror(error))).") }
  }

  /// Whether anything stands at a path, links not followed.
  static func exists(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0
  }
}
