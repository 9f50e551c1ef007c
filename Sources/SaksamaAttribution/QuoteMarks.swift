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
    var resume = 0
    for (number, paragraph) in article.paragraphs.enumerated() where paragraph.isStory || paragraph.kind == .pullQuote {
      let range = SourceRange(max(paragraph.range.start, resume), paragraph.range.end)
      if range.isEmpty { continue }
      spans += self.spans(in: article.text, range, number)
      guard let last = spans.last, last.paragraph == number, !last.isClosed, last.range.end == range.end,
        !isStray(Punctuation(text: article.text, bounds: range), last.range.start), let end = closing(of: number, in: article)
      else { continue }
      spans[spans.count - 1] = QuotedSpan(range: SourceRange(last.range.start, end), paragraph: number, isClosed: true)
      resume = end
    }
    return spans
  }

  /// So many paragraphs a quotation may go over; one that is never closed must not swallow the rest of the story.
  private static let reach = 12

  /// Where a quotation that is open at the end of a paragraph is closed: at the first mark behind it, if that mark closes.
  private static func closing(of number: Int, in article: Article) -> Int? {
    let text = article.text
    for paragraph in article.paragraphs[(number + 1)...].lazy.filter(\.isStory).prefix(reach) {
      let marks = Punctuation(text: text, bounds: paragraph.range)
      var offset = paragraph.range.start
      while offset < paragraph.range.end {
        let length = length(marks, offset)
        if length > 0 {
          let isOpening = offset == paragraph.range.start || marks.blank(before: offset) > 0
          return isOpening || !closes(marks, offset, length) ? nil : offset + length
        }
        offset += 1
      }
    }
    return nil
  }

  /// The length of the double quotation mark at `offset`; two apostrophes in a row are one too.
  private static func length(_ marks: Punctuation, _ offset: Int) -> Int {
    let byte = marks.text.bytes[offset]
    if byte == UInt8(ascii: "\"") { return 1 }
    if byte == UInt8(ascii: "'"), offset + 1 < marks.bounds.end, marks.text.bytes[offset + 1] == byte { return 2 }
    return byte == 0xE2 ? marks.doubleQuote(at: offset) : 0
  }

  private static func spans(in text: SourceText, _ range: SourceRange, _ number: Int) -> [QuotedSpan] {
    var spans: [QuotedSpan] = []
    var open: Int?
    let marks = Punctuation(text: text, bounds: range)
    var offset = range.start
    let bytes = text.bytes.span
    while offset < range.end {
      let byte = bytes[offset]
      let isMark = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xE2
      let length = isMark ? length(marks, offset) : 0
      if length == 0 {
        offset += 1
        continue
      }
      if let start = open {
        if opensAgain(marks, offset, length), !closes(marks, offset, length) {
          // Two openings in a row: the first was never closed.
          spans.append(
            QuotedSpan(range: SourceRange(start, text.trimmed(SourceRange(start, offset)).end), paragraph: number, isClosed: false))
          open = offset
        } else if let end = endOfParenthesis(marks, offset, length) {
          offset = end
          continue
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

  /// Whether a mark without a partner can only close: it touches the comma or the stop before it, and a blank follows.
  static func isStray(_ marks: Punctuation, _ offset: Int) -> Bool {
    guard offset > marks.bounds.start, ",.!?".utf8.contains(marks.text.bytes[offset - 1]) else { return false }
    let end = offset + length(marks, offset)
    return end >= marks.bounds.end || marks.blank(at: end) > 0
  }

  /// So many bytes a title in parentheses may have.
  private static let longestTitle = 80

  /// Where a title in marks and parentheses ends that begins with the mark at `offset`, inside speech (`"Film ini ("Lande") bagus"`).
  private static func endOfParenthesis(_ marks: Punctuation, _ offset: Int, _ length: Int) -> Int? {
    let bytes = marks.text.bytes
    guard offset > marks.bounds.start, bytes[offset - 1] == UInt8(ascii: "(") else { return nil }
    var end = offset + length
    while end < min(marks.bounds.end, offset + longestTitle) {
      let next = self.length(marks, end)
      if next > 0 { return end + next < marks.bounds.end && bytes[end + next] == UInt8(ascii: ")") ? end + next : nil }
      end += 1
    }
    return nil
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
    return !LetterCase.isCapital(at: next, in: marks.text) && !LetterCase.isSmall(at: next, in: marks.text)
      && !ASCII.isDigit(marks.text.bytes[next])
  }
}
