public import SaksamaArticle
public import SaksamaAttribution
public import SaksamaText

/// The moment in the life of an article at which it is checked.
public enum Stage: String, Sendable, CaseIterable {
  /// Being written.
  case draft
  /// About to go out.
  case publish
  /// A correction of what is out.
  case correct
  /// A withdrawal of what is out.
  case kill
}

/// What the checks look at: an article with all that several of them need.
public struct Subject: Sendable {
  /// The article.
  public let article: Article
  /// The house whose rules are asked.
  public let house: House
  /// The moment.
  public let stage: Stage
  /// Who says what in the article, and what it cites.
  public let statements: Statements
  /// The regions of the article by scope.
  public let regions: ScopeRegions
  /// The headline as a text of its own, where the input states one.
  public let headline: SourceText?
  /// The label of the first field of each name, as written.
  let labels: [String: String]
  /// The paragraphs of the story in order, without material that it quotes whole; paragraphs without quotations too.
  private(set) var quotedParagraphs: [QuotedParagraph] = []

  /// Makes the subject; `attribution` reads who says what with the words of the house.
  public init(_ article: Article, _ attribution: AttributionReader, house: House, stage: Stage) {
    self.article = article
    self.house = house
    self.stage = stage
    statements = attribution.read(article)
    regions = ScopeRegions(article, quotes: statements.quotes.map(\.range))
    labels = Dictionary(article.fields.map { ($0.name, $0.label) }, uniquingKeysWith: { first, _ in first })
    headline = article.metadata.headline.map { SourceText(name: article.text.name, $0) }
    // Only rules of quotations ask for them.
    if !statements.quotes.isEmpty { quotedParagraphs = quotedParagraphs(of: [.lead, .body]) }
  }

  /// The text of the article.
  public var text: SourceText { article.text }

  /// The regions of `scope` in order of place; the headline, which stands outside the text, has none.
  public func regions(of scope: Scope) -> [SourceRange] {
    switch scope {
    case .text: article.paragraphs.map(\.range)
    case .lead: article.paragraphs.filter { $0.kind == .lead }.map(\.range)
    case .body: regions.body
    case .quote: regions.quotes
    case .unquoted: regions.unquoted
    case .credits: article.paragraphs.filter { $0.kind == .credit || $0.kind == .copyright }.map(\.range)
    case .dateline: article.dateline.map { [$0.extent] } ?? []
    case .headline: []
    case .field(let name): article.fields(named: name).map(\.valueRange)
    }
  }

  /// Where something in the headline stands, whose ranges count in the headline alone: at its place in the text, or at the head of an
  /// article whose headline is stated elsewhere.
  func headlinePlace(of range: SourceRange) -> SourceRange {
    guard let headline, let place = article.headlineRange else { return SourceRange(text.contentStart, text.contentStart) }
    // A headline may be written with escapes, and then only all of it has a place.
    return text.slice(place).elementsEqual(headline.bytes) ? range.shifted(by: place.start) : place
  }

  /// Whether `range` lies in the front matter, where no reader of the page sees it.
  func isInFrontMatter(_ range: SourceRange?) -> Bool {
    guard let range, let matter = article.frontMatter else { return false }
    return range.end <= matter.range.end
  }

  /// Whether `range` lies within quotation marks.
  public func isQuoted(_ range: SourceRange) -> Bool {
    SourceRange.region(containing: range.start, in: regions.quotes).map { $0.contains(range) } ?? false
  }
}

extension SourceRange {
  /// The one of `regions`, which are in order and without overlap, that contains the byte at `offset`.
  static func region(containing offset: Int, in regions: [SourceRange]) -> SourceRange? {
    let index = regions.partitioningIndex(where: { $0.end > offset })
    return index < regions.count && regions[index].start <= offset ? regions[index] : nil
  }
}
