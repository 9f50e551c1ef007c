public import SaksamaText

/// Files that belong together and are held in memory, such as the files of a set of rules.
public struct MemoryFileTree: FileTree {
  /// The name of the tree, which stands before the paths of its files in messages.
  public let name: String
  private let files: [String: String]

  /// Makes a tree of texts by path.
  public init(_ name: String, _ files: [String: String]) {
    self.name = name
    self.files = files
  }

  /// The paths of all files, in order.
  public var paths: [String] { files.keys.sorted() }

  /// The text of one file; throws where there is none.
  public func read(_ path: String) throws(SourceProblem) -> SourceText {
    guard let text = files[path] else { throw SourceProblem("There is no file `\(path)`.", at: SourceRange(0, 0)) }
    return SourceText(name: "\(name)/\(path)", text)
  }
}
