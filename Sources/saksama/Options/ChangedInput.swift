import SaksamaDiagnostics
import SaksamaLinter

/// The inputs of a run, and what to tell beside them.
struct RunInput {
  let source: any InputSource
  /// What to tell of paths that lead to no file.
  let missing: [String]
  /// What tells the findings on changed lines; nil where all findings count.
  let lines: ChangedLines?
  /// The files with their paths in the repository, where they are read as they are staged.
  var staged: ChangeSelection?
}

extension InputOptions {
  /// The inputs behind the paths, or those of them that changed.
  func source(
    _ language: ReportContext.Language, _ options: ChangeOptions, assign: ([String]) throws -> [String: Origin]
  ) throws -> RunInput {
    guard let changes = try options.read(language) else {
      let (source, missing) = try source(language, assign: assign)
      return RunInput(source: source, missing: missing, lines: nil)
    }
    try options.told(language) { () throws(ChangeFailure) in try changes.requireInside(paths) }
    let discovery = Discovery(formats: formats).files(at: paths.isEmpty ? ["."] : paths)
    let selection = changes.selection(from: discovery, at: paths, formats: formats)
    let found = selection.discovery
    let missing =
      found.failures.filter { $0.reason == .notFound }.map { $0.description(in: language) }
      + (found.unmatched.isEmpty ? [] : [nothingFound(found, language)])
      + selection.unmerged.map { unmerged($0, language) }
    if found.files.isEmpty, !missing.isEmpty { throw CommandFailure(missing) }
    let ignored = try leaveOut(found.files, language, assign)
    return RunInput(
      source: try options.told(language) { () throws(ChangeFailure) in try selection.source(leavingOut: ignored) }, missing: missing,
      lines: options.changedLines ? try options.told(language) { () throws(ChangeFailure) in try selection.lines() } : nil,
      staged: options.staged ? selection : nil)
  }

  /// What to tell of a file with a conflict.
  private func unmerged(_ path: String, _ language: ReportContext.Language) -> String {
    switch language {
    case .id: "\(path): penggabungan meninggalkan konflik di sini, jadi tidak ada yang disiapkan untuk komit. Selesaikan, lalu `git add`."
    case .en: "\(path): a merge left a conflict here, so nothing of it is staged. Resolve it, and `git add` the file."
    }
  }
}
