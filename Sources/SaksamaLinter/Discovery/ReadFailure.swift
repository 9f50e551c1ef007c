public import SaksamaDiagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or a folder that could not be read, and why.
public struct ReadFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What stood in the way.
  public enum Reason: Hashable, Sendable {
    /// Nothing stands at the path, or it vanished before it was read.
    case notFound
    /// A symbolic link stands at the path, and nothing where it leads.
    case brokenLink
    /// The path leads through a file as if it were a folder.
    case notFolder
    /// The user who runs the program may not read it.
    case permission
    /// A folder stands where a file is needed.
    case folder
    /// A pipe, a socket or a device stands where a file is needed.
    case special
    /// The file is larger than the limit; both in bytes.
    case tooLarge(size: Int, limit: Int)
    /// The name is not UTF-8; the path holds U+FFFD at the bad places.
    case nameNotUTF8
    /// The symbolic links lead in a circle.
    case linkLoop
    /// The path is longer than the system allows.
    case nameTooLong
    /// Anything else, as the system's error number.
    case system(Int32)
  }

  /// The path as people write it.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// Makes the failure.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(path: String, errorNumber: Int32) {
    self.path = path
    reason =
      switch errorNumber {
      case ENOENT: ReadFailure.isLink(path) ? .brokenLink : .notFound
      case ENOTDIR: .notFolder
      case EACCES, EPERM: .permission
      case EISDIR: .folder
      case ELOOP: .linkLoop
      case ENAMETOOLONG: .nameTooLong
      case ENXIO, ENODEV: .special
      default: .system(errorNumber)
      }
  }

  /// The failure of a path at which nothing stands; nil for every other path, whatever reading it will come to.
  public init?(missing path: String) {
    var information = stat()
    guard lstat(path, &information) != 0, errno == ENOENT else { return nil }
    self.init(path: path, reason: .notFound)
  }

  private static func isLink(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
  }

  /// What is wrong and what to do, one sentence each, without the path.
  public func message(in language: ReportContext.Language) -> String { Words.unreadable(reason, language) }

  /// The path, a colon and the message.
  public func description(in language: ReportContext.Language) -> String { "\(path): \(message(in: language))" }

  /// The description in English, the language of rule files and of the command line.
  public var description: String { description(in: .en) }
}
