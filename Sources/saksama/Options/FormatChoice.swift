import ArgumentParser
import SaksamaDiagnostics
import SaksamaReports

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A report and where it goes: `NAME`, or `NAME=FILE`; `NAME=-` is standard output.
struct FormatChoice: ExpressibleByArgument {
  let reporter: any Reporter.Type
  let path: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let reporter = Reporters.named(String(name)), parts.count == 1 || !parts[1].isEmpty else { return nil }
    self.reporter = reporter
    // As for inputs, `-` is the standard stream.
    path = parts.count == 2 && parts[1] != "-" ? String(parts[1]) : nil
  }

  static var allValueStrings: [String] { Reporters.all.map { $0.name } }

  /// Throws where the history would take the place of a report, of an input or of the baseline.
  static func requireOwnHistory(
    _ history: String, _ choices: [FormatChoice], inputs: [String], articles: ArticleFiles, baseline: String?
  ) throws(CommandFailure) {
    let own = place(of: history)
    func fail(_ what: String) -> CommandFailure {
      CommandFailure("The history cannot be \(history), which \(what); name another file behind --history.")
    }
    if choices.contains(where: { $0.path.map(place) == own }) { throw fail("is a report of this run") }
    if inputs.contains(where: { place(of: $0) == own }) || articles.first(of: [history]) != nil { throw fail("is to be checked") }
    if baseline.map(place) == own { throw fail("is the baseline") }
  }

  /// Throws where reports would write over each other, or over an input; looked at before any file is opened, and so emptied.
  static func requireOwnOutputs(_ choices: [FormatChoice], inputs: [String], articles: ArticleFiles) throws(CommandFailure) {
    if choices.count(where: { $0.path == nil }) > 1 {
      throw CommandFailure("Several reports cannot share standard output; write all but one to files, such as --format json=report.json.")
    }
    var places: Set<String> = []
    let named = Set(inputs.map(place))
    for path in choices.compactMap(\.path) where !places.insert(place(of: path)).inserted {
      throw CommandFailure("Several reports cannot share the file \(path); give each a file of its own.")
    }
    let paths = choices.compactMap(\.path)
    if let path = paths.first(where: { named.contains(place(of: $0)) }) ?? articles.first(of: paths) {
      throw CommandFailure("The report cannot go to \(path), which is to be checked; name another file behind --format.")
    }
  }

  /// The one name of a file that has many, or of one that is still to be made in a folder that is there.
  private static func place(of path: String) -> String {
    if let real = real(path) { return real }
    guard let slash = path.lastIndex(of: "/") else { return (real(".") ?? ".") + "/" + path }
    let folder = String(path[...slash])
    return (real(folder) ?? folder) + "/" + path[path.index(after: slash)...]
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
