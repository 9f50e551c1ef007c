/// Named files that belong together, such as a folder of rules on disk or the rules inside the binary.
public protocol FileTree: Sendable {
  /// What people call the tree: its folder, or `built-in`.
  var name: String { get }
  /// The paths of all files, relative to the tree, with `/`, in order.
  var paths: [String] { get }
  /// Reads one file; throws a problem at the start of the file when it cannot be read.
  func read(_ path: String) throws(SourceProblem) -> SourceText
}
