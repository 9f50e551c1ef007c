#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The entries of one folder in the byte order of their names, without hidden ones (whose names begin with a dot).
struct DirectoryListing {
  /// What an entry is, before symbolic links are followed.
  enum Kind {
    case file, folder, link, other
  }

  /// One entry: its name as a range of `names`, and its kind.
  struct Entry {
    let name: Range<Int>
    let kind: Kind
  }

  /// Which folder this is, whatever path led to it.
  let identity: FolderIdentity
  /// The names of all entries, one behind the other.
  private(set) var names: [UInt8] = []
  private(set) var entries: [Entry] = []
  /// Whether the folder is the root of a Git repository.
  private(set) var holdsRepository = false
  private(set) var holdsGitignore = false

  /// Reads the folder at `path`.
  init(_ path: String) throws(ReadFailure) {
    guard let stream = opendir(path) else { throw ReadFailure(path: path, errorNumber: errno) }
    defer { closedir(stream) }
    var information = stat()
    guard fstat(dirfd(stream), &information) == 0 else { throw ReadFailure(path: path, errorNumber: errno) }
    identity = FolderIdentity(information)
    let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    while true {
      // readdir tells the end from an error by errno alone.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self)
      add(name, type: Int32(entry.pointee.d_type), descriptor: dirfd(stream))
    }
    guard errno == 0 else { throw ReadFailure(path: path, errorNumber: errno) }
    sort()
  }

  private mutating func add(_ name: UnsafePointer<CChar>, type: Int32, descriptor: Int32) {
    if name[0] == CChar(UInt8(ascii: ".")) {
      if strcmp(name, ".git") == 0 { holdsRepository = true }
      if strcmp(name, ".gitignore") == 0 { holdsGitignore = true }
      return
    }
    let start = names.count
    names.append(contentsOf: UnsafeRawBufferPointer(start: name, count: strlen(name)))
    entries.append(Entry(name: start..<names.count, kind: Self.kind(type) ?? Self.kind(of: name, descriptor)))
  }

  private static func kind(_ type: Int32) -> Kind? {
    switch type {
    case Int32(DT_REG): .file
    case Int32(DT_DIR): .folder
    case Int32(DT_LNK): .link
    case Int32(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Asks for the kind, which some file systems do not tell in a listing.
  private static func kind(of name: UnsafePointer<CChar>, _ descriptor: Int32) -> Kind {
    var information = stat()
    guard fstatat(descriptor, name, &information, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    return switch information.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  private mutating func sort() {
    names.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      entries.sort { left, right in
        let order = memcmp(base + left.name.lowerBound, base + right.name.lowerBound, min(left.name.count, right.name.count))
        return order != 0 ? order < 0 : left.name.count < right.name.count
      }
    }
  }
}

/// A real folder, whatever paths lead to it.
struct FolderIdentity: Hashable {
  private let device: UInt64
  private let node: UInt64

  init(_ information: stat) {
    device = UInt64(truncatingIfNeeded: information.st_dev)
    node = UInt64(truncatingIfNeeded: information.st_ino)
  }

  /// The folder at `path`; nil where none can be reached.
  init?(path: String) {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    self.init(information)
  }
}

/// A real file: its folder and its name in it, so that no file has to be asked for its identity.
struct FileIdentity: Hashable {
  let folder: FolderIdentity
  let name: String
}
