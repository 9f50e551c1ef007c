import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText

/// Finds speech whose last marks before the cue are not as they should be: `siap", kata`, `siap." kata`, `siap!," kata`.
struct QuoteEndings: QuoteFinder {
  let cues: CueWords
  /// Shorter quotations are taken for terms.
  let fewestWords: Int
  /// Words whose own stop may stand before the mark.
  let abbreviations: WordSet

  func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for quote in subject.quotedParagraphs.lazy.flatMap(\.quotes) where quote.quote.kind == .direct && quote.quote.isClosed {
      let words = subject.article.words
      guard words.firstIndex(atOrAfter: quote.content.end) - words.firstIndex(atOrAfter: quote.content.start) >= fewestWords,
        let cue = cues.cueBehind(quote, subject.article), let ending = ending(of: quote, words)
      else { continue }
      let text = subject.text
      let range = SourceRange(ending.start, ending.end)
      let expected = ending.mark + text.string(in: quote.closing)
      findings.append(
        Finding(
          range, ["match": .text(text.string(in: range)), "expected": .text(expected), "value": .text(text.string(in: cue.range))],
          edits: ending.edits))
    }
    return findings
  }

  /// The end of a quotation that is not as it should be.
  private struct Ending {
    /// From the marks at the end of what is quoted to a comma behind the quotation mark.
    let start: Int
    let end: Int
    /// The mark that should stand before the quotation mark.
    let mark: String
    /// The quotation mark, and a blank before it, stay as they are: they are the matter of other rules, whose changes go beside these.
    let edits: [Edit]

    init(_ quote: MarkedQuote, from start: Int, hasComma: Bool, mark: String) {
      self.start = start
      self.mark = mark
      end = quote.closing.end + (hasComma ? 1 : 0)
      let place = SourceRange(start, quote.content.end)
      let isRight = quote.marks.text.slice(place).elementsEqual(mark.utf8)
      edits = (isRight ? [] : [Edit(place, mark)]) + (hasComma ? [Edit(SourceRange(quote.closing.end, end), "")] : [])
    }
  }

  /// How `quote` ends; nil where that is right, or cannot be told.
  private func ending(of quote: MarkedQuote, _ words: WordTable) -> Ending? {
    let text = quote.marks.text
    let content = quote.content
    let hasComma = quote.closing.end < quote.marks.bounds.end && text.bytes[quote.closing.end] == UInt8(ascii: ",")
    func ending(from start: Int, _ mark: String) -> Ending { Ending(quote, from: start, hasComma: hasComma, mark: mark) }
    let last = text.bytes[content.end - 1]
    let isAfterFinalMark = content.length > 1 && "!?".utf8.contains(text.bytes[content.end - 2])
    switch last {
    case UInt8(ascii: ","):
      if isAfterFinalMark {
        return ending(from: content.end - 2, text.string(in: SourceRange(content.end - 2, content.end - 1)))
      }
      return hasComma ? ending(from: content.end - 1, ",") : nil
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return hasComma ? ending(from: content.end - 1, text.string(in: SourceRange(content.end - 1, content.end))) : nil
    case UInt8(ascii: "."):
      if quote.marks.stop(before: content.end - 1) > 0 { return nil }
      return ending(from: isAbbreviation(before: content.end - 1, text, words) ? content.end : content.end - 1, ",")
    case UInt8(ascii: ")"), UInt8(ascii: "%"):
      return ending(from: content.end, ",")
    default:
      let next = words.firstIndex(atOrAfter: content.end)
      let isWord = next > 0 && words.words[next - 1].range.end == content.end
      return isWord ? ending(from: content.end, ",") : nil
    }
  }

  /// A stop that belongs to the word before it: an initial, a short title or what the rule lists.
  private func isAbbreviation(before offset: Int, _ text: SourceText, _ words: WordTable) -> Bool {
    let index = words.firstIndex(atOrAfter: offset) - 1
    guard index >= 0, case let word = words.words[index].range, word.end == offset else { return false }
    return word.length == 1 || abbreviations.contains(text.string(in: word))
  }
}
