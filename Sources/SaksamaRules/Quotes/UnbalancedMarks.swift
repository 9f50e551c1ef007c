import SaksamaText

/// Finds quotation marks without their partner; a quotation may run over several paragraphs, and hold others.
struct UnbalancedMarks: QuoteFinder {
  /// The most paragraphs of one quotation that has no marks in between.
  private static let longestQuote = 40

  let cues: CueWords

  /// A mark without a partner in its paragraph.
  private struct Lone {
    let paragraph: Int
    let quote: MarkedQuote
    /// Whether it is the first mark of its paragraph.
    let isFirst: Bool
    /// Whether no other mark follows in its paragraph.
    let isLast: Bool
    let isOpening: Bool
  }

  func findings(in subject: Subject) -> [Finding] {
    let paragraphs = subject.quotedParagraphs
    let lone = loneMarks(paragraphs)
    var findings: [Finding] = []
    var next = 0
    while next < lone.count {
      let mark = lone[next]
      next += 1
      guard mark.isOpening, !cues.attributes(in: mark.quote.inside, subject.article) else {
        findings.append(finding(mark.quote.opening, subject.text))
        continue
      }
      if next < lone.count, closes(lone[next], mark) {
        next += 1
      } else if !mark.isLast || mark.paragraph + 1 >= paragraphs.count || !reopens(paragraphs[mark.paragraph + 1]) {
        findings.append(finding(mark.quote.opening, subject.text))
      }
    }
    return (findings + crossed(paragraphs, subject)).sorted { $0.range < $1.range }
  }

  /// The two marks of what looks like one quotation over several paragraphs, but attributes its speech in the first of them.
  private func crossed(_ paragraphs: [QuotedParagraph], _ subject: Subject) -> [Finding] {
    paragraphs.flatMap { paragraph -> [Finding] in
      guard let quote = paragraph.quotes.last, quote.quote.isClosed, quote.closing.end > paragraph.range.end,
        cues.attributes(in: SourceRange(quote.opening.end, paragraph.range.end), subject.article)
      else { return [] }
      return [finding(quote.opening, subject.text), finding(quote.closing, subject.text)]
    }
  }

  private func loneMarks(_ paragraphs: [QuotedParagraph]) -> [Lone] {
    var found: [Lone] = []
    for (number, paragraph) in paragraphs.enumerated() {
      for (index, quote) in paragraph.quotes.enumerated() where !quote.quote.isClosed {
        let isOpening = !quote.beginsLikeAnEnd
        if !isOpening, isMeasure(quote) { continue }
        found.append(
          Lone(
            paragraph: number, quote: quote, isFirst: index == 0, isLast: index == paragraph.quotes.count - 1, isOpening: isOpening))
      }
    }
    return found
  }

  /// Whether the quotation ends there: behind quotations within it (`"Kata "remis" itu," ujar dia`), or in a later paragraph.
  private func closes(_ end: Lone, _ mark: Lone) -> Bool {
    if end.isOpening { return false }
    if end.paragraph == mark.paragraph { return true }
    return mark.isLast && end.isFirst && end.paragraph - mark.paragraph < UnbalancedMarks.longestQuote
  }

  private func finding(_ mark: SourceRange, _ text: SourceText) -> Finding {
    Finding(mark, ["match": .text(text.string(in: mark))])
  }

  private func reopens(_ paragraph: QuotedParagraph) -> Bool { paragraph.quotes.first?.quote.range.start == paragraph.range.start }

  /// Inches: `layar 6,1" itu`.
  private func isMeasure(_ quote: MarkedQuote) -> Bool {
    let offset = quote.opening.start
    return offset > 0 && ASCII.isDigit(quote.marks.text.bytes[offset - 1])
  }
}
