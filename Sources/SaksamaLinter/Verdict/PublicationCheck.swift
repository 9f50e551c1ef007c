public import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

extension Linter {
  /// Asks every rule about one article just before it goes out; a rule that has nothing to say tells why.
  public func check(_ input: ArticleInput) -> CheckReport {
    switch reader.read(input) {
    case .unreadable(let result): return report(result)
    case .article(let subject): return PublicationCheck(self, subject).report(input)
    }
  }

  /// The report of an input that cannot be read.
  public func report(_ failure: InputFailure) -> CheckReport { report(failure.result(in: language)) }

  private func report(_ result: FileResult) -> CheckReport {
    CheckReport(
      path: result.path, format: nil, house: ruleSet.house.name, stage: options.stage.rawValue, source: nil, contentHash: nil,
      groups: PublicationCheck.inputGroups(result.diagnostics.map(stamp.limited)), isUnreadable: true)
  }
}

/// One article and the answers of all chosen rules to it.
struct PublicationCheck {
  private let linter: Linter
  private let subject: Subject

  init(_ linter: Linter, _ subject: Subject) {
    self.linter = linter
    self.subject = subject
  }

  func report(_ input: ArticleInput) -> CheckReport {
    let obstacles = linter.rules.map { $0.condition.obstacle(for: subject) }
    let outcomes = self.outcomes(obstacles)
    var answers = RuleFindings()
    var reasons: [String: RuleAnswer.Ground] = [:]
    let wording = ReasonWording(house: linter.ruleSet.house, language: linter.language)
    for (index, rule) in linter.rules.enumerated() {
      if let obstacle = obstacles[index] {
        reasons[rule.id] = wording.reason(obstacle, rule.condition, subject)
        continue
      }
      switch outcomes[index] {
      case .notApplicable(let reason): reasons[rule.id] = wording.reason(reason, subject)
      case .evaluated(let findings): answers.found += findings.map { linter.stamp.diagnostic(rule, $0, subject) }
      case .failed(let message): answers.failures.append(linter.stamp.failure(rule, message))
      }
    }
    // Stamped all together, so that the fingerprints are those of `lint`.
    let told = linter.told(answers, input, subject, limit: linter.stamp.limited)
    var hash = FNV1a()
    hash.add(input.bytes)
    return CheckReport(
      path: input.path, format: subject.article.format, house: linter.ruleSet.house.name, stage: subject.stage.rawValue,
      source: subject.article.source, contentHash: hash.hexadecimal, groups: groups(told.diagnostics, reasons),
      ruleFailures: answers.failures.count, suppressed: told.suppressed)
  }

  /// What every rule says, in their order, also those that nothing in the article set off; one with an obstacle is not asked.
  private func outcomes(_ obstacles: [RuleCondition.Obstacle?]) -> [Outcome] {
    var outcomes = linter.rules.indices.map { _ in Outcome?.none }
    for answer in linter.plan.answers(for: subject, asking: { obstacles[$0] == nil }) { outcomes[answer.check] = answer.outcome }
    return outcomes.enumerated().map { index, outcome in
      if obstacles[index] != nil { return .notApplicable(.nothingToCheck) }
      return outcome ?? linter.plan.outcomeWithoutCandidates(of: index, for: subject)
    }
  }

  private func groups(_ diagnostics: [Diagnostic], _ reasons: [String: RuleAnswer.Ground]) -> [AnswerGroup] {
    let found = Dictionary(grouping: diagnostics, by: \.rule)
    let ids = Set(linter.rules.map(\.id))
    let names = RuleNames(linter.ruleSet)
    let groups = Group.allCases.map { group in
      AnswerGroup(
        name: group.rawValue,
        answers: linter.rules.filter { $0.group == group }.map { rule in
          RuleAnswer(
            rule: rule.id, name: names.name(of: rule), severity: linter.stamp.severity(of: rule), reason: reasons[rule.id],
            diagnostics: found[rule.id] ?? [])
        })
    }
    return PublicationCheck.inputGroups(diagnostics.filter { !ids.contains($0.rule) }) + groups.filter { !$0.answers.isEmpty }
  }

  /// What is wrong with the input itself, in a group of its own; nothing where all is well.
  static func inputGroups(_ diagnostics: [Diagnostic]) -> [AnswerGroup] {
    if diagnostics.isEmpty { return [] }
    var answers: [RuleAnswer] = []
    for (rule, found) in Dictionary(grouping: diagnostics, by: \.rule).sorted(by: { $0.key < $1.key }) {
      answers.append(RuleAnswer(rule: rule, name: rule, severity: found.map(\.severity).max() ?? .error, diagnostics: found))
    }
    return [AnswerGroup(name: "input", answers: answers)]
  }
}
