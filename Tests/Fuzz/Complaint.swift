#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends a fuzzing run at the input that broke a promise.
enum Complaint {
  /// Ends the process where there is a fault, so that the fuzzer keeps the input; gives 0 otherwise.
  static func raise(_ faults: [String]) -> CInt {
    guard !faults.isEmpty else { return 0 }
    for fault in faults { _ = Array("fault: \(fault)\n".utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) } }
    abort()
  }
}
