import SaksamaDiagnostics
import SaksamaText

/// Finds quotations whose two marks do not belong together, such as `“…"`.
struct MixedMarks: QuoteFinder {
  /// The most findings in one article; nil for all.
  let limit: Int?

  private static let curlyOpening = "“"
  private static let curlyClosing = "”"
  private static let straight = "\""

  func findings(in subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    for quote in subject.quotedParagraphs.lazy.flatMap(\.quotes) where quote.quote.isClosed {
      guard let fault = fault(quote) else { continue }
      let other = fault.range == quote.opening ? quote.closing : quote.opening
      let text = subject.text
      findings.append(
        Finding(
          fault.range, ["match": .text(text.string(in: fault.range)), "expected": .text(fault.expected)],
          related: [Finding.Related(label: text.string(in: other), range: other)],
          edits: [Edit(fault.range, fault.expected)]))
    }
    let count = findings.count
    for index in findings.indices { findings[index].arguments["count"] = .number(count) }
    return Array(findings.prefix(limit ?? count))
  }

  /// The mark that is wrong, and the right one: the opening mark decides unless it is a closing one.
  private func fault(_ quote: MarkedQuote) -> (range: SourceRange, expected: String)? {
    let text = quote.marks.text
    let opening = text.string(in: quote.opening)
    let closing = text.string(in: quote.closing)
    switch opening {
    case MixedMarks.straight:
      return closing == opening ? nil : (quote.closing, opening)
    case MixedMarks.curlyClosing:
      return (quote.opening, closing == MixedMarks.straight ? closing : MixedMarks.curlyOpening)
    case MixedMarks.curlyOpening:
      return closing == MixedMarks.curlyClosing ? nil : (quote.closing, MixedMarks.curlyClosing)
    default:
      return nil
    }
  }
}
