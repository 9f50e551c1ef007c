import SaksamaArticle
import SaksamaAttribution
import SaksamaText

/// Finds speech that nobody is said to speak: a whole utterance that stands alone in its sentence.
struct UnattributedSpeech: QuoteFinder {
  let cues: CueWords
  /// Shorter quotations are taken for terms.
  let fewestWords: Int
  /// How far before a quotation words may tell of its speaker, in bytes; two long paragraphs are shorter.
  private static let reach = 4000

  func findings(in subject: Subject) -> [Finding] {
    let paragraphs = subject.quotedParagraphs
    var findings: [Finding] = []
    for (number, paragraph) in paragraphs.enumerated() {
      for marked in paragraph.quotes where isSuspect(marked, subject.article) {
        if marked.quote.attribution != .none {
          // A speaker taken over from before counts only where the words right before tell of somebody who speaks.
          let start = number == 0 ? paragraph.range.start : paragraphs[number - 1].range.start
          let before = SourceRange(max(start, marked.opening.start - UnattributedSpeech.reach), marked.opening.start)
          if tellsOfSpeech(before, subject) { continue }
        }
        findings.append(Finding(marked.quote.range, ["match": .text(subject.text.string(in: marked.quote.range))]))
      }
    }
    return findings
  }

  /// Whether a quotation is a whole utterance that stands alone in its sentence, without a cue of its own.
  private func isSuspect(_ marked: MarkedQuote, _ article: Article) -> Bool {
    let quote = marked.quote
    guard quote.kind == .direct, quote.isClosed, !quote.isPullQuote, quote.cue == nil else { return false }
    guard [.none, .leadIn, .previousParagraph].contains(quote.attribution) else { return false }
    let words = article.words
    let count = words.firstIndex(atOrAfter: marked.content.end) - words.firstIndex(atOrAfter: marked.content.start)
    return count >= fewestWords && opensSentence(marked) && endsSentence(marked, article)
  }

  /// Whether speech or a cue stands in `range`, or a colon at its end.
  private func tellsOfSpeech(_ range: SourceRange, _ subject: Subject) -> Bool {
    let lead = subject.text.trimmed(range)
    if subject.text.slice(lead).last == ASCII.colon { return true }
    let quotes = subject.statements.quotes
    let first = quotes.partitioningIndex(where: { $0.range.start >= range.start })
    if quotes[first...].prefix(while: { $0.range.end <= range.end }).contains(where: { $0.kind != .term }) { return true }
    let words = subject.article.words
    return words.words[words.firstIndex(atOrAfter: range.start)..<words.firstIndex(atOrAfter: range.end)].contains { cues.tells($0) }
  }

  /// Whether no words of the sentence stand before; a bracket or a dash may.
  private func opensSentence(_ quote: MarkedQuote) -> Bool {
    let marks = quote.marks
    var place = quote.opening.start
    while place > marks.bounds.start {
      let length = max(marks.blank(before: place), marks.quote(before: place), marks.opener(before: place))
      if length == 0 { break }
      place -= length
    }
    if place == marks.bounds.start { return true }
    // Behind the number of a list (`1. "…"`) stands a heading.
    let stop = marks.stop(before: place)
    return stop > 0 && place - stop > marks.bounds.start && !ASCII.isDigit(marks.text.bytes[place - stop - 1])
  }

  /// Whether no words of the sentence follow, or a cue alone: words behind a comma may tell the speaker in their own way.
  private func endsSentence(_ quote: MarkedQuote, _ article: Article) -> Bool {
    var end = quote.closing.end
    if let cue = cues.cueBehind(quote, article) { end = cue.range.end }
    let marks = quote.marks
    var place = end
    // Behind a question or a call the sentence may go on with a name: `"Siap?" Sari bertanya.`
    var isStopped = end == quote.closing.end && marks.text.slice(quote.content).last == UInt8(ascii: ".")
    while place < marks.bounds.end {
      let stop = marks.stop(at: place)
      let isComma = marks.text.bytes[place] == UInt8(ascii: ",")
      let length = max(stop, marks.blank(at: place), marks.quote(at: place), isComma ? 1 : 0)
      if length == 0 { break }
      isStopped = isStopped || stop > 0
      place += length
    }
    return place == marks.bounds.end || isStopped && !LetterCase.isSmall(at: place, in: marks.text)
  }
}
