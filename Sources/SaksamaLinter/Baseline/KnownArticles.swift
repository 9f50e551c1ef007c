public import SaksamaDiagnostics

/// What a baseline knows of the articles that stand there now, whatever the order in which they are asked for.
public struct KnownArticles: Sendable {
  /// The articles by the names that the baseline has for them.
  let articles: [String: Baseline.Article]
  /// Articles of the baseline whose file is gone, so that another file may be the same under a new name.
  let orphans: Set<String>
  /// The real path of the folder that names count from.
  private let folder: String

  /// Takes the baseline in the file at `path`, whose folder its names count from; one that is still to be made is nil.
  init(_ baseline: Baseline?, path: String) {
    let folder = RealPath.resolve(RealPath.folder(of: path)) ?? RealPath.folder(of: path)
    articles = Dictionary((baseline?.articles ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    orphans = Set(
      articles.keys.filter { name in
        let file = name.split(separator: "#", maxSplits: 1).first.map(String.init) ?? name
        return !RealPath.exists(RealPath.joined(folder, name)) && !RealPath.exists(RealPath.joined(folder, file))
      })
    self.folder = folder
  }

  /// The result without its known findings.
  public func fresh(_ result: FileResult) -> FileResult {
    guard let source = result.source, !result.isUnreadable, !result.diagnostics.isEmpty else { return result }
    let findings = KnownFinding.all(of: result)
    let content = Fingerprint.of(String(decoding: source.bytes, as: UTF8.self))
    guard let known = article(name(of: result), content, findings, among: orphans) else { return result }
    return result.replacing(zip(result.diagnostics, KnownFinding.matches(findings, known.findings)).filter { $0.1 == nil }.map(\.0))
  }

  /// The name of an article: its path from the folder of the baseline, with `#` and the id of a line of NDJSON.
  func name(of result: FileResult) -> String {
    let path = RealPath.resolve(result.path) ?? result.path
    let relative = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    return result.id.map { "\(relative)#\($0)" } ?? relative
  }

  /// Whether the file of a name lies in one of some folders, which are real paths with a `/` at the end.
  func lies(_ name: String, in folders: [String]) -> Bool {
    let path = RealPath.joined(folder, name)
    return folders.contains { path.hasPrefix($0) }
  }

  /// What the baseline knows of an article: under its name, or under one of `orphans` that was the same or nearly so.
  func article(_ name: String, _ content: String, _ findings: [KnownFinding], among orphans: Set<String>) -> Baseline.Article? {
    if let known = articles[name] { return known }
    if orphans.isEmpty { return nil }
    let candidates = orphans.sorted().compactMap { articles[$0] }
    return candidates.first { $0.content == content } ?? KnownArticles.nearest(findings, among: candidates)
  }

  /// The article whose findings are most alike, text and line being the same; nil where none is near.
  private static func nearest(_ findings: [KnownFinding], among candidates: [Baseline.Article]) -> Baseline.Article? {
    let rated = candidates.map { ($0, likeness: KnownFinding.likeness(findings, $0.findings)) }
    return rated.filter { $0.likeness >= leastLikeness }.max { $0.likeness < $1.likeness }?.0
  }

  /// A third of the findings of both articles together have to be the same.
  private static let leastLikeness = 1.0 / 3
}
