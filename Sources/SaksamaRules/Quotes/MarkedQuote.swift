import SaksamaArticle
import SaksamaAttribution
import SaksamaText

/// A quotation taken apart: its marks, and what stands between them.
///
/// A class, because several rules go through the quotations of every article, and a copy of one has a dozen parts to count.
final class MarkedQuote: Sendable {
  let quote: Quote
  let opening: SourceRange
  /// Empty at the end of a quotation that is not closed.
  let closing: SourceRange
  /// Reads the marks around, from the start of the paragraph to the end of the one in which the quotation ends.
  let marks: Punctuation

  init(_ quote: Quote, in text: SourceText, bounds: SourceRange) {
    let marks = Punctuation(text: text, bounds: bounds)
    self.quote = quote
    self.marks = marks
    let range = quote.range
    let opening = SourceRange(range.start, range.start + max(marks.doubleQuote(at: range.start), marks.apostrophes(at: range.start)))
    self.opening = opening
    guard quote.isClosed, range.end > opening.end else {
      closing = SourceRange(range.end, range.end)
      return
    }
    let length = marks.apostrophes(at: range.end - 2)
    closing = SourceRange(range.end - (length > 0 ? length : marks.quote(before: range.end)), range.end)
  }

  /// The text between the marks, with the blanks at its ends.
  var inside: SourceRange { SourceRange(opening.end, closing.start) }

  /// The text between the marks.
  var content: SourceRange { marks.text.trimmed(inside) }

  /// Whether the first mark stands as a closing one does: a word or a mark before it, and none right behind it.
  var beginsLikeAnEnd: Bool {
    guard opening.start > marks.bounds.start, marks.blank(before: opening.start) == 0, marks.opener(before: opening.start) == 0 else {
      return false
    }
    return opening.end >= marks.bounds.end || marks.blank(at: opening.end) > 0 || ",.;:!?)".utf8.contains(marks.text.bytes[opening.end])
  }

  /// Whether the last mark stands as an opening one does: a blank before it, and a letter right behind it.
  var endsLikeABeginning: Bool {
    marks.blank(before: closing.start) > 0 && closing.end < marks.bounds.end && marks.letter(at: closing.end)
  }
}

/// A paragraph of the story with its quotations.
struct QuotedParagraph {
  let range: SourceRange
  let quotes: [MarkedQuote]
}

extension Punctuation {
  /// Two apostrophes in a row, which some write for a double mark.
  func apostrophes(at offset: Int) -> Int {
    offset >= bounds.start && text.slice(SourceRange(offset, offset + 2)).elementsEqual("''".utf8) ? 2 : 0
  }

  /// Whether a letter stands at `offset`.
  func letter(at offset: Int) -> Bool {
    offset < bounds.end && (LetterCase.isSmall(at: offset, in: text) || LetterCase.isCapital(at: offset, in: text))
  }
}

extension Subject {
  /// The paragraphs of some kinds in order, with their quotations.
  func quotedParagraphs(of kinds: [Paragraph.Kind]) -> [QuotedParagraph] {
    let quotes = statements.quotes
    var index = 0
    var found: [QuotedParagraph] = []
    for paragraph in article.paragraphs {
      while index < quotes.count, quotes[index].range.start < paragraph.range.start { index += 1 }
      let first = index
      while index < quotes.count, quotes[index].range.start < paragraph.range.end { index += 1 }
      guard kinds.contains(paragraph.kind) else { continue }
      let own = quotes[first..<index].map { quote in
        let last = SourceRange(quote.range.end - 1, quote.range.end)
        let end = paragraph.range.contains(last) ? paragraph.range.end : passage(around: last).range.end
        return MarkedQuote(quote, in: text, bounds: SourceRange(paragraph.range.start, end))
      }
      found.append(QuotedParagraph(range: paragraph.range, quotes: own))
    }
    return found
  }
}
