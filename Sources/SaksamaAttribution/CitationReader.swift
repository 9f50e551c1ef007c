import SaksamaArticle
import SaksamaText

/// Finds the sources cited in the article's own voice.
struct CitationReader: Sendable {
  init(_ house: House) {}

  func read(_ article: Article, outside spans: [QuotedSpan]) -> [Citation] { [] }
}
