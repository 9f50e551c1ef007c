#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file or of an open descriptor, as they arrive; a file is opened at the first read, and closed as soon as it has ended.
final class ByteStream {
  private static let block = 1 << 18

  private let name: String
  private let isOwn: Bool
  /// Nil before a file is opened and after it is closed.
  private var descriptor: Int32?
  private var isAtEnd = false

  /// Reads from an open file descriptor, which stays the caller's; `name` names it in failures.
  init(name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
    isOwn = false
  }

  /// Reads the file at `path`, which may be a pipe.
  init(path: String) {
    name = path
    isOwn = true
  }

  deinit { finish() }

  /// The next bytes, at most 256 KiB; waits until there are some, and gives none at the end.
  func read() throws(InputFailure) -> [UInt8] {
    if isAtEnd { return [] }
    let descriptor = try opened()
    var errorNumber: Int32 = 0
    let received = [UInt8](unsafeUninitializedCapacity: ByteStream.block) { buffer, count in
      count = max(0, ByteStream.fill(buffer, from: descriptor, &errorNumber))
    }
    if received.isEmpty { finish() }
    // A folder can be opened like a file, and tells itself only when it is read.
    if errorNumber == EISDIR { throw failure(errorNumber) }
    if errorNumber != 0 { throw InputFailure(path: name, id: "null", .brokenOff(errorNumber)) }
    return received
  }

  private func opened() throws(InputFailure) -> Int32 {
    if let descriptor { return descriptor }
    var opened = open(name, O_RDONLY | O_CLOEXEC)
    while opened < 0, errno == EINTR { opened = open(name, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else {
      isAtEnd = true
      throw failure(errno)
    }
    descriptor = opened
    return opened
  }

  private func failure(_ errorNumber: Int32) -> InputFailure {
    InputFailure(ReadFailure(path: name, errorNumber: errorNumber), isStream: true)
  }

  private func finish() {
    isAtEnd = true
    if isOwn, let descriptor { close(descriptor) }
    descriptor = nil
  }

  private static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, _ errorNumber: inout Int32) -> Int {
    while true {
      #if canImport(Glibc)
        let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let result = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if result >= 0 { return result }
      if errno == EINTR { continue }
      errorNumber = errno
      return 0
    }
  }
}
