import SaksamaArticle
public import SaksamaDiagnostics
public import SaksamaRules
import SaksamaText

/// The engine with a house and its rules, ready for any number of articles; several threads may use it at the same time.
public struct Linter: Sendable {
  /// The house and all its rules, chosen or not.
  public var ruleSet: RuleSet { reader.ruleSet }
  /// The rules that run.
  public let rules: [Rule]
  /// What was set for the run.
  public var options: LinterOptions { reader.options }
  /// The language of messages.
  public var language: ReportContext.Language { reader.language }
  let plan: ScanPlan
  /// The condition of each rule; nil where it always holds.
  private let conditions: [RuleCondition?]
  let stamp: Stamp
  let reader: ArticleReader
  /// The rules that the options and the configuration name, known or not.
  public let named: NamedRules

  /// Loads the house and its rules; throws every problem at once.
  public init(_ options: LinterOptions) throws(ConfigurationFailure) {
    try self.init(partOfRun: options)
    try ConfigurationFailure.require(named)
    if isIdle { throw ConfigurationFailure([RuleSelection.leftOut(ruleSet)]) }
  }

  /// Loads the house and its rules; throws every problem at once, but for rules that are named and missing.
  public init(partOfRun options: LinterOptions) throws(ConfigurationFailure) {
    var (ruleSet, named) = try RuleLoading.load(options)
    reader = try ArticleReader(options, ruleSet: ruleSet, named)
    rules = try RuleSelection.rules(of: ruleSet, options, &named)
    self.named = named
    plan = ScanPlan(rules.map(\.check))
    conditions = rules.map { $0.condition == RuleCondition() ? nil : $0.condition }
    stamp = Stamp(language: reader.language.rawValue, articleLanguage: ruleSet.house.language, stage: options.stage)
  }

  /// Checks one article.
  public func lint(_ input: ArticleInput) -> FileResult {
    switch reader.read(input) {
    case .unreadable(let result): return result
    case .article(let subject):
      var diagnostics: [Diagnostic] = []
      var failures = 0
      for answer in plan.answers(for: subject, asking: { conditions[$0]?.obstacle(for: subject) == nil }) {
        switch answer.outcome {
        case .notApplicable: continue
        case .evaluated(let findings):
          // A rule is dear to copy, and nearly all find nothing.
          if findings.isEmpty { continue }
          let rule = rules[answer.check]
          diagnostics += findings.map { stamp.diagnostic(rule, $0, subject) }
        case .failed(let message):
          diagnostics.append(stamp.failure(rules[answer.check], message))
          failures += 1
        }
      }
      return FileResult(
        path: input.path, id: input.id, line: input.line, format: subject.article.format, source: subject.article.source,
        diagnostics: finished(diagnostics, and: inputDiagnostics(input, subject), subject.article), language: language,
        ruleFailures: failures)
    }
  }

  /// What is wrong with the input itself, at its places in the source: bytes that are no text, and what it states about the article.
  func inputDiagnostics(_ input: ArticleInput, _ subject: Subject) -> [Diagnostic] {
    let source = subject.article.source
    let place = SourceRange(source.contentStart, source.contentStart)
    return input.problems.map { Diagnostic(rule: $0.rule, severity: .error, message: $0.message(in: language), range: place) }
      + source.problems.map { problem in
        Diagnostic(rule: "input/invalid-utf8", severity: .error, message: Words.invalidBytes(problem, language), range: problem.range)
      } + (subject.article.frontMatter.map { FrontMatterProblems.diagnostics(of: $0, language) } ?? [])
  }

  /// The diagnostics of rules at their places in the source with those of the input, in order and named.
  func finished(_ found: [Diagnostic], and input: [Diagnostic], _ article: Article) -> [Diagnostic] {
    Fingerprint.stamped((input + found.map { $0.placed(in: article) }).sorted(by: Linter.inOrder), article.source)
  }

  static func inOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.range != right.range ? left.range < right.range : left.rule != right.rule ? left.rule < right.rule : left.message < right.message
  }
}
