public import SaksamaText

/// Plain wire copy: dateline, story, related links, credits and a copyright line, told apart by the labels of the house.
public struct WireFormat: ArticleFormat {
  /// `wire`.
  public static let name = "wire"
  /// Text files.
  public static let fileExtensions = ["txt"]

  private let copy: CopyReader

  /// Makes a reader of the copy of a house.
  public init(_ house: House) { copy = CopyReader(house) }

  /// Reads one article.
  public func parse(_ source: SourceText, _ metadata: ArticleMetadata) -> Article {
    let copy = copy.read(source, WireLine.lines(of: source), language: metadata.language)
    var completed = metadata
    completed.language = copy.language
    return Article(
      text: source, format: WireFormat.name, metadata: completed, words: copy.words, paragraphs: copy.paragraphs,
      dateline: copy.dateline, fields: copy.fields, copyright: copy.copyright, relatedLinks: copy.relatedLinks)
  }
}
