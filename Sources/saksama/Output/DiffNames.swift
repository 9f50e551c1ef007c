import SaksamaLinter
import SaksamaReports

/// Names files in differences, so that what is shown can be applied from the current folder.
struct DiffNames {
  /// What tells the paths of staged files from the root of their repository; nil where files are as they stand.
  let staged: ChangeSelection?

  /// The name of the file at a path as people write it.
  func name(of path: String) -> DiffName {
    if let path = staged?.repositoryPath(of: path) { return DiffName(path, isOfRepository: true) }
    // A link cannot be patched, but what it leads to can; outside of the current folder, neither.
    if let real = RealPath.relative(path, from: "."), real != "..", !real.hasPrefix("../") { return DiffName(real) }
    return DiffName(path.split(separator: "/").filter { $0 != "." }.joined(separator: "/"))
  }
}
