public import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

/// Why a rule says nothing of an article, or that it does speak.
public struct Silence: Sendable {
  /// The full id of the rule.
  public let rule: String
  /// The answer, in the language of the messages.
  public let text: String
  /// What the rule says of the article, where it speaks.
  public let diagnostics: [Diagnostic]
}

extension Linter {
  /// Why the rule of that full or short id is silent on an article; throws where there is no such rule, and where the article cannot be read.
  public func silence(of name: String, on input: ArticleInput) throws(ConfigurationFailure) -> Silence {
    var search = RuleSearch(ruleSet, option: "--explain-silence")
    let found = search.rules(named: name)
    guard found.count == 1 else { throw ConfigurationFailure(search.messages) }
    switch reader.read(input) {
    case .unreadable(let result): throw ConfigurationFailure(result.diagnostics.map { "\(input.path): \($0.message)" })
    case .article(let subject): return SilenceReader(linter: self, rule: found[0], subject: subject).answer
    }
  }
}

/// Asks one rule about one article, step by step.
struct SilenceReader {
  let linter: Linter
  let rule: Rule
  let subject: Subject

  var answer: Silence {
    if !linter.rules.contains(where: { $0.id == rule.id }) { return silence(switchedOff) }
    let wording = ReasonWording(house: linter.ruleSet.house, language: linter.language)
    if let obstacle = rule.condition.obstacle(for: subject) { return notAsked(wording.reason(obstacle, rule.condition, subject)) }
    if let emptyScope { return silence(emptyScope) }
    let plan = ScanPlan([rule.check])
    switch plan.answers(for: subject).first?.outcome ?? plan.outcomeWithoutCandidates(of: 0, for: subject) {
    case .notApplicable(let reason): return notAsked(wording.reason(reason, subject))
    case .failed(let message): return silence(pick("aturan gagal: \(message)", "it broke down: \(message)"))
    case .evaluated(let findings) where !findings.isEmpty:
      let diagnostics = findings.map { linter.stamp.diagnostic(rule, $0, subject).placed(in: subject.article) }
      return Silence(
        rule: rule.id,
        text: pick(
          "aturan ini tidak diam: \(findings.count) temuan.",
          "it is not silent: \(findings.count) \(findings.count == 1 ? "finding" : "findings")."),
        diagnostics: diagnostics)
    case .evaluated: return silence(UnmatchedReading(linter: linter, rule: rule, subject: subject).reason)
    }
  }

  /// Who switched the rule off: an option, a configuration, or the rule itself.
  private var switchedOff: String {
    func names(_ list: [String]) -> Bool { list.contains(rule.id) || list.contains(rule.name) }
    if names(linter.options.skip) { return pick("dilewati dengan --skip.", "--skip leaves it out.") }
    if !linter.options.only.isEmpty { return pick("--only tidak menyebutnya.", "--only does not name it.") }
    if let overlay = linter.options.overlays.last(where: { names([$0.rule]) && $0.isEnabled == false }) {
      return pick("dimatikan di \(overlay.origin.description).", "it is switched off in \(overlay.origin.description).")
    }
    return pick(
      "dimatikan dengan `enabled: false` di \(rule.file.name); --enable \(rule.id) menyalakannya.",
      "`enabled: false` in \(rule.file.name) switches it off; --enable \(rule.id) switches it on.")
  }

  /// That no part of the article belongs to the scope of the rule; nil where one does.
  private var emptyScope: String? {
    guard rule.hasEmptyScope(in: subject) else { return nil }
    let names = rule.scopes.map(\.name).joined(separator: ", ")
    return pick("tidak ada teks dalam lingkupnya (\(names)).", "its scope (\(names)) holds no text in this article.")
  }

  private func notAsked(_ ground: RuleAnswer.Ground) -> Silence {
    silence(pick("tidak berlaku: \(ground.text).", "it does not apply: \(ground.text)."))
  }

  private func silence(_ text: String) -> Silence { Silence(rule: rule.id, text: text, diagnostics: []) }

  private func pick(_ indonesian: String, _ english: String) -> String { linter.language == .id ? indonesian : english }
}
