import SaksamaArticle
import SaksamaText

/// Finds quotations that are attributed before and behind: `Dia menambahkan, "…," katanya`.
struct DoubleAttribution: QuoteFinder {
  let cues: CueWords
  /// How many words may stand between the first cue and the quotation.
  let reach: Int

  func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for quote in subject.quotedParagraphs.lazy.flatMap(\.quotes) where quote.quote.kind != .term {
      guard let behind = cues.cueBehind(quote, subject.article), let before = cueBefore(quote, subject.article) else { continue }
      let label = subject.text.string(in: before.range)
      findings.append(
        Finding(
          behind.range, ["match": .text(subject.text.string(in: behind.range)), "value": .text(label)],
          related: [Finding.Related(label: label, range: before.range)]))
    }
    return findings
  }

  /// The cue before the quotation with a comma or a colon between, and no other mark.
  private func cueBefore(_ quote: MarkedQuote, _ article: Article) -> Word? {
    let text = article.text
    let lead = text.trimmed(SourceRange(quote.marks.bounds.start, quote.opening.start))
    guard !lead.isEmpty, ",:".utf8.contains(text.bytes[lead.end - 1]) else { return nil }
    var index = article.words.firstIndex(atOrAfter: quote.opening.start) - 1
    var end = lead.end - 1
    for _ in 0...reach {
      guard index >= 0, case let word = article.words.words[index], word.range.start >= lead.start else { return nil }
      let gap = text.slice(SourceRange(word.range.end, end))
      guard gap.allSatisfy({ ASCII.isBlank($0) }) else { return nil }
      if cues.meaning(of: word) == .active { return word }
      end = word.range.start
      index -= 1
    }
    return nil
  }
}
