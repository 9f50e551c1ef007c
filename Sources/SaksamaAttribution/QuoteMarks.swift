import SaksamaArticle
import SaksamaText

/// A stretch between two double quotation marks.
struct QuotedSpan {
  let range: SourceRange
  /// The paragraph by its place in the article.
  let paragraph: Int
  /// Whether a closing mark stands at the end; without one the span runs to the end of its paragraph.
  let isClosed: Bool
}

/// Pairs double quotation marks, straight and curly ones with each other.
enum QuoteMarks {
  /// The spans of the story and its pull quotes, in order of place.
  static func spans(in article: Article) -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    for (number, paragraph) in article.paragraphs.enumerated() where paragraph.isStory || paragraph.kind == .pullQuote {
      spans += self.spans(in: article.text, paragraph.range, number)
    }
    return spans
  }

  private static func spans(in text: SourceText, _ range: SourceRange, _ number: Int) -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    var open: Int?
    let marks = Punctuation(text: text, bounds: range)
    var offset = range.start
    while offset < range.end {
      let byte = text.bytes[offset]
      guard byte == UInt8(ascii: "\"") || byte == 0xE2, case let length = marks.doubleQuote(at: offset), length > 0 else {
        offset += 1
        continue
      }
      if let start = open {
        if opensAgain(marks, offset, length), !closes(marks, offset, length) {
          // Two openings in a row: the first was never closed.
          spans.append(QuotedSpan(range: SourceRange(start, text.trimmed(SourceRange(start, offset)).end), paragraph: number, isClosed: false))
          open = offset
        } else {
          spans.append(QuotedSpan(range: SourceRange(start, offset + length), paragraph: number, isClosed: true))
          open = nil
        }
      } else {
        open = offset
      }
      offset += length
    }
    if let start = open { spans.append(QuotedSpan(range: SourceRange(start, range.end), paragraph: number, isClosed: false)) }
    return spans
  }

  /// Whether the mark can only open: a blank before it, and none behind it.
  private static func opensAgain(_ marks: Punctuation, _ offset: Int, _ length: Int) -> Bool {
    let isApart = offset > marks.bounds.start && marks.blank(before: offset) > 0
    return isApart && offset + length < marks.bounds.end && marks.blank(at: offset + length) == 0
  }

  private static func closes(_ marks: Punctuation, _ offset: Int, _ length: Int) -> Bool {
    // A mark behind a stray blank before a cue (`nanti ," kata`) still closes; a letter behind it tells an opening.
    let next = offset + length
    guard next < marks.bounds.end else { return true }
    return !LetterCase.isCapital(at: next, in: marks.text) && !LetterCase.isSmall(at: next, in: marks.text) && !ASCII.isDigit(marks.text.bytes[next])
  }
}
