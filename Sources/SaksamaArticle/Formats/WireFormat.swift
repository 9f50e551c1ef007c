public import SaksamaText

/// Plain wire copy: dateline, story, related links, credits and a copyright line, told apart by the labels of the house.
public struct WireFormat: ArticleFormat {
  /// `wire`.
  public static let name = "wire"
  /// Text files.
  public static let fileExtensions = ["txt"]
  /// Documents of repositories, and files that programs read.
  public static let projectDocuments = ProjectDocuments.ofRepositories + ProjectDocuments.ofPrograms

  private let copy: CopyReader

  /// Makes a reader of the copy of a house.
  public init(_ house: House) { copy = CopyReader(house) }

  /// Reads one article; comments to the program are no part of its text.
  public func parse(_ source: SourceText, _ metadata: ArticleMetadata) -> Article {
    let comments = CommentFinder(source).comments
    if comments.isEmpty { return read(source, from: nil, .identity, metadata, []) }
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
    _ text: SourceText, from source: SourceText?, _ origin: TextOrigin, _ metadata: ArticleMetadata, _ comments: [ProgramComment]
  ) -> Article {
    let copy = copy.read(text, WireLine.lines(of: text), language: metadata.language)
    var completed = metadata
    completed.language = copy.language
    return Article(
      text: text, from: source, origin, format: WireFormat.name, metadata: completed, words: copy.words, paragraphs: copy.paragraphs,
      dateline: copy.dateline, fields: copy.fields, copyright: copy.copyright, relatedLinks: copy.relatedLinks, comments: comments)
  }
}
