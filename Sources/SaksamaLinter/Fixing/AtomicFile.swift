#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes files so that at any moment the old or the new one stands there whole, even where the program is killed or the power fails.
public enum AtomicFile {
  /// Puts `bytes` in the place of the file at `path`, if that still is the one of `stamp`; mode and owner stay, links are followed.
  ///
  /// A temporary file beside it is written, handed to the disk and renamed.
  public static func replace(_ path: String, with bytes: [UInt8], ifStill stamp: FileStamp) throws(WriteFailure) {
    func fail(_ number: Int32) -> WriteFailure { WriteFailure(path: path, reason: .system(number)) }
    var information = stat()
    guard let target = RealPath.resolve(path), stat(target, &information) == 0 else { throw WriteFailure(path: path, reason: .changed) }
    // A file that nobody may write stays as it is, although its folder would allow to replace it.
    guard access(target, W_OK) == 0 else { throw fail(errno) }
    let folder = RealPath.folder(of: target)
    let temporary: TemporaryFile
    switch TemporaryFile.make(in: folder) {
    case .success(let file): temporary = file
    case .failure(let failure): throw fail(failure.number)
    }
    if let number = temporary.fill(bytes, mode: information.st_mode) {
      temporary.remove()
      throw fail(number)
    }
    guard temporary.give(to: information.st_uid, information.st_gid) else {
      temporary.remove()
      throw WriteFailure(path: path, reason: .owner)
    }
    guard FileStamp(path) == stamp else {
      temporary.remove()
      throw WriteFailure(path: path, reason: .changed)
    }
    if let number = temporary.move(to: target) {
      temporary.remove()
      throw fail(number)
    }
  }

  /// Puts `text` at `path`, whatever stands there; of a file that is there mode and owner stay, and links are followed.
  public static func write(_ text: String, to path: String) throws(WriteFailure) {
    if let stamp = FileStamp(path) { return try replace(path, with: Array(text.utf8), ifStill: stamp) }
    func fail(_ number: Int32) -> WriteFailure { WriteFailure(path: path, reason: .system(number)) }
    let temporary: TemporaryFile
    switch TemporaryFile.make(in: RealPath.folder(of: path)) {
    case .success(let file): temporary = file
    case .failure(let failure): throw fail(failure.number)
    }
    guard let number = temporary.fill(Array(text.utf8), mode: 0o644) ?? temporary.move(to: path) else { return }
    temporary.remove()
    throw fail(number)
  }
}
