import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// Finds missing blanks around quotations, and stray ones inside them.
struct QuoteSpacing: QuoteFinder {
  /// Parts of words that may touch a quotation, such as `nya`.
  let affixes: WordSet

  func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    let paragraphs = subject.quotedParagraphs
    for (number, paragraph) in paragraphs.enumerated() where isSure(paragraph, before: paragraphs.dropFirst(number + 1).first) {
      for quote in paragraph.quotes {
        if let finding = before(quote, subject) { findings.append(finding) }
        findings += inside(quote)
        if let finding = behind(quote, subject) { findings.append(finding) }
      }
    }
    return findings
  }

  /// Which mark opens and which closes is certain only where all have partners and stand as they should; the last quotation of a
  /// paragraph needs no partner where the next paragraph opens it again.
  private func isSure(_ paragraph: QuotedParagraph, before next: QuotedParagraph?) -> Bool {
    let goesOn = next.map { $0.quotes.first?.quote.range.start == $0.range.start } ?? false
    return paragraph.quotes.enumerated().allSatisfy { index, quote in
      (quote.quote.isClosed || goesOn && index == paragraph.quotes.count - 1)
        && !quote.content.isEmpty && !quote.beginsLikeAnEnd && !quote.endsLikeABeginning
    }
  }

  private func behind(_ quote: MarkedQuote, _ subject: Subject) -> Finding? {
    guard quote.marks.letter(at: quote.closing.end), let word = word(at: quote.closing.end, subject) else { return nil }
    guard !affixes.contains(subject.text.string(in: word)) else { return nil }
    return finding(SourceRange(quote.closing.start, word.end), blankAt: quote.closing.end, subject)
  }

  private func before(_ quote: MarkedQuote, _ subject: Subject) -> Finding? {
    let offset = quote.opening.start
    guard offset > quote.marks.bounds.start else { return nil }
    if ",:;".utf8.contains(subject.text.bytes[offset - 1]) {
      return finding(SourceRange(offset - 1, quote.opening.end), blankAt: offset, subject)
    }
    let index = subject.article.words.firstIndex(atOrAfter: offset) - 1
    guard index >= 0, case let word = subject.article.words.words[index].range, word.end == offset else { return nil }
    // A digit before a mark may be inches, or a time in seconds.
    guard !ASCII.isDigit(subject.text.bytes[offset - 1]), !affixes.contains(subject.text.string(in: word)) else { return nil }
    return finding(SourceRange(word.start, quote.opening.end), blankAt: offset, subject)
  }

  private func inside(_ quote: MarkedQuote) -> [Finding] {
    let gaps = [SourceRange(quote.opening.end, quote.content.start), SourceRange(quote.content.end, quote.closing.start)]
    return gaps.enumerated().compactMap { number, gap in
      guard !gap.isEmpty else { return nil }
      let range = number == 0 ? SourceRange(quote.opening.start, gap.end) : SourceRange(gap.start, quote.closing.end)
      let mark = quote.marks.text.string(in: number == 0 ? quote.opening : quote.closing)
      return Finding(
        range, ["match": .text(quote.marks.text.string(in: range)), "expected": .text(mark)],
        edits: [Edit(gap, "")])
    }
  }

  private func finding(_ range: SourceRange, blankAt offset: Int, _ subject: Subject) -> Finding {
    let before = subject.text.string(in: SourceRange(range.start, offset))
    let after = subject.text.string(in: SourceRange(offset, range.end))
    return Finding(
      range, ["match": .text(before + after), "expected": .text(before + " " + after)],
      edits: [Edit(SourceRange(offset, offset), " ")])
  }

  private func word(at offset: Int, _ subject: Subject) -> SourceRange? {
    let words = subject.article.words
    let index = words.firstIndex(atOrAfter: offset)
    guard index < words.words.count, words.words[index].range.start == offset else { return nil }
    return words.words[index].range
  }
}
