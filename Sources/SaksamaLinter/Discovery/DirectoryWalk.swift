#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Walks folders and collects the files that have one of the extensions.
///
/// Real folders come before symbolic links, so that a file is known by its own path and by that of a link only where nothing else leads to it.
struct DirectoryWalk {
  /// A folder to be read.
  private struct Folder {
    /// The path as people write it, with `/` at the end; empty for the current folder.
    let shown: String
    /// The path from the repository's root, with `/` at the end; empty for the root.
    let path: [UInt8]
    let rules: GitignoreStack

    var openable: String { shown.isEmpty ? "." : shown }
  }

  private enum Link {
    case folder(Folder)
    case file(String)
  }

  private let extensions: FileExtensions
  private let usesGitignore: Bool
  private let keepsLinkedFiles: Bool
  private(set) var files: [String] = []
  private(set) var failures: [ReadFailure] = []
  /// The number of files and folders that a `.gitignore` left out.
  private(set) var ignored = 0
  private var takenFiles: Set<FileIdentity> = []
  /// The root from which each folder was reached first.
  private var visitedFolders: [FolderIdentity: String] = [:]
  private var links: [Link] = []
  private var root = ""
  /// Whether the walk came upon a file or folder that an earlier path brought in.
  private var hasMetTaken = false

  /// `keepsLinkedFiles`: a link to a file counts as a file of its own, for trees in which the names have a meaning.
  init(extensions: FileExtensions, usesGitignore: Bool, keepsLinkedFiles: Bool = false) {
    self.extensions = extensions
    self.usesGitignore = usesGitignore
    self.keepsLinkedFiles = keepsLinkedFiles
  }

  /// What stands before the paths of a folder's files: `.` is left out, a `/` is added.
  static func prefix(of folder: String) -> String {
    folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
  }

  /// Takes a file that was named, whatever its extension, unless it is taken already.
  mutating func take(_ path: String, isLink: Bool) {
    if let identity = Self.identity(of: path, isLink: isLink), !takenFiles.insert(identity).inserted { return }
    files.append(path)
  }

  /// Walks the folder at `path`; gives false where nothing was found there and nothing went wrong.
  mutating func walk(_ path: String) -> Bool {
    let first = files.count
    let failuresBefore = failures.count
    root = path
    hasMetTaken = false
    let surroundings = usesGitignore ? GitignoreStack.surroundings(of: path) : GitignoreStack.Surroundings()
    failures += surroundings.failures
    visit(Folder(shown: Self.prefix(of: path), path: surroundings.path, rules: surroundings.stack))
    followLinks(first)
    return files.count > first || failures.count > failuresBefore || hasMetTaken
  }

  private mutating func followLinks(_ first: Int) {
    if links.isEmpty { return }
    var next = 0
    while next < links.count {
      switch links[next] {
      case .folder(let folder): visit(folder)
      case .file(let path) where keepsLinkedFiles: files.append(path)
      case .file(let path): take(path, isLink: true)
      }
      next += 1
    }
    links.removeAll()
    files[first...].sort(by: Self.precedes)
  }

  private mutating func visit(_ folder: Folder) {
    do throws(ReadFailure) {
      let listing = try DirectoryListing(folder.openable)
      if let other = visitedFolders[listing.identity] {
        if other != root { hasMetTaken = true }
        return
      }
      visitedFolders[listing.identity] = root
      let rules = rules(of: folder, listing)
      for entry in listing.entries { visit(entry, of: listing, in: folder, rules) }
    } catch {
      failures.append(error)
    }
  }

  private mutating func visit(_ entry: DirectoryListing.Entry, of listing: DirectoryListing, in folder: Folder, _ rules: GitignoreStack) {
    let name = listing.names[entry.name]
    let hasExtension = extensions.contains(name)
    // The extension is asked first: it spares all work for other files.
    guard entry.kind == .folder || entry.kind == .link || (entry.kind == .file && hasExtension) else { return }
    let shown = folder.shown + String(decoding: name, as: UTF8.self)
    let kind = entry.kind == .link ? target(of: shown, isWanted: hasExtension) : entry.kind
    guard kind == .folder || kind == .file else { return }
    if rules.ignores(name, in: folder.path, isFolder: kind == .folder) {
      ignored += 1
      return
    }
    guard let ownName = String(validating: name, as: UTF8.self) else {
      failures.append(ReadFailure(path: shown, reason: .nameNotUTF8))
      return
    }
    if kind == .folder {
      let inner = Folder(shown: shown + "/", path: folder.path + name + [GlobToken.slash], rules: rules)
      if entry.kind == .link { links.append(.folder(inner)) } else { visit(inner) }
    } else if entry.kind == .link {
      links.append(.file(shown))
    } else if takenFiles.insert(FileIdentity(folder: listing.identity, name: ownName)).inserted {
      files.append(shown)
    } else {
      hasMetTaken = true
    }
  }

  /// What a symbolic link leads to; a broken one is a failure if it would be taken for a file.
  private mutating func target(of link: String, isWanted: Bool) -> DirectoryListing.Kind {
    var information = stat()
    guard stat(link, &information) == 0 else {
      if isWanted { failures.append(ReadFailure(path: link, errorNumber: errno)) }
      return .other
    }
    return switch information.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFREG: isWanted ? .file : .other
    default: .other
    }
  }

  private mutating func rules(of folder: Folder, _ listing: DirectoryListing) -> GitignoreStack {
    guard usesGitignore else { return folder.rules }
    // A repository inside another one obeys its own files alone.
    var rules = listing.holdsRepository ? GitignoreStack() : folder.rules
    guard listing.holdsGitignore else { return rules }
    do throws(ReadFailure) {
      if let patterns = try GitignoreStack.read(in: folder.shown) { rules.push(patterns, base: folder.path.count) }
    } catch {
      failures.append(error)
    }
    return rules
  }

  /// The real folder and name of a file; nil where it cannot be reached, which its reader will report.
  private static func identity(of path: String, isLink: Bool) -> FileIdentity? {
    guard let real = isLink ? RealPath.resolve(path) : path else { return nil }
    let (folder, name) = RealPath.split(real)
    return FolderIdentity(path: folder).map { FileIdentity(folder: $0, name: name) }
  }

  /// The order of a walk in which the entries of each folder come in byte order: `/` comes before every byte of a name.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8) { left, right in
      (left == GlobToken.slash ? 0 : left) < (right == GlobToken.slash ? 0 : right)
    }
  }
}
