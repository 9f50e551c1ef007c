import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// A file of suppressions beside the articles, for copy that has to stay as it came.
struct SuppressionFile: Sendable {
  /// The name that it has in every folder.
  static let name = ".saksama-ignore.yaml"
  /// The name that people give it by mistake.
  static let nameByMistake = ".saksama-ignore.yml"

  let source: SourceText
  /// The real path of its folder, with a `/` at the end.
  let folder: String
  let lines: LineTable
  let entries: [SuppressionEntry]
  private let index: SuppressionIndex
  /// What is wrong with it.
  let faults: [LocatedFault]

  /// Reads a file whose folder has the real path `folder`.
  init(_ source: SourceText, in folder: String) {
    self.source = source
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    lines = LineTable(source)
    let document = YAMLReader().read(source)
    let read = document.root.map { $0.isNull ? ([], []) : SuppressionEntry.read($0, in: folder) } ?? ([], [])
    entries = read.0
    index = SuppressionIndex(entries)
    faults = (source.problems + document.problems).map { LocatedFault(fault: .yaml($0.message), range: $0.range) } + read.1
  }

  /// A file that has the wrong name.
  init(misnamed source: SourceText) {
    self.source = source
    folder = "/"
    lines = LineTable(source)
    entries = []
    index = SuppressionIndex([])
    let message = "The name of a file of suppressions ends in `.yaml`, and this file is not read; rename it `\(SuppressionFile.name)`."
    faults = [LocatedFault(fault: .yaml(message), range: SourceRange(source.contentStart, source.contentStart))]
  }

  /// The entries that are for the article at a real path, with the id of its line of NDJSON as JSON text.
  func entries(for path: String, id: String?) -> [SuppressionEntry] {
    guard path.utf8.starts(with: folder.utf8) else { return [] }
    let inside = path[path.utf8.index(path.startIndex, offsetBy: folder.utf8.count)...]
    return index.candidates(for: inside).map { entries[$0] }.filter { $0.covers(path, id: id) }
  }

  /// One of its entries as reports tell of it.
  func suppression(_ entry: SuppressionEntry) -> Suppression {
    Suppression(
      form: .sidecar, path: source.name, range: entry.range, position: lines.position(at: entry.range.start), reason: entry.reason,
      until: entry.until?.description)
  }
}
