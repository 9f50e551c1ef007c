#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Words for the person at the terminal, beside the output.
enum StandardError {
  /// Writes as it is; what cannot be written is lost, since nobody is left to be told.
  static func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { Glue.writeAll($0, to: STDERR_FILENO) }
  }

  /// Whether standard error is a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// Calls of the system that need care at every use.
enum Glue {
  /// Writes all bytes; the error number of the system, or 0.
  static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = write(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      offset += written
    }
    return 0
  }
}
