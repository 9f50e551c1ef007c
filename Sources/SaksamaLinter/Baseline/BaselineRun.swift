public import SaksamaDiagnostics
import SaksamaText

/// Holds the results of a run against a baseline, one after the other.
public struct BaselineRun {
  /// Known findings that are not found any more.
  public struct Stale: Hashable, Sendable {
    /// The article, as the baseline names it.
    public let article: String
    /// The full id of the rule.
    public let rule: String
    /// Whether the article is gone.
    public let isGone: Bool
  }

  private let folder: String
  private var articles: [String: Baseline.Article]
  /// Articles of the baseline whose file is gone, so that another file may be the same under a new name.
  private var orphans: Set<String>
  /// The articles as they stand now, for a new baseline.
  private var current: [String: Baseline.Article] = [:]
  /// The articles of the baseline that were looked at, with what is left of their findings.
  private var kept: [String: Baseline.Article] = [:]
  /// Known findings that are not found any more, in the order of the run, and behind them those of articles that are gone.
  private var missing: [Stale] = []

  /// Begins a run with the baseline in the file at `path`, whose folder its names count from.
  public init(_ baseline: Baseline?, path: String) {
    folder = RealPath.resolve(RealPath.folder(of: path)) ?? RealPath.folder(of: path)
    articles = Dictionary((baseline?.articles ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let folder = folder
    orphans = Set(
      articles.keys.filter { name in
        let file = name.split(separator: "#", maxSplits: 1).first.map(String.init) ?? name
        return !RealPath.exists(RealPath.joined(folder, name)) && !RealPath.exists(RealPath.joined(folder, file))
      })
  }

  /// The result without its known findings, and their number; `rules` are the ids of the rules that ran.
  public mutating func add(_ result: FileResult, rules: Set<String>) -> (result: FileResult, known: Int) {
    guard let source = result.source, !result.isUnreadable else { return (result, 0) }
    let name = name(of: result)
    let findings = KnownFinding.all(of: result)
    let content = Fingerprint.of(String(decoding: source.bytes, as: UTF8.self))
    if !findings.isEmpty { current[name] = Baseline.Article(name: name, content: content, findings: findings) }
    guard let known = known(name, content, findings) else { return (result, 0) }
    let matches = KnownFinding.matches(findings, known.findings)
    let found = Set(matches.compactMap(\.self))
    // Of a rule that did not run nobody knows what it would have found.
    let left = known.findings.indices.filter { found.contains($0) || !rules.contains(known.findings[$0].rule) }
    missing += known.findings.indices.filter { !left.contains($0) }
      .map { Stale(article: known.name, rule: known.findings[$0].rule, isGone: false) }
    kept[known.name] = Baseline.Article(name: name, content: content, findings: left.map { known.findings[$0] })
    let fresh = zip(result.diagnostics, matches).filter { $0.1 == nil }.map(\.0)
    return (result.replacing(fresh), findings.count - fresh.count)
  }

  /// Known findings that are not found any more; those of articles that this run did not look at are no such.
  public var stale: [Stale] {
    missing
      + orphans.subtracting(kept.keys).sorted().flatMap { name in
        (articles[name]?.findings ?? []).map { Stale(article: name, rule: $0.rule, isGone: true) }
      }
  }

  /// The baseline of what is there now; articles that were not looked at keep what is known of them.
  public var updated: Baseline { Baseline(untouched + current.values) }

  /// The baseline without what is not found any more.
  public var pruned: Baseline { Baseline(untouched + kept.values.filter { !$0.findings.isEmpty }) }

  private var untouched: [Baseline.Article] {
    let taken = Set(kept.values.map(\.name)).union(current.keys)
    return articles.values.filter { kept[$0.name] == nil && !orphans.contains($0.name) && !taken.contains($0.name) }
  }

  /// What the baseline knows of an article: under its name, or under one whose file is gone and that was the same or nearly so.
  private mutating func known(_ name: String, _ content: String, _ findings: [KnownFinding]) -> Baseline.Article? {
    if let known = articles[name] { return known }
    if orphans.isEmpty { return nil }
    let candidates = orphans.sorted().compactMap { articles[$0] }
    let same = candidates.first { $0.content == content } ?? BaselineRun.nearest(findings, among: candidates)
    if let same { orphans.remove(same.name) }
    return same
  }

  /// The article whose findings are most alike, text and line being the same; nil where none is near.
  private static func nearest(_ findings: [KnownFinding], among candidates: [Baseline.Article]) -> Baseline.Article? {
    let rated = candidates.map { ($0, likeness: KnownFinding.likeness(findings, $0.findings)) }
    return rated.filter { $0.likeness >= leastLikeness }.max { $0.likeness < $1.likeness }?.0
  }

  /// A third of the findings of both articles together have to be the same.
  private static let leastLikeness = 1.0 / 3

  private func name(of result: FileResult) -> String {
    let path = RealPath.resolve(result.path) ?? result.path
    let relative = path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    return result.id.map { "\(relative)#\($0)" } ?? relative
  }
}
