import SaksamaDiagnostics

/// The desk of an article: what the article says, or else the folder that it lies in below the folder of all inputs.
struct DeskFolder {
  private let path: ReportPath
  private let root: [Substring]

  init(_ run: RunInformation) {
    path = ReportPath(folder: run.folder)
    root = run.root.isEmpty ? [] : path.relative(run.root).split(separator: "/").filter { $0 != "." }
  }

  /// The name of the desk; empty where nothing tells it.
  func desk(of result: FileResult) -> String {
    if let desk = result.desk { return Visible.text(desk) }
    var folders = path.relative(result.path).split(separator: "/").dropLast()
    if folders.starts(with: root) { folders = folders.dropFirst(root.count) }
    return folders.first.map { Visible.text(String($0)) } ?? ""
  }
}
