#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder in which the program runs.
enum WorkingFolder {
  /// Its absolute path; empty where the system does not tell it.
  static var path: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
