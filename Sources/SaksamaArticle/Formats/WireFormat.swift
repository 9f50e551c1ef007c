public import SaksamaText

/// Plain wire copy: dateline, story, related links, credits and a copyright line, told apart by the labels of the house.
public struct WireFormat: ArticleFormat {
  /// `wire`.
  public static let name = "wire"
  /// Text files.
  public static let fileExtensions = ["txt"]

  private let labels: LabelTable
  private let credits: CreditReader
  private let datelines: DatelineReader
  private let paragraphs: ParagraphReader
  private let languages: LanguageDetector

  /// Makes a reader of the copy of a house.
  public init(_ house: House) {
    labels = LabelTable(house)
    credits = CreditReader(house)
    datelines = DatelineReader(house)
    paragraphs = ParagraphReader(house)
    languages = LanguageDetector(house)
  }

  /// Reads one article; comments to the program are no part of its text.
  public func parse(_ source: SourceText, _ metadata: ArticleMetadata) -> Article {
    let comments = CommentFinder(source).comments
    if comments.isEmpty { return read(source, from: source, .identity, metadata, []) }
    var kept: [SourceRange] = []
    var offset = 0
    for removal in comments.map(\.removal) {
      if removal.start > offset { kept.append(SourceRange(offset, removal.start)) }
      offset = max(offset, removal.end)
    }
    kept.append(SourceRange(offset, source.count))
    let (text, origin) = TextOrigin.text(of: kept, in: source, hidden: source.contentStart)
    return read(text, from: source, origin, metadata, comments)
  }

  private func read(
    _ source: SourceText, from original: SourceText, _ origin: TextOrigin, _ metadata: ArticleMetadata, _ comments: [ProgramComment]
  ) -> Article {
    let lines = WireLine.lines(of: source)
    let claims = labels.claims(in: source, lines)
    let tail = credits.read(source, claims)
    var story = paragraphs.storyParagraphs(source, lines, claims)
    let dateline = datelines.find(in: source, story)
    story = paragraphs.assignKinds(source, story, dateline: dateline, isNoticeAfter: tail.copyright?.range)
    let words = WordTable(source)
    var completed = metadata
    completed.language = metadata.language ?? languages.language(of: source, words)
    return Article(
      text: source, from: original, origin, format: WireFormat.name, metadata: completed, words: words,
      paragraphs: (story + tail.paragraphs).sorted { $0.range < $1.range },
      dateline: dateline, fields: tail.fields, copyright: tail.copyright, relatedLinks: tail.relatedLinks, comments: comments)
  }
}
