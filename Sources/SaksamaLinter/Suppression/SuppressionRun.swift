public import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// Gathers what the suppressions of a run did, and tells of those beside the articles, once for all articles.
public struct SuppressionRun {
  /// A rule of a suppression with what became of it.
  public struct Entry: Sendable {
    /// What it did in all articles of the run.
    public let use: SuppressionUse
    /// Whether an article was met that the suppression is for.
    public let isMet: Bool
    /// Whether the rule was asked about such an article.
    public let isAsked: Bool
  }

  private struct Key: Hashable {
    let path: String
    let place: SourceRange
  }

  /// What became of a rule of a suppression.
  private struct Tally {
    /// The findings that were silenced.
    var count = 0
    /// The articles about which the rule was asked.
    var articles = 0
  }

  /// The files of suppressions that hold for the articles of the run.
  public let files: SuppressionFiles
  private var tallies: [Key: Tally] = [:]
  /// The entries that are for an article of the run, by their place.
  private var met: Set<Key> = []
  /// The real paths of the folders of which every article is in the run, with a `/` at the end.
  private let walked: [String]
  /// Whether the run looks at a part of the articles alone, such as those that changed.
  private let isPartial: Bool

  /// Begins a run with the files of suppressions that hold for its articles; `walked` are the folders that are searched for them.
  public init(_ files: SuppressionFiles, walked: [String] = [], isPartial: Bool = false) {
    self.files = files
    self.walked = walked.compactMap { RealPath.resolve($0) }.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.isPartial = isPartial
  }

  /// Adds what became of an article.
  public mutating func add(_ result: FileResult) {
    for (file, entry) in files.entries(for: result.path, id: result.id) { met.insert(Key(path: file.source.name, place: entry.range)) }
    for use in result.suppressions where use.suppression.form == .sidecar {
      let key = Key(path: use.suppression.path, place: use.rulePlace)
      tallies[key, default: Tally()].count += use.count
      tallies[key, default: Tally()].articles += 1
    }
  }

  /// What is to be said of the files themselves, each with findings as a result of its own; `linters` are those of the run.
  ///
  /// A name of a rule that none of them has may be that of another house; `isKnown` tells.
  public func results(
    _ linters: [Linter], in language: ReportContext.Language, isKnown: (String) -> Bool
  ) -> [FileResult] {
    let unreadable = files.unreadable.map { $0.result(in: language) }
    let results = files.files.compactMap { file -> FileResult? in
      let faults = (file.faults + unknownRules(in: file, linters, isKnown)).map { $0.diagnostic(in: language) }
      let diagnostics = faults + (isPartial ? [] : remarks(on: file, linters, language))
      if diagnostics.isEmpty { return nil }
      return FileResult(
        path: file.source.name, id: nil, format: FileResult.suppressions, source: file.source,
        diagnostics: Fingerprint.stamped(diagnostics.sorted(by: Linter.inOrder), file.source), language: language)
    }
    return unreadable + results
  }

  /// The rules of all suppressions beside the articles.
  public func entries(_ linters: [Linter]) -> [Entry] {
    files.files.flatMap { file in
      file.entries.flatMap { entry in
        entry.rules.compactMap { rule in
          guard let name = linters.lazy.compactMap({ $0.ruleSet.rules(named: rule.value).first?.id }).first else { return nil }
          let tally = tallies[Key(path: file.source.name, place: rule.range)]
          let isExpired = linters.first.map { entry.isOver($0.options.today) } ?? false
          let use = SuppressionUse(file.suppression(entry), rule: name, at: rule.range, count: tally?.count ?? 0, isExpired: isExpired)
          let isMet = met.contains(Key(path: file.source.name, place: entry.range))
          return Entry(use: use, isMet: isMet, isAsked: tally != nil)
        }
      }
    }
  }

  private func unknownRules(in file: SuppressionFile, _ linters: [Linter], _ isKnown: (String) -> Bool) -> [LocatedFault] {
    file.entries.flatMap(\.rules).compactMap { rule in
      let found = linters.map { SilencerTargets($0.ruleSet).target(named: rule.value, at: rule.range) }
      if found.contains(where: { (try? $0.get()) != nil }) { return nil }
      guard case .failure(let fault)? = found.first else { return nil }
      return isKnown(rule.value) ? nil : fault
    }
  }

  /// What is to be said of entries that are over, or that silence nothing.
  private func remarks(on file: SuppressionFile, _ linters: [Linter], _ language: ReportContext.Language) -> [Diagnostic] {
    let isWalked = walked.contains { file.folder.hasPrefix($0) }
    return file.entries.flatMap { entry -> [Diagnostic] in
      if let linter = linters.first, entry.isOver(linter.options.today) {
        return [SuppressionRules.expired(file.suppression(entry), language)]
      }
      let missing = missingFiles(of: entry, file)
      if !missing.isEmpty { return missing.map { SuppressionRules.withoutFile($0.value, at: $0.range, language) } }
      // Streams are in no folder that is walked.
      if isWalked, entry.ids == nil, !met.contains(Key(path: file.source.name, place: entry.range)) {
        return [SuppressionRules.withoutArticle(at: entry.range, language)]
      }
      return entry.rules.compactMap { rule in
        guard let name = linters.lazy.compactMap({ $0.ruleSet.rules(named: rule.value).first?.id }).first,
          isUnused(tallies[Key(path: file.source.name, place: rule.range)], entry, isWalked)
        else { return nil }
        let use = SuppressionUse(file.suppression(entry), rule: name, at: rule.range, count: 0, isExpired: false)
        return SuppressionRules.unused(use, language)
      }
    }
  }

  /// Whether a rule of an entry silenced nothing in any article that the entry is for; of articles that are not in the run nobody knows.
  private func isUnused(_ tally: Tally?, _ entry: SuppressionEntry, _ isWalked: Bool) -> Bool {
    guard let tally, tally.count == 0 else { return false }
    return isWalked || entry.namesFiles && tally.articles >= entry.fileNames.count
  }

  /// The files that an entry names by their path, and that are not there; a bare name may mean a file in any folder below.
  private func missingFiles(of entry: SuppressionEntry, _ file: SuppressionFile) -> [Located<String>] {
    entry.fileNames.filter { name in
      guard name.value.contains("/") else { return false }
      let path = name.value.hasPrefix("/") ? String(name.value.dropFirst()) : name.value
      return !RealPath.exists(RealPath.joined(RealPath.folder(of: file.source.name), path))
    }
  }
}
