public import SaksamaArticle
public import SaksamaText

/// The part of an article that a text check looks at.
public enum Scope: Hashable, Sendable {
  /// The whole text, credits too.
  case text
  /// The first paragraph of the story.
  case lead
  /// The story, without material that it quotes whole.
  case body
  /// What stands between quotation marks in the story.
  case quote
  /// The story without what stands between quotation marks.
  case unquoted
  /// The lines of credits and the copyright line.
  case credits
  /// The dateline.
  case dateline
  /// The headline, which the input states beside the text.
  case headline
  /// The values of the fields of one name.
  case field(String)

  /// The name by which rules call the part.
  public var name: String {
    if case .field(let name) = self { return name }
    return Scope.named.first { $0.value == self }?.key ?? ""
  }

  /// The names that are no fields.
  static let named: [String: Scope] = [
    "text": .text, "lead": .lead, "body": .body, "quote": .quote, "unquoted": .unquoted, "credits": .credits, "dateline": .dateline,
    "headline": .headline,
  ]
}

/// The regions of an article by scope, found once and used by all checks; each lies within one paragraph.
public struct ScopeRegions: Sendable {
  /// The regions of the story.
  public let body: [SourceRange]
  /// What stands between quotation marks anywhere in the story.
  public let quotes: [SourceRange]
  /// The story outside quotation marks.
  public let unquoted: [SourceRange]

  /// Finds the regions; `quotes` are the spans between quotation marks in order of place.
  public init(_ article: Article, quotes: [SourceRange]) {
    var body: [SourceRange] = []
    var inStory: [SourceRange] = []
    var unquoted: [SourceRange] = []
    var index = 0
    for paragraph in article.paragraphs where paragraph.kind == .lead || paragraph.kind == .body {
      let range = paragraph.range
      body.append(range)
      var start = range.start
      while index < quotes.count, quotes[index].end <= range.start { index += 1 }
      while index < quotes.count, quotes[index].start < range.end {
        let quote = SourceRange(max(quotes[index].start, range.start), min(quotes[index].end, range.end))
        if quote.start > start { unquoted.append(SourceRange(start, quote.start)) }
        inStory.append(quote)
        start = quote.end
        // A quotation over several paragraphs is met again in the next one.
        if quotes[index].end > range.end { break }
        index += 1
      }
      if start < range.end { unquoted.append(SourceRange(start, range.end)) }
    }
    self.body = body
    self.quotes = inStory
    self.unquoted = unquoted
  }
}
