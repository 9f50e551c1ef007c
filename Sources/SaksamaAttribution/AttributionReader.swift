public import SaksamaArticle
import SaksamaText

/// Reads who says what in an article, with the words of a house; serves any number of articles.
public struct AttributionReader: Sendable {
  private let vocabulary: Vocabulary
  private let citations: CitationReader

  /// Makes a reader with the lists of a house.
  public init(_ house: House) {
    vocabulary = Vocabulary(house)
    citations = CitationReader(house)
  }

  /// Reads one article.
  public func read(_ article: Article) -> Statements {
    let spans = QuoteMarks.spans(in: article)
    var passage = StatementPassage(article, spans, vocabulary)
    let quotes = spans.isEmpty ? [] : passage.quotes()
    return Statements(quotes: quotes, citations: citations.read(article, outside: spans, vocabulary))
  }
}
