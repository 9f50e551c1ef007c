import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// A suppression as it is written in YAML: an item of the front matter's `saksama-disable`, or of a file beside the articles.
struct SuppressionEntry: Sendable {
  /// The globs of the articles that it is for; nil for all.
  let files: PathGlobs?
  /// The globs that name one file each, as written.
  let fileNames: [Located<String>]
  private let globCount: Int
  /// The ids of the lines of NDJSON that it is for; nil for all.
  let ids: [String]?
  let rules: [Located<String>]
  /// The marked texts that it is for; nil for all.
  let texts: [String]?
  let reason: String
  let until: CalendarDate?
  /// Where it stands in its file.
  let range: SourceRange

  /// The entries of a list, and what is wrong with it; `folder` is the real path from which `files` count, nil in an article's own list.
  static func read(_ node: Node, in folder: String?) -> (entries: [SuppressionEntry], faults: [LocatedFault]) {
    guard let items = node.sequence else {
      let message = "Suppressions are a list; begin each with `- rules:`, not \(node.kindName)."
      return ([], [LocatedFault(fault: .yaml(message), range: node.range)])
    }
    var entries: [SuppressionEntry] = []
    var faults: [LocatedFault] = []
    for item in items {
      var reader = MappingReader(item, "a suppression")
      // What is no mapping is told as that alone.
      let entry = item.mapping == nil ? nil : SuppressionEntry(item.range, &reader, folder)
      let problems = reader.finish()
      faults += problems.map { LocatedFault(fault: .yaml($0.message), range: $0.range) }
      if problems.isEmpty, let entry { entries.append(entry) }
    }
    return (entries, faults)
  }

  private init?(_ range: SourceRange, _ reader: inout MappingReader, _ folder: String?) {
    self.range = range
    let node = folder == nil ? nil : reader.node("files")
    let names = node.flatMap { reader.texts(of: $0, "files") }
    fileNames = (names ?? []).filter { !$0.value.contains { "*?[!".contains($0) } && !$0.value.hasSuffix("/") }
    globCount = names?.count ?? 0
    files = names.flatMap { names in folder.map { PathGlobs(names, in: $0, at: node?.range ?? range, &reader) } }
    ids = folder == nil ? nil : reader.texts("id")?.map(\.value)
    rules = reader.texts("rules") ?? []
    texts = reader.texts("text")?.map(\.value)
    let reason = reader.text("reason")
    self.reason = reason?.value ?? ""
    let day = reader.text("until")
    until = day.flatMap { CalendarDate($0.value) }
    if let day, until == nil { reader.report("`until` must be a day of the calendar, written as YYYY-MM-DD.", at: day.range) }
    for key in ["files", "id", "text"] {
      guard let value = folder == nil && key != "text" ? nil : reader.node(key) else { continue }
      if value.sequence?.isEmpty == true || value.string == "" {
        reader.report("`\(key)` names nothing, so this is for no finding; name something, or take it out.", at: value.range)
      }
    }
    if rules.isEmpty { reader.report("Name the `rules` that are silenced.", at: range) }
    if reason?.value.isEmpty ?? !reader.holds("reason") { reader.report("Give a `reason`, for those who will read this later.", at: range) }
  }

  /// Whether it is for files that it names one by one, and for no others.
  var namesFiles: Bool { !fileNames.isEmpty && fileNames.count == globCount }

  /// Whether its last day is over; never where today is not known.
  func isOver(_ today: CalendarDate?) -> Bool { until.isOver(today) }

  /// Whether the entry is for the article at a real path, with the id of its line of NDJSON as JSON text.
  func covers(_ path: String, id: String?) -> Bool {
    if let files, !files.match(path) { return false }
    guard let ids else { return true }
    return id.map { id in ids.contains { $0 == id || JSONText.quoted($0) == id } } ?? false
  }
}

extension CalendarDate? {
  /// Whether the day is over; never where it has no end, or where today is not known.
  func isOver(_ today: CalendarDate?) -> Bool {
    guard let day = self, let today else { return false }
    return day.dayNumber < today.dayNumber
  }
}
