#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written beside another to take its place.
///
/// Its process holds a lock on it for as long as it lives, so that another run can tell a file that is being written from one that a killed
/// run left behind.
struct TemporaryFile {
  /// An error number of the system.
  struct Failure: Error {
    let number: Int32
  }

  private static let prefix = ".saksama-"
  private static let suffix = ".tmp"
  private let path: String
  private let descriptor: Int32

  /// Makes an empty file with a name of its own in `folder`, which only its owner can read.
  static func make(in folder: String) -> Result<TemporaryFile, Failure> {
    for _ in 0..<100 {
      let path = "\(folder)/\(prefix)\(String(UInt64.random(in: .min ... .max), radix: 36))\(suffix)"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor < 0, errno == EEXIST { continue }
      if descriptor < 0 { return .failure(Failure(number: errno)) }
      var information = stat()
      // Another run may have taken the file for one that was left behind before it was locked.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &information) == 0, information.st_nlink > 0 {
        return .success(TemporaryFile(path: path, descriptor: descriptor))
      }
      close(descriptor)
      unlink(path)
    }
    return .failure(Failure(number: EEXIST))
  }

  /// Takes away the files in `folder` that killed runs left behind.
  static func removeLeftovers(in folder: String) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { continue }
      let path = "\(folder)/\(name)"
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      if descriptor < 0 { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
      close(descriptor)
    }
  }

  /// Writes the bytes to the disk and sets the mode; gives the error number, or nil.
  func fill(_ bytes: [UInt8], mode: mode_t) -> Int32? {
    let number = bytes.withUnsafeBytes { buffer -> Int32 in
      var written = 0
      while written < buffer.count {
        let count = write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return errno }
        written += count
      }
      return 0
    }
    if number != 0 { return number }
    if fchmod(descriptor, mode & 0o7777) != 0 { return errno }
    return fsync(descriptor) == 0 ? nil : errno
  }

  /// Gives the file to a user and a group; false where that is not allowed.
  func give(to user: uid_t, _ group: gid_t) -> Bool {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { return false }
    if information.st_uid == user, information.st_gid == group { return true }
    return fchown(descriptor, user, group) == 0
  }

  /// Moves the file to its place, and hands the change of the folder to the disk; gives the error number, or nil.
  func move(to target: String) -> Int32? {
    guard rename(path, target) == 0 else { return errno }
    close(descriptor)
    let folder = open(RealPath.folder(of: target), O_RDONLY | O_CLOEXEC)
    // Some file systems cannot do this for folders; the file itself is safe.
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
    return nil
  }

  /// Takes the file away.
  func remove() {
    unlink(path)
    close(descriptor)
  }
}
