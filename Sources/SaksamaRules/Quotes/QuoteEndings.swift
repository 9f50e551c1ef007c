import SaksamaArticle
import SaksamaText

/// Finds speech whose last marks before the cue are not as they should be: `siap", kata`, `siap." kata`, `siap!," kata`.
struct QuoteEndings: Sendable {
  let cues: CueWords
  /// Shorter quotations are taken for terms.
  let fewestWords: Int
  /// Words whose own stop may stand before the mark.
  let abbreviations: WordSet

  func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for quote in subject.quotedParagraphs.flatMap(\.quotes) where quote.quote.kind == .direct && quote.quote.isClosed {
      let words = subject.article.words
      guard words.firstIndex(atOrAfter: quote.content.end) - words.firstIndex(atOrAfter: quote.content.start) >= fewestWords,
        let cue = cues.cueBehind(quote, subject.article), let ending = ending(of: quote, words)
      else { continue }
      let text = subject.text
      let range = SourceRange(ending.start, ending.end)
      findings.append(
        Finding(
          range, ["match": .text(text.string(in: range)), "expected": .text(ending.expected), "value": .text(text.string(in: cue.range))],
          replacement: Finding.Replacement(range: range, text: ending.expected)))
    }
    return findings
  }

  /// The marks at the end of `quote` and what they should be; nil where they are right, or cannot be told.
  private func ending(of quote: MarkedQuote, _ words: WordTable) -> (start: Int, end: Int, expected: String)? {
    let text = quote.marks.text
    let mark = text.string(in: quote.closing)
    let content = quote.content
    let hasComma = quote.closing.end < quote.marks.bounds.end && text.bytes[quote.closing.end] == UInt8(ascii: ",")
    let end = quote.closing.end + (hasComma ? 1 : 0)
    let last = text.bytes[content.end - 1]
    let isAfterFinalMark = content.length > 1 && "!?".utf8.contains(text.bytes[content.end - 2])
    switch last {
    case UInt8(ascii: ","):
      if isAfterFinalMark {
        return (content.end - 2, end, text.string(in: SourceRange(content.end - 2, content.end - 1)) + mark)
      }
      return hasComma ? (content.end - 1, end, "," + mark) : nil
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      return hasComma ? (content.end - 1, end, text.string(in: SourceRange(content.end - 1, content.end)) + mark) : nil
    case UInt8(ascii: "."):
      if quote.marks.stop(before: content.end - 1) > 0 { return nil }
      if isAbbreviation(before: content.end - 1, text, words) { return (content.end, end, "," + mark) }
      return (content.end - 1, end, "," + mark)
    case UInt8(ascii: ")"), UInt8(ascii: "%"):
      return (content.end, end, "," + mark)
    default:
      let next = words.firstIndex(atOrAfter: content.end)
      let isWord = next > 0 && words.words[next - 1].range.end == content.end
      return isWord ? (content.end, end, "," + mark) : nil
    }
  }

  /// A stop that belongs to the word before it: an initial, a short title or what the rule lists.
  private func isAbbreviation(before offset: Int, _ text: SourceText, _ words: WordTable) -> Bool {
    let index = words.firstIndex(atOrAfter: offset) - 1
    guard index >= 0, case let word = words.words[index].range, word.end == offset else { return false }
    return word.length == 1 || abbreviations.contains(text.string(in: word))
  }
}
