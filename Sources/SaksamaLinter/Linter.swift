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
      var answers = RuleFindings()
      for answer in plan.answers(for: subject, asking: { isAsked($0, subject) }) {
        switch answer.outcome {
        case .notApplicable: continue
        case .evaluated(let findings):
          // A rule is dear to copy, and nearly all find nothing.
          if findings.isEmpty { continue }
          let rule = rules[answer.check]
          answers.found += findings.map { stamp.diagnostic(rule, $0, subject) }
        case .failed(let message): answers.failures.append(stamp.failure(rules[answer.check], message))
        }
      }
      let told = told(answers, input, subject)
      let credited = told.diagnostics.isEmpty ? nil : CreditedPeople(subject.article, ruleSet.house)
      return FileResult(
        path: input.path, id: input.id, line: input.line, format: subject.article.format, source: subject.article.source,
        diagnostics: told.diagnostics, language: language, ruleFailures: answers.failures.count, suppressed: told.suppressed,
        suppressions: told.uses, title: credited?.title, reporters: credited?.reporters ?? [], desk: credited?.desk)
    }
  }

  /// Whether the rule with that number has to answer for an article.
  func isAsked(_ number: Int, _ subject: Subject) -> Bool { conditions[number]?.obstacle(for: subject) == nil }

  /// What is told of an article, at its places in the source, in order and named.
  func told(
    _ answers: RuleFindings, _ input: ArticleInput, _ subject: Subject, limit: (Diagnostic) -> Diagnostic = { $0 }
  ) -> SuppressedFindings {
    let own = (inputDiagnostics(input, subject) + answers.failures).map(limit)
    let article = subject.article
    guard let suppressions = ArticleSuppressions(article, of: input, self) else {
      let placed = article.origin.isIdentity ? answers.found : answers.found.map { $0.placed(in: article) }
      return SuppressedFindings(all: Fingerprint.stamped((own + placed).sorted(by: Linter.inOrder), article.source))
    }
    return SuppressedFindings(answers.found, and: own, suppressions, subject, self) { id in
      rules.firstIndex { $0.id == id }.map { isAsked($0, subject) && !answers.failures.contains { $0.rule == id } } ?? false
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

  static func inOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.range != right.range ? left.range < right.range : left.rule != right.rule ? left.rule < right.rule : left.message < right.message
  }
}

/// What the rules say of an article.
struct RuleFindings {
  /// The findings, whose ranges count in the article's text.
  var found: [Diagnostic] = []
  /// Rules that could not finish.
  var failures: [Diagnostic] = []
}
