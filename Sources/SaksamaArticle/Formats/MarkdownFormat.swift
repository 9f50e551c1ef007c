public import SaksamaText

/// Markdown with front matter: the text is read like wire copy, without the marks, the code and whatever else no reader of the page sees.
public struct MarkdownFormat: ArticleFormat {
  /// `markdown`.
  public static let name = "markdown"
  /// Markdown files.
  public static let fileExtensions = ["md", "markdown"]
  /// Documents of repositories, and pages that list others.
  public static let projectDocuments = ProjectDocuments.ofRepositories + ProjectDocuments.ofSites

  private let copy: CopyReader
  private let frontMatter: FrontMatterReader

  /// Makes a reader of the copy of a house.
  public init(_ house: House) {
    copy = CopyReader(house)
    frontMatter = FrontMatterReader(house)
  }

  /// Where the body of a text begins: behind its front matter.
  public static func bodyStart(of source: SourceText) -> Int { FrontMatterFinder.find(in: source)?.range.end ?? source.contentStart }

  /// Reads one article; what its front matter states comes before `metadata`.
  public func parse(_ source: SourceText, _ metadata: ArticleMetadata) -> Article {
    let frontMatter = frontMatter.read(source)
    let body = MarkdownText(source, bodyStart: frontMatter?.range.end ?? source.contentStart)
    var stated = metadata
    stated.date = frontMatter?.date?.value ?? metadata.date
    stated.language = frontMatter?.articleLanguage ?? metadata.language
    let copy = copy.read(body.text, body.lines, language: stated.language)
    stated.language = copy.language
    var headlineRange = frontMatter?.headline?.range
    if let headline = frontMatter?.headline {
      stated.headline = headline.value
    } else if let heading = MarkdownFormat.title(copy, body) {
      headlineRange = heading
      stated.headline = body.text.string(in: heading)
    }
    return Article(
      text: body.text, from: source, body.origin, format: MarkdownFormat.name, metadata: stated, words: copy.words,
      paragraphs: copy.paragraphs, dateline: copy.dateline, fields: copy.fields, copyright: copy.copyright,
      relatedLinks: copy.relatedLinks, comments: body.comments, frontMatter: frontMatter, headlineRange: headlineRange)
  }

  /// The text with a backslash before what Markdown would take for a mark; nothing is written into the front matter, and beside a mark only
  /// words, so that the mark goes on to mean what it means.
  public static func written(_ text: String, at range: SourceRange, in article: Article) -> String? {
    MarkdownEdit.written(text, at: range, in: article)
  }

  /// The first heading of level 1 that stands before the story.
  private static func title(_ copy: CopyReader.Copy, _ body: MarkdownText) -> SourceRange? {
    let story = copy.paragraphs.first { $0.kind == .lead }?.range.start ?? body.text.count
    return body.lines.first { $0.headingLevel == 1 && $0.range.start < story }?.range
  }
}
