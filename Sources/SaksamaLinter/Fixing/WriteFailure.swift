public import SaksamaDiagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that was not written, and why; it is as it was before.
public struct WriteFailure: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Reason: Hashable, Sendable {
    /// Somebody changed the file after it was read.
    case changed
    /// The file belongs to somebody else, to whom a new file cannot be given.
    case owner
    /// The system's error number.
    case system(Int32)
  }

  /// The path as people write it.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// What is wrong and what to do.
  public func description(in language: ReportContext.Language) -> String {
    switch (reason, language) {
    case (.changed, .id): "\(path): berkas berubah setelah dibaca, jadi dibiarkan; jalankan sekali lagi."
    case (.changed, .en): "\(path): the file changed after it was read, so it was left alone; run again."
    case (.owner, .id): "\(path): berkas milik pengguna lain, jadi dibiarkan; jalankan sebagai pemiliknya."
    case (.owner, .en): "\(path): the file belongs to somebody else, so it was left alone; run as its owner."
    case (.system(let number), .id): "\(path): tidak dapat ditulis, jadi dibiarkan: \(String(cString: strerror(number)))."
    case (.system(let number), .en): "\(path): could not be written, so it was left alone: \(String(cString: strerror(number)))."
    }
  }
}
