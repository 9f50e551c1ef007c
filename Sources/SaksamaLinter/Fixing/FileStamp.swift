#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// By what a file is known to be the one that was read, unchanged.
public struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64
  private let size: Int
  private let changed: [Int]

  /// The stamp of the file at `path`, links followed; nil where there is none.
  public init?(_ path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: information.st_dev)
    number = UInt64(information.st_ino)
    size = Int(information.st_size)
    #if canImport(Glibc)
      let (written, noted) = (information.st_mtim, information.st_ctim)
    #else
      let (written, noted) = (information.st_mtimespec, information.st_ctimespec)
    #endif
    changed = [written.tv_sec, written.tv_nsec, noted.tv_sec, noted.tv_nsec]
  }
}
