import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// Finds misspelt cues behind quotations: listed ones, long ones that are one slip away from a cue, and cues without a blank behind them.
struct CueSpelling: QuoteFinder {
  /// A shorter word is near too many others, in bytes.
  private static let shortestNear = 6

  let cues: CueWords
  /// Words that are no misspelt cues, however near they are.
  let exceptions: WordSet

  func findings(in subject: Subject) -> [Finding] {
    let article = subject.article
    var findings: [Finding] = []
    for quote in subject.quotedParagraphs.lazy.flatMap(\.quotes) where quote.quote.isClosed && endsAsSpeech(quote) {
      guard let word = cues.wordBehind(quote, article), cues.meaning(of: word) == nil else { continue }
      let written = article.text.string(in: word.range)
      guard !exceptions.contains(written), let (range, expected) = correction(of: word, written, article.text) else { continue }
      findings.append(
        Finding(
          range, ["match": .text(article.text.string(in: range)), "expected": .text(expected)], edits: [Edit(range, expected)]))
    }
    return findings
  }

  private func endsAsSpeech(_ quote: MarkedQuote) -> Bool {
    let content = quote.content
    guard !content.isEmpty else { return false }
    let text = quote.marks.text
    return ",.!?".utf8.contains(text.bytes[content.end - 1]) || text.bytes[quote.closing.end...].first == UInt8(ascii: ",")
  }

  private func correction(of word: Word, _ written: String, _ text: SourceText) -> (SourceRange, String)? {
    if let listed = cues.corrections[word.hash] { return (word.range, LetterCase.carried(from: written, to: listed)) }
    guard LetterCase.isSmall(at: word.range.start, in: text) else { return nil }
    if let glued = glued(written) { return (word.range, glued) }
    guard word.range.length >= CueSpelling.shortestNear else { return nil }
    let near = cues.formsBehind.filter { $0.utf8.count >= CueSpelling.shortestNear && OneSlip.separates(written, $0) }
    return near.count == 1 ? near.first.map { (word.range, $0) } : nil
  }

  /// `kataSari` is `kata Sari`.
  private func glued(_ written: String) -> String? {
    guard let split = written.unicodeScalars.firstIndex(where: \.properties.isUppercase) else { return nil }
    let cue = String(written[..<split])
    return cues.formsBehind.contains(cue) ? cue + " " + written[split...] : nil
  }
}
