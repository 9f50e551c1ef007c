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

  /// What the baseline knows.
  public let known: KnownArticles
  /// The articles whose file is gone and that were not found again under another name so far.
  private var orphans: Set<String>
  /// The real paths of the folders of which every article is in the run, with a `/` at the end.
  private let walked: [String]
  /// The articles as they stand now, for a new baseline.
  private var current: [String: Baseline.Article] = [:]
  /// The articles of the baseline that were looked at, with what is left of their findings.
  private var kept: [String: Baseline.Article] = [:]
  /// Known findings that are not found any more, in the order of the run, and behind them those of articles that are gone.
  private var missing: [Stale] = []

  /// Begins a run with the baseline in the file at `path`, whose folder its names count from.
  ///
  /// `walked` are the folders of which the run sees every article: only of those can it be told that an article is gone.
  public init(_ baseline: Baseline?, path: String, walked: [String]) {
    known = KnownArticles(baseline, path: path)
    orphans = known.orphans
    self.walked = walked.compactMap { RealPath.resolve($0) }.map(DirectoryWalk.prefix)
  }

  /// The result without its known findings, and their number; `rules` are the ids of the rules that ran.
  public mutating func add(_ result: FileResult, rules: Set<String>) -> (result: FileResult, known: Int) {
    guard let source = result.source, !result.isUnreadable else { return (result, 0) }
    let name = known.name(of: result)
    let findings = KnownFinding.all(of: result)
    let content = Fingerprint.of(String(decoding: source.bytes, as: UTF8.self))
    if !findings.isEmpty { current[name] = Baseline.Article(name: name, content: content, findings: findings) }
    guard let known = take(name, content, findings) else { return (result, 0) }
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

  /// Known findings that are not found any more; those of articles that this run could not see are no such.
  public var stale: [Stale] {
    missing
      + gone.sorted().flatMap { name in
        (known.articles[name]?.findings ?? []).map { Stale(article: name, rule: $0.rule, isGone: true) }
      }
  }

  /// The baseline of what is there now; articles that were not looked at keep what is known of them.
  public var updated: Baseline { Baseline(untouched + current.values) }

  /// The baseline without what is not found any more.
  public var pruned: Baseline { Baseline(untouched + kept.values.filter { !$0.findings.isEmpty }) }

  /// Articles that this run would have seen if they were still there.
  private var gone: Set<String> { orphans.subtracting(kept.keys).filter { known.lies($0, in: walked) } }

  private var untouched: [Baseline.Article] {
    let taken = Set(kept.values.map(\.name)).union(current.keys)
    let gone = gone
    return known.articles.values.filter { kept[$0.name] == nil && !gone.contains($0.name) && !taken.contains($0.name) }
  }

  /// What the baseline knows of an article; one that was found under another name is found once.
  private mutating func take(_ name: String, _ content: String, _ findings: [KnownFinding]) -> Baseline.Article? {
    let article = known.article(name, content, findings, among: orphans)
    if let article { orphans.remove(article.name) }
    return article
  }
}
