public import SaksamaArticle
public import SaksamaAttribution
public import SaksamaDiagnostics
public import SaksamaRules
import SaksamaText

/// Reads inputs as articles in the words of a house; needs no rules, and several threads may use it at the same time.
public struct ArticleReader: Sendable {
  /// The house and all its rules, of which there may be none.
  public let ruleSet: RuleSet
  /// What was set for the run.
  public let options: LinterOptions
  /// The language of messages.
  public let language: ReportContext.Language
  /// The rules that the configuration names, known or not.
  public let named: NamedRules
  private let attribution: AttributionReader
  private let formats: [String: any ArticleFormat]

  /// Loads the house; throws every problem of its files at once.
  public init(_ options: LinterOptions) throws(ConfigurationFailure) {
    try self.init(partOfRun: options)
    try ConfigurationFailure.require(named)
  }

  /// Loads the house; throws every problem of its files at once, but for rules that are named and missing.
  public init(partOfRun options: LinterOptions) throws(ConfigurationFailure) {
    let (ruleSet, named) = try RuleLoading.load(options, needsRules: false)
    try self.init(options, ruleSet: ruleSet, named)
  }

  init(_ options: LinterOptions, ruleSet: RuleSet, _ named: NamedRules = NamedRules()) throws(ConfigurationFailure) {
    try ArticleReader.requireKnownLanguage(options, ruleSet)
    self.named = named
    self.options = options
    self.ruleSet = ruleSet
    language = options.language ?? ReportContext.Language(rawValue: ruleSet.house.language) ?? .en
    attribution = AttributionReader(ruleSet.house)
    var formats: [String: any ArticleFormat] = [:]
    for format in ArticleFormats.all { formats[format.name] = format.init(ruleSet.house) }
    self.formats = formats
  }

  /// A language that nobody here knows would switch rules off unseen.
  private static func requireKnownLanguage(_ options: LinterOptions, _ ruleSet: RuleSet) throws(ConfigurationFailure) {
    guard let language = options.metadata.language else { return }
    let known = Set(ruleSet.house.functionWords.keys).union(ruleSet.rules.flatMap(\.condition.languages)).union([ruleSet.house.language])
    if known.contains(language) { return }
    let list = known.sorted().map { "`\($0)`" }.joined(separator: ", ")
    throw ConfigurationFailure([
      "\(options.languageLabel): the house `\(ruleSet.house.name)` does not know the language `\(language)`; known: \(list)."
    ])
  }

  /// An article with who says what in it, or the result that says why it cannot be read.
  public enum Understanding: Sendable {
    /// The article as the program understands it.
    case article(Article, Statements)
    /// Nothing that can be read.
    case unreadable(FileResult)
  }

  /// The article as the program understands it.
  public func understand(_ input: ArticleInput) -> Understanding {
    switch read(input) {
    case .unreadable(let result): .unreadable(result)
    case .article(let subject): .article(subject.article, subject.statements)
    }
  }

  /// An article ready for checks, or the result that says why it cannot be read.
  enum Reading {
    case article(Subject)
    case unreadable(FileResult)
  }

  /// Reads an input as an article.
  func read(_ input: ArticleInput) -> Reading {
    if let kind = NotText.recognise(input.bytes) {
      return .unreadable(InputFailure(path: input.path, id: input.id, line: input.line, .notText(kind)).result(in: language))
    }
    let source = SourceText(name: input.path, bytes: input.bytes)
    var metadata = input.metadata
    metadata.headline = metadata.headline ?? options.metadata.headline
    metadata.date = metadata.date ?? options.metadata.date
    metadata.language = metadata.language ?? options.metadata.language
    let name = options.format ?? ArticleFormats.forPath(input.path).name
    guard let format = formats[name] else {
      return .unreadable(InputFailure(path: input.path, id: input.id, line: input.line, .unknownFormat(name)).result(in: language))
    }
    return .article(Subject(format.parse(source, metadata), attribution, house: ruleSet.house, stage: options.stage))
  }
}
