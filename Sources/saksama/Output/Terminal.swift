#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is known of the terminal behind standard output.
enum Terminal {
  /// The columns of the terminal; nil where standard output is none.
  static var columns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
