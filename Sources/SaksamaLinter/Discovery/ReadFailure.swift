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

  private static func isLink(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK
  }

  /// What is wrong and what to do, one sentence each, without the path.
  public var message: String {
    switch reason {
    case .notFound: "There is no file or folder here. Check the path; a relative path counts from the current folder."
    case .brokenLink: "This is a symbolic link, and nothing stands where it leads. Mend or remove it."
    case .notFolder: "A part of this path is a file, not a folder. Check the path."
    case .permission: "There is no permission to read this. Allow it (chmod u+r, for a folder u+rx), or leave it out."
    case .folder: "This is a folder, and a file is needed. Name a file inside it."
    case .special: "This is a pipe, a socket or a device, not a file. Name a file, or write - to read standard input."
    case .tooLarge(let size, let limit): "This file has \(size) bytes, above the limit of \(limit). Split it, or feed it as NDJSON."
    case .nameNotUTF8: "The name of this file or folder is not UTF-8. Rename it."
    case .linkLoop: "The symbolic links here lead in a circle. Mend or remove them."
    case .nameTooLong: "This path is longer than the system allows. Start nearer to it, or shorten the names."
    case .system(let number): "The system could not read this: \(String(cString: strerror(number))). Try again, or leave it out."
    }
  }

  /// The path, a colon and the message.
  public var description: String { "\(path): \(message)" }
}
