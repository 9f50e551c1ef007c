import SaksamaText

/// One scan of an article for all checks: the triggers of every check in one scanner, the hits handed to each in order of place.
public struct ScanPlan: Sendable {
  /// A check that spoke, and what it said.
  public struct Answer: Sendable {
    /// The check, by its place in the plan.
    public let check: Int
    /// What it said.
    public let outcome: Outcome
  }

  private let checks: [any Check]
  /// The check and the trigger behind each literal of the scanner.
  private let owners: [(check: Int32, trigger: Int32)]
  private let scanner: MultiPattern
  /// The checks without triggers, which look at every article.
  private let watchers: [Int]

  /// Puts the triggers of all checks into one scanner.
  public init(_ checks: [any Check]) {
    var literals: [MultiPattern.Literal] = []
    var owners: [(check: Int32, trigger: Int32)] = []
    var watchers: [Int] = []
    for (index, check) in checks.enumerated() {
      let triggers = check.triggers
      if triggers.isEmpty { watchers.append(index) }
      for (number, trigger) in triggers.enumerated() {
        literals.append(trigger)
        owners.append((Int32(index), Int32(number)))
      }
    }
    self.checks = checks
    self.owners = owners
    self.watchers = watchers
    scanner = MultiPattern(literals)
  }

  /// The answers of the checks in the order of the plan; a check without an answer had no trigger in the article, and passes.
  ///
  /// A check that `isAsked` leaves out, by its place in the plan, does not look at the article at all.
  public func answers(for subject: Subject, asking isAsked: (Int) -> Bool = { _ in true }) -> [Answer] {
    var candidates: [Candidate] = []
    scan(subject.text, subject.article.words, isHeadline: false, &candidates)
    if let headline = subject.headline { scan(headline, WordTable(headline), isHeadline: true, &candidates) }
    // Stable by construction: within a check the hits stay in order of place.
    let order = candidates.indices.sorted {
      candidates[$0].check != candidates[$1].check ? candidates[$0].check < candidates[$1].check : $0 < $1
    }
    let sorted = order.map { candidates[$0] }
    var answers: [Answer] = []
    var start = 0
    var watcher = 0
    while start < sorted.count || watcher < watchers.count {
      let next = start < sorted.count ? sorted[start].check : Int.max
      if watcher < watchers.count, watchers[watcher] < next {
        let check = watchers[watcher]
        if isAsked(check) { answers.append(Answer(check: check, outcome: checks[check].evaluate(subject, at: []))) }
        watcher += 1
      } else {
        let end = sorted[start...].firstIndex { $0.check != next } ?? sorted.count
        if isAsked(next) { answers.append(Answer(check: next, outcome: checks[next].evaluate(subject, at: sorted[start..<end]))) }
        start = end
      }
    }
    return answers
  }

  private func scan(_ text: SourceText, _ words: WordTable, isHeadline: Bool, _ candidates: inout [Candidate]) {
    scanner.forEachHit(in: text, words: words) { hit in
      let owner = owners[hit.literal]
      candidates.append(Candidate(check: Int(owner.check), trigger: Int(owner.trigger), range: hit.range, isInHeadline: isHeadline))
    }
  }

  /// What one check says when nothing in the article sets it off; tells `not applicable` from a pass.
  public func outcomeWithoutCandidates(of check: Int, for subject: Subject) -> Outcome {
    checks[check].evaluate(subject, at: [])
  }
}
