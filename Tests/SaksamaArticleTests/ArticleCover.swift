import SaksamaArticle
import SaksamaText
import Testing

/// What must hold of every article, whatever its format.
enum ArticleCover {
  /// Every byte that is no white space lies in exactly one paragraph.
  static func expectCover(_ article: Article) {
    let text = article.text
    var offset = text.contentStart
    for paragraph in article.paragraphs {
      #expect(!paragraph.range.isEmpty)
      #expect(paragraph.range == text.trimmed(paragraph.range), "a paragraph has no white space at its ends")
      #expect(paragraph.range.start >= offset, "paragraphs stand in order and share no byte")
      let between = text.trimmed(SourceRange(offset, paragraph.range.start))
      #expect(between.isEmpty, "“\(text.string(in: between))” is in no paragraph of “\(text.string(in: text.contentRange))”")
      offset = paragraph.range.end
    }
    let rest = text.trimmed(SourceRange(offset, text.count))
    #expect(rest.isEmpty, "“\(text.string(in: rest))” is in no paragraph of “\(text.string(in: text.contentRange))”")
  }

  /// Everything that was found lies inside a paragraph.
  static func expectFieldsInside(_ article: Article) {
    let paragraphs = article.paragraphs.map(\.range)
    for field in article.fields {
      #expect(paragraphs.contains { $0.contains(field.range) })
      #expect(field.range.contains(field.labelRange) && field.range.contains(field.valueRange))
      for name in field.names { #expect(field.valueRange.contains(name.range) && !name.range.isEmpty) }
    }
    for link in article.relatedLinks { #expect(paragraphs.contains(link.range)) }
    if let copyright = article.copyright {
      #expect(paragraphs.contains { $0.contains(copyright.range) })
      for range in copyright.years.map(\.range) + [copyright.sign, copyright.holder].compactMap(\.self?.range) {
        #expect(copyright.range.contains(range))
      }
    }
    if let dateline = article.dateline {
      #expect(paragraphs.contains { $0.contains(dateline.range) })
      #expect(dateline.extent.contains(dateline.range))
      for name in dateline.places + dateline.agencies { #expect(dateline.range.contains(name.range)) }
    }
  }
}
