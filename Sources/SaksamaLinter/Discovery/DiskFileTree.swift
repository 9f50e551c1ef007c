public import SaksamaText

/// A folder of rules on disk: its YAML files (`.yaml`, `.yml`) and its word lists (`.tsv`), without hidden ones.
///
/// Symbolic links are followed, and each real folder is read once, so that links in a circle do no harm. Only what the folder lists can
/// be read: a path that leads out of it is refused.
public struct DiskFileTree: FileTree {
  /// The folder as people write it.
  public let name: String
  /// The paths of all files, relative to the folder, with `/`, in byte order.
  public let paths: [String]
  private let known: Set<String>

  /// Lists the files of `folder`; throws where it, or a folder in it, cannot be read.
  public init(folder: String) throws(ReadFailure) {
    name = folder
    var walk = DirectoryWalk(extensions: FileExtensions(["yaml", "yml", "tsv"]), usesGitignore: false, keepsLinkedFiles: true)
    _ = walk.walk(folder)
    if let failure = walk.failures.first {
      throw failure.path == DirectoryWalk.prefix(of: folder) ? ReadFailure(path: folder, reason: failure.reason) : failure
    }
    let start = DirectoryWalk.prefix(of: folder).utf8.count
    paths = walk.files.map { String(decoding: $0.utf8.dropFirst(start), as: UTF8.self) }
    known = Set(paths)
  }

  /// Reads one of `paths`; throws a problem at the start of the file for any other path, and where the file cannot be read or is no text in UTF-8.
  public func read(_ path: String) throws(SourceProblem) -> SourceText {
    let full = DirectoryWalk.prefix(of: name) + path
    guard known.contains(path) else {
      throw SourceProblem("There is no YAML file or word list \(path) in \(name). Check the name.", at: SourceRange(0, 0))
    }
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try FileReader.read(full)
    } catch {
      throw SourceProblem(error.message(in: .en), at: SourceRange(0, 0))
    }
    // Read in spite of that, it would be as many errors as it has bytes.
    if let kind = NotText.recognise(bytes) { throw SourceProblem(Words.notText(kind, .en), at: SourceRange(0, 0)) }
    return SourceText(name: full, bytes: bytes)
  }
}
