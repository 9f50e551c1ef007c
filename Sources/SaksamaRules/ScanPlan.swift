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
  /// Whether each check has no triggers, so that it looks at every article.
  private let isWatcher: [Bool]

  /// Puts the triggers of all checks into one scanner.
  public init(_ checks: [any Check]) {
    var literals: [MultiPattern.Literal] = []
    var owners: [(check: Int32, trigger: Int32)] = []
    var isWatcher: [Bool] = []
    for (index, check) in checks.enumerated() {
      let triggers = check.triggers
      isWatcher.append(triggers.isEmpty)
      for (number, trigger) in triggers.enumerated() {
        literals.append(trigger)
        owners.append((Int32(index), Int32(number)))
      }
    }
    self.checks = checks
    self.owners = owners
    self.isWatcher = isWatcher
    scanner = MultiPattern(literals)
  }

  /// The answers of the checks in the order of the plan; a check without an answer had no trigger in the article, and passes.
  ///
  /// A check that `isAsked` leaves out, by its place in the plan, does not look at the article at all.
  public func answers(for subject: Subject, asking isAsked: (Int) -> Bool = { _ in true }) -> [Answer] {
    let asked = checks.indices.map(isAsked)
    var found: [Candidate] = []
    scan(subject.text, subject.article.words, asked, isHeadline: false, &found)
    if let headline = subject.headline { scan(headline, WordTable(headline), asked, isHeadline: true, &found) }
    let (candidates, starts) = byCheck(found)
    var answers: [Answer] = []
    for check in checks.indices where asked[check] {
      let own = candidates[starts[check]..<starts[check + 1]]
      if own.isEmpty, !isWatcher[check] { continue }
      answers.append(Answer(check: check, outcome: checks[check].evaluate(subject, at: own)))
    }
    return answers
  }

  /// The candidates of each check together and in order of place, and where those of each check start; the last start is the end.
  private func byCheck(_ found: [Candidate]) -> (candidates: [Candidate], starts: [Int]) {
    var starts = [Int](repeating: 0, count: checks.count + 1)
    for candidate in found { starts[candidate.check + 1] += 1 }
    for check in checks.indices { starts[check + 1] += starts[check] }
    var next = starts
    var candidates = found
    for candidate in found {
      candidates[next[candidate.check]] = candidate
      next[candidate.check] += 1
    }
    return (candidates, starts)
  }

  private func scan(_ text: SourceText, _ words: WordTable, _ asked: [Bool], isHeadline: Bool, _ candidates: inout [Candidate]) {
    scanner.forEachHit(in: text, words: words) { hit in
      let owner = owners[hit.literal]
      if asked[Int(owner.check)] {
        candidates.append(Candidate(check: Int(owner.check), trigger: Int(owner.trigger), range: hit.range, isInHeadline: isHeadline))
      }
    }
  }

  /// What one check says when nothing in the article sets it off; tells `not applicable` from a pass.
  public func outcomeWithoutCandidates(of check: Int, for subject: Subject) -> Outcome {
    checks[check].evaluate(subject, at: [])
  }
}
