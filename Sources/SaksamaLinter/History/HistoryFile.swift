import SaksamaText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Adds lines to the file of a history while other runs may do the same.
///
/// The file is opened for appending and locked (flock) until the line is written, in one piece, behind what stands there at that moment. A line
/// that does not go in whole is taken back, and one that a killed run left torn gives way to the new one.
struct HistoryFile {
  private let descriptor: Int32
  /// Where the lock is not to be had, as on some file systems, nothing but appending is safe.
  private let isLocked: Bool

  /// Opens the file, or makes it; nil where that is not possible, with the reason in `errno`.
  init?(_ path: String) {
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    if descriptor < 0 { return nil }
    var answer = flock(descriptor, LOCK_EX)
    while answer != 0, errno == EINTR { answer = flock(descriptor, LOCK_EX) }
    isLocked = answer == 0
  }

  /// Closes the file, and so lets others go on.
  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  /// Adds a line, which ends with a line feed; gives the error number, or nil.
  func append(_ line: String) -> Int32? {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { return errno }
    // What is no file, such as a pipe, holds no lines.
    guard information.st_mode & S_IFMT == S_IFREG else { return write(line) }
    let last = lastLine(size: Int(information.st_size))
    var size = Int(information.st_size)
    if isLocked, RunRecordLine.isTorn(last) {
      size -= last.count
      if ftruncate(descriptor, off_t(size)) != 0 { return errno }
    }
    let isOpen = size == Int(information.st_size) && !last.isEmpty
    guard let number = write((isOpen ? "\n" : "") + line) else { return fsync(descriptor) == 0 ? nil : errno }
    if isLocked { ftruncate(descriptor, off_t(size)) }
    return number
  }

  private func write(_ text: String) -> Int32? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBytes { buffer -> Int32? in
      var written = 0
      while written < buffer.count {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        #else
          let count = Darwin.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        #endif
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        written += count
      }
      return nil
    }
  }

  /// The bytes behind the last line feed; no more than a line of a history can have.
  private func lastLine(size: Int) -> [UInt8] {
    let start = max(0, size - RunRecordLine.mostBytes)
    var bytes = [UInt8](repeating: 0, count: size - start)
    let count = pread(descriptor, &bytes, bytes.count, off_t(start))
    guard count == bytes.count else { return [] }
    return Array(bytes[((bytes.lastIndex(of: ASCII.lineFeed) ?? -1) + 1)...])
  }
}
