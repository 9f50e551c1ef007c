import SaksamaDiagnostics
import SaksamaText

/// The files of suppressions that hold for the articles of a run: in the folder of an article and in those above it, up to the one that
/// holds `.git`.
public struct SuppressionFiles: Sendable {
  /// A folder of articles, with the numbers of the files that hold in it, the nearest first.
  private struct Folder: Sendable {
    let real: String
    let files: [Int]
  }

  /// None.
  public static let none = SuppressionFiles(near: [])

  private(set) var files: [SuppressionFile] = []
  /// What could not be read.
  let unreadable: [InputFailure]
  private let folders: [String: Folder]

  /// Reads the files near the articles at `paths`, which need not exist.
  public init(near paths: [String]) {
    var reading = Reading()
    var folders: [String: Folder] = [:]
    var last: Substring.UTF8View?
    for path in paths {
      // The articles of a folder mostly follow each other.
      if let last, path.utf8.starts(with: last), !path.utf8.dropFirst(last.count).contains(GlobToken.slash) { continue }
      let shown = RealPath.folder(of: path)
      last = path[...].utf8.prefix(
        path.utf8.lastIndex(of: GlobToken.slash).map { path.utf8.distance(from: path.startIndex, to: $0) + 1 } ?? 0)
      if folders[shown] != nil { continue }
      let real = RealPath.resolveFolder(shown)
      let found = reading.files(of: real, shown)
      if !found.isEmpty { folders[shown] = Folder(real: real, files: found) }
    }
    files = reading.files
    unreadable = reading.unreadable
    self.folders = folders
  }

  /// Whether there are none.
  var isEmpty: Bool { files.isEmpty && unreadable.isEmpty }

  /// The entries for an article, with the number of their file.
  func entries(for path: String, id: String?) -> [(file: SuppressionFile, entry: SuppressionEntry)] {
    if folders.isEmpty { return [] }
    guard let folder = folders[RealPath.folder(of: path)] else { return [] }
    let real = RealPath.joined(folder.real, RealPath.split(path).name)
    return folder.files.flatMap { number in files[number].entries(for: real, id: id).map { (files[number], $0) } }
  }

  /// Reads each file once.
  private struct Reading {
    var files: [SuppressionFile] = []
    var unreadable: [InputFailure] = []
    private var byFolder: [String: [Int]] = [:]

    /// The numbers of the files that hold in the folder with the real path `real`, the nearest first.
    mutating func files(of real: String, _ shown: String) -> [Int] {
      var (folder, shown) = (real, shown)
      var way: [(folder: String, own: [Int])] = []
      while byFolder[folder] == nil {
        way.append((folder, own(folder, shown)))
        if folder == "/" || RealPath.exists(RealPath.joined(folder, ".git")) { break }
        (folder, shown) = (RealPath.folder(of: folder), RealPath.above(shown))
      }
      var found = byFolder[folder] ?? []
      for (folder, own) in way.reversed() {
        found = own + found
        byFolder[folder] = found
      }
      return found
    }

    private mutating func own(_ real: String, _ shown: String) -> [Int] {
      var own: [Int] = []
      for name in [SuppressionFile.name, SuppressionFile.nameByMistake] where RealPath.isTaken(RealPath.joined(real, name)) {
        let path = RealPath.joined(shown, name)
        do throws(ReadFailure) {
          let bytes = try FileReader.read(path)
          if let kind = NotText.recognise(bytes) {
            unreadable.append(InputFailure(path: path, id: nil, line: nil, .notText(kind)))
            continue
          }
          let source = SourceText(name: path, bytes: bytes)
          own.append(files.count)
          files.append(name == SuppressionFile.name ? SuppressionFile(source, in: real) : SuppressionFile(misnamed: source))
        } catch {
          unreadable.append(InputFailure(error))
        }
      }
      return own
    }
  }
}
