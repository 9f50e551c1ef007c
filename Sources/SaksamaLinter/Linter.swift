public import SaksamaArticle
public import SaksamaAttribution
public import SaksamaDiagnostics
public import SaksamaRules
import SaksamaText

/// The engine with a house and its rules, ready for any number of articles; several threads may use it at the same time.
public struct Linter: Sendable {
  /// The house and all its rules, chosen or not.
  public let ruleSet: RuleSet
  /// The rules that run.
  public let rules: [Rule]
  /// What was set for the run.
  public let options: LinterOptions
  /// The language of messages.
  public let language: ReportContext.Language
  let plan: ScanPlan
  let stamp: Stamp
  private let attribution: AttributionReader
  private let formats: [String: any ArticleFormat]

  /// Loads the house and its rules; throws every problem at once.
  public init(_ options: LinterOptions) throws(ConfigurationFailure) {
    let ruleSet = try RuleLoading.load(options)
    try self.init(options, ruleSet: ruleSet)
  }

  init(_ options: LinterOptions, ruleSet: RuleSet) throws(ConfigurationFailure) {
    self.options = options
    self.ruleSet = ruleSet
    rules = try RuleSelection.rules(of: ruleSet, options)
    language = options.language ?? ReportContext.Language(rawValue: ruleSet.house.language) ?? .en
    plan = ScanPlan(rules.map(\.check))
    stamp = Stamp(language: language.rawValue, articleLanguage: ruleSet.house.language, stage: options.stage)
    attribution = AttributionReader(ruleSet.house)
    var formats: [String: any ArticleFormat] = [:]
    for format in ArticleFormats.all { formats[format.name] = format.init(ruleSet.house) }
    self.formats = formats
  }

  /// Checks one article.
  public func lint(_ input: ArticleInput) -> FileResult {
    switch read(input) {
    case .unreadable(let result): return result
    case .article(let subject):
      var diagnostics = inputDiagnostics(input, subject)
      var failures = 0
      for answer in plan.answers(for: subject, asking: { rules[$0].condition.obstacle(for: subject) == nil }) {
        let rule = rules[answer.check]
        switch answer.outcome {
        case .notApplicable: continue
        case .evaluated(let findings): diagnostics += findings.map { stamp.diagnostic(rule, $0, subject) }
        case .failed(let message):
          diagnostics.append(stamp.failure(rule, message))
          failures += 1
        }
      }
      return FileResult(
        path: input.path, id: input.id, format: subject.article.format, source: subject.text,
        diagnostics: Fingerprint.stamped(diagnostics.sorted(by: Linter.inOrder), subject.text), ruleFailures: failures)
    }
  }

  /// An article ready for checks, or the result that says why it cannot be read.
  enum Reading {
    case article(Subject)
    case unreadable(FileResult)
  }

  /// Reads an input as an article.
  func read(_ input: ArticleInput) -> Reading {
    if let encoding = ForeignEncoding.recognise(input.bytes) {
      return .unreadable(Linter.unreadable(input.path, input.id, "input/encoding", Words.encoding(encoding, input.path, language)))
    }
    let source = SourceText(name: input.path, bytes: input.bytes)
    var metadata = input.metadata
    metadata.headline = metadata.headline ?? options.metadata.headline
    metadata.date = metadata.date ?? options.metadata.date
    metadata.language = metadata.language ?? options.metadata.language
    let name = options.format ?? ArticleFormats.forPath(input.path).name
    guard let format = formats[name] else {
      return .unreadable(Linter.unreadable(input.path, input.id, "input/format", Words.unknownFormat(name, language)))
    }
    return .article(Subject(format.parse(source, metadata), attribution, house: ruleSet.house, stage: options.stage))
  }

  /// The article as the program understands it, with who says what in it; nil where it cannot be read.
  public func understand(_ input: ArticleInput) -> (article: Article, statements: Statements)? {
    guard case .article(let subject) = read(input) else { return nil }
    return (subject.article, subject.statements)
  }

  /// The result of an input that cannot be read.
  ///
  /// `content` tells apart several inputs of one path, such as the lines of a stream.
  public static func unreadable(_ path: String, _ id: String?, _ rule: String, _ message: String, content: String = "") -> FileResult {
    let diagnostic = Diagnostic(
      rule: rule, severity: .error, message: message, range: SourceRange(0, 0), fingerprint: Fingerprint.of(rule, path, content))
    return FileResult(path: path, id: id, format: nil, source: nil, diagnostics: [diagnostic], isUnreadable: true)
  }

  /// What is wrong with the input itself: bytes that are no text, and what it states about the article.
  func inputDiagnostics(_ input: ArticleInput, _ subject: Subject) -> [Diagnostic] {
    let place = SourceRange(subject.text.contentStart, subject.text.contentStart)
    return input.problems.map { Diagnostic(rule: $0.rule, severity: .error, message: $0.message, range: place) }
      + subject.text.problems.map { problem in
        Diagnostic(rule: "input/invalid-utf8", severity: .error, message: Words.invalidBytes(problem, language), range: problem.range)
      }
  }

  static func inOrder(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    left.range != right.range ? left.range < right.range : left.rule != right.rule ? left.rule < right.rule : left.message < right.message
  }
}
