#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads whole files.
public enum FileReader {
  /// The largest file that is read, in bytes: offsets inside a text fit 32 bits.
  public static let maximumSize = 1 << 30

  /// Reads the file at `path`; throws where it is missing, no regular file, not to be read, or larger than `limit` bytes.
  public static func read(_ path: String, limit: Int = maximumSize) throws(ReadFailure) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw ReadFailure(path: path, errorNumber: errno) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw ReadFailure(path: path, errorNumber: errno) }
    switch information.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw ReadFailure(path: path, reason: .folder)
    default: throw ReadFailure(path: path, reason: .special)
    }
    let size = Int(information.st_size)
    guard size <= limit else { throw ReadFailure(path: path, reason: .tooLarge(size: size, limit: limit)) }
    return try read(descriptor, path, expecting: size, limit: limit)
  }

  /// Reads what is left of an open file, such as standard input; `name` names it in errors.
  public static func readToEnd(_ descriptor: Int32, name: String, limit: Int = maximumSize) throws(ReadFailure) -> [UInt8] {
    try read(descriptor, name, expecting: 65_535, limit: limit)
  }

  private static func read(_ descriptor: Int32, _ path: String, expecting size: Int, limit: Int) throws(ReadFailure) -> [UInt8] {
    var errorNumber: Int32 = 0
    // One byte more than the size, so that the end shows without growing the buffer.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      errorNumber = fill(buffer, &count, from: descriptor)
    }
    // Some systems' files have no size before they are read, and a file may grow meanwhile.
    while errorNumber == 0, bytes.count > size, bytes.count <= limit {
      let chunk = [UInt8](unsafeUninitializedCapacity: min(max(bytes.count, 65_536), limit - bytes.count + 1)) { buffer, count in
        errorNumber = fill(buffer, &count, from: descriptor)
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    guard errorNumber == 0 else { throw ReadFailure(path: path, errorNumber: errorNumber) }
    guard bytes.count <= limit else { throw ReadFailure(path: path, reason: .tooLarge(size: bytes.count, limit: limit)) }
    return bytes
  }

  /// Reads until the buffer is full or the file ends; gives the error number, 0 for none.
  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, from descriptor: Int32) -> Int32 {
    guard let base = buffer.baseAddress else { return 0 }
    while count < buffer.count {
      #if canImport(Glibc)
        let got = retrying { Glibc.read(descriptor, base + count, buffer.count - count) }
      #else
        let got = retrying { Darwin.read(descriptor, base + count, buffer.count - count) }
      #endif
      if got < 0 { return errno }
      if got == 0 { return 0 }
      count += got
    }
    return 0
  }

  /// Repeats a system call for as long as a signal interrupts it.
  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}
