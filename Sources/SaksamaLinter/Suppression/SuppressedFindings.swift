import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

/// The findings of an article, parted by its suppressions.
struct SuppressedFindings {
  /// What is left, with what is to be said of the suppressions themselves; at their places in the source, and named.
  let diagnostics: [Diagnostic]
  /// What is silenced.
  let suppressed: [SuppressedDiagnostic]
  let uses: [SuppressionUse]

  /// The findings of an article without suppressions.
  init(all diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    suppressed = []
    uses = []
  }

  /// Parts the findings of rules, whose ranges count in the text; `input` are those of the engine, which nothing silences.
  ///
  /// `asked` says of a rule's full id whether it was asked about this article and could answer.
  init(
    _ found: [Diagnostic], and input: [Diagnostic], _ suppressions: ArticleSuppressions, _ subject: Subject, _ linter: Linter,
    asked: (String) -> Bool
  ) {
    let article = subject.article
    let silencers = suppressions.silencers
    let index = SilencerIndex(silencers)
    var counts = silencers.map { _ in [String: Int]() }
    var judged = found.map { finding -> (diagnostic: Diagnostic, silencer: Int?) in
      let silencer = index.silencer(of: finding, in: article.text)
      if let silencer { counts[silencer][finding.rule, default: 0] += 1 }
      return (finding.placed(in: article), silencer)
    }
    let uses = zip(silencers, counts).map { silencer, counts in
      silencer.targets.filter { asked($0.rule) }.map {
        SuppressionUse(silencer.suppression, rule: $0.rule, at: $0.place, count: counts[$0.rule] ?? 0, isExpired: silencer.isExpired)
      }
    }
    var told: Set<SourceRange> = []
    let remarks = zip(silencers, uses).flatMap { SuppressedFindings.remarks($0, $1, &told, linter.language) }
    judged += (input + suppressions.faults.map { $0.diagnostic(in: linter.language) } + remarks).map { ($0, nil) }
    judged.sort { Linter.inOrder($0.diagnostic, $1.diagnostic) }
    // Named all together, so that a finding keeps its name when another one is silenced.
    let stamped = zip(Fingerprint.stamped(judged.map(\.diagnostic), article.source), judged.map(\.silencer))
    diagnostics = stamped.filter { $0.1 == nil }.map(\.0)
    suppressed = stamped.compactMap { diagnostic, silencer in
      silencer.map { SuppressedDiagnostic(diagnostic, by: silencers[$0].suppression) }
    }
    self.uses = uses.flatMap(\.self)
  }

  /// What is to be said of a suppression that stands in the article; of those beside it, the run tells once.
  /// Of one that is over, which may silence several rules apart, it is said once; `told` are the places of those.
  private static func remarks(
    _ silencer: Silencer, _ uses: [SuppressionUse], _ told: inout Set<SourceRange>, _ language: ReportContext.Language
  ) -> [Diagnostic] {
    if silencer.suppression.form == .sidecar { return [] }
    if silencer.isExpired, !told.insert(silencer.suppression.range).inserted { return [] }
    if silencer.isExpired { return [SuppressionRules.expired(silencer.suppression, language)] }
    let title = Words.pick(language, "Hapus komentar ini", "Take this comment out")
    let fix = silencer.removal.map { Fix(title: title, safety: .safe, edits: [Edit($0, "")]) }
    return uses.filter { $0.count == 0 }.map { SuppressionRules.unused($0, language, fix: fix) }
  }
}
