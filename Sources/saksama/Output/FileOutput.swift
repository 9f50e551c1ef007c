#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A buffered stream to a file or to standard output, which remembers the first error.
final class FileOutput: TextOutputStream {
  private static let block = 1 << 16

  /// What people call the output.
  let name: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// The error number of the system; 0 while all went well.
  private(set) var errorNumber: Int32 = 0

  /// Writes to standard output.
  init() {
    name = "standard output"
    descriptor = STDOUT_FILENO
  }

  /// Opens `path` for writing and empties it.
  convenience init(path: String) throws(CommandFailure) { try self.init(path, O_TRUNC) }

  /// Opens `path` for writing behind what it holds.
  convenience init(appendingTo path: String) throws(CommandFailure) { try self.init(path, O_APPEND) }

  private init(_ path: String, _ mode: Int32) throws(CommandFailure) {
    name = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o644)
    if descriptor < 0 { throw CommandFailure("\(path) cannot be written: \(String(cString: strerror(errno))).", status: .unreadable) }
  }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  func write(_ string: String) {
    var string = string
    string.withUTF8 { buffer.append(contentsOf: $0) }
    if buffer.count >= FileOutput.block { flush() }
  }

  /// Writes bytes as they are.
  func write(bytes: [UInt8]) {
    buffer += bytes
    if buffer.count >= FileOutput.block { flush() }
  }

  /// Hands everything to the system; false where it could not be written.
  @discardableResult
  func flush() -> Bool {
    if errorNumber == 0, !buffer.isEmpty { errorNumber = buffer.withUnsafeBytes { Glue.writeAll($0, to: descriptor) } }
    buffer.removeAll(keepingCapacity: true)
    return errorNumber == 0
  }

  /// Hands everything to the system at the end of a command; throws where the output is incomplete.
  func finish() throws(CommandFailure) {
    flush()
    if let failure { throw CommandFailure(failure, status: .unreadable) }
  }

  /// Why the output is incomplete; nil where it is whole.
  var failure: String? {
    errorNumber == 0 ? nil : "\(name) could not be written: \(String(cString: strerror(errorNumber)))."
  }

  /// Waits some milliseconds; false as soon as it is clear that nobody reads the output any more.
  func isRead(within milliseconds: Int32) -> Bool {
    // A closed pipe or terminal is told as an error, whatever is asked for.
    var waiting = pollfd(fd: descriptor, events: 0, revents: 0)
    return poll(&waiting, 1, milliseconds) <= 0 || Int32(waiting.revents) & (POLLERR | POLLHUP | POLLNVAL) == 0
  }

  /// Whether this is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }
}
