public import SaksamaText

/// What the input itself, or the person who runs the program, says of an article.
public struct ArticleMetadata: Sendable, Hashable {
  /// The headline.
  public var headline: String?
  /// The day of publication.
  public var date: CalendarDate?
  /// The language, as a BCP 47 primary tag in small letters; what stands behind it in a longer tag (`id-ID`) is left out.
  public var language: String? {
    get { primaryLanguage }
    set { primaryLanguage = newValue.flatMap(ArticleMetadata.primary) }
  }
  private var primaryLanguage: String?

  /// Makes the metadata.
  public init(headline: String? = nil, date: CalendarDate? = nil, language: String? = nil) {
    self.headline = headline
    self.date = date
    primaryLanguage = language.flatMap(ArticleMetadata.primary)
  }

  private static func primary(_ tag: String) -> String? {
    tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init)
  }
}

/// An article as a format understood it. Every range counts in `text`.
public struct Article: Sendable {
  /// The text that was read: the source, without what its format leaves out.
  public let text: SourceText
  /// The name of the format that read it.
  public let format: String
  /// What the input states about it, with the language filled in.
  public let metadata: ArticleMetadata
  /// The words of the text, found once for all who need them.
  public let words: WordTable
  /// The paragraphs in order of place; together they hold every byte that is no white space.
  public let paragraphs: [Paragraph]
  /// The dateline, if there is one.
  public let dateline: Dateline?
  /// The credits in order of place, the copyright line too.
  public let fields: [Field]
  /// The first copyright line, if there is one.
  public let copyright: Copyright?
  /// The links to other stories in order of place.
  public let relatedLinks: [RelatedLink]
  private let surroundings: Surroundings?

  /// What an article has that is not its text. Hardly any wire copy has it, and an article is handed from one to the next often.
  private final class Surroundings: Sendable {
    let source: SourceText
    let origin: TextOrigin
    let comments: [ProgramComment]
    let frontMatter: FrontMatter?
    let headlineRange: SourceRange?

    init(_ source: SourceText, _ origin: TextOrigin, _ comments: [ProgramComment], _ frontMatter: FrontMatter?, _ headline: SourceRange?) {
      self.source = source
      self.origin = origin
      self.comments = comments
      self.frontMatter = frontMatter
      headlineRange = headline
    }
  }

  /// Makes the article; without a `source` the text is its own, and there is nothing around it.
  public init(
    text: SourceText, from source: SourceText? = nil, _ origin: TextOrigin = .identity, format: String, metadata: ArticleMetadata,
    words: WordTable, paragraphs: [Paragraph], dateline: Dateline?, fields: [Field], copyright: Copyright?, relatedLinks: [RelatedLink],
    comments: [ProgramComment] = [], frontMatter: FrontMatter? = nil, headlineRange: SourceRange? = nil
  ) {
    self.text = text
    surroundings = source.map { Surroundings($0, origin, comments, frontMatter, headlineRange) }
    self.format = format
    self.metadata = metadata
    self.words = words
    self.paragraphs = paragraphs
    self.dateline = dateline
    self.fields = fields
    self.copyright = copyright
    self.relatedLinks = relatedLinks
  }

  /// The input as it came.
  public var source: SourceText { surroundings?.source ?? text }
  /// Where the bytes of the text stand in the source.
  public var origin: TextOrigin { surroundings?.origin ?? .identity }
  /// The comments that speak to the program, in order of place.
  public var comments: [ProgramComment] { surroundings?.comments ?? [] }
  /// What the article states for programs in front of its text, if it does.
  public var frontMatter: FrontMatter? { surroundings?.frontMatter }
  /// Where the headline stands; nil for an article whose headline is stated elsewhere.
  public var headlineRange: SourceRange? { surroundings?.headlineRange }

  /// The day of publication: what the input states, else the date in the dateline.
  public var publicationDate: CalendarDate? { metadata.date ?? dateline?.date }

  /// Whether a field is stated in the front matter, where no reader of the page sees it.
  public func isStated(_ field: Field) -> Bool { frontMatter.map { field.range.end <= $0.range.end } ?? false }

  /// The fields of one name in order of place: those that readers see, else the one that the front matter states.
  public func fields(named name: String) -> [Field] {
    let visible = fields.filter { $0.name == name }
    return visible.isEmpty ? statedFields.filter { $0.name == name } : visible
  }

  /// The credits that the front matter states, in the order of the house's fields; their places lie before the content of the text.
  public var statedFields: [Field] { frontMatter?.fields ?? [] }

  /// All fields that the article has in order of place: those that readers see, and those that only the front matter states.
  public var credits: [Field] {
    guard let frontMatter else { return fields }
    return frontMatter.fields.filter { stated in !fields.contains { $0.name == stated.name } }.sorted { $0.range < $1.range } + fields
  }

  /// The copyright line that readers see, else the copyright that the front matter states.
  public var anyCopyright: Copyright? { copyright ?? frontMatter?.copyright }

  /// Where the story ends: behind its last paragraph, or at the start of an article without one.
  public var storyEnd: Int { paragraphs.last { $0.isStory }?.range.end ?? text.contentStart }
}
