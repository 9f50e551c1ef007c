import SaksamaLinter

/// The folder in which all inputs of a run lie.
enum InputRoot {
  /// The deepest folder that holds every input, as people write it; empty for the current folder, and where there is none.
  static func of(_ inputs: [String]) -> String {
    let folders = inputs.map { path in parts(Folders.exists(path) ? path : RealPath.folder(of: path)) }
    guard var common = folders.first else { return "" }
    for folder in folders { common = Array(zip(common, folder).prefix { $0 == $1 }.map(\.0)) }
    let isAbsolute = inputs.allSatisfy { $0.hasPrefix("/") }
    return (isAbsolute ? "/" : "") + common.joined(separator: "/")
  }

  private static func parts(_ path: String) -> [Substring] { path.split(separator: "/").filter { $0 != "." } }
}
