import SaksamaText

/// Sentences in which a quotation stays whole, together with the words that attribute it.
enum StatementSentences {
  /// The sentences of a paragraph; a boundary inside a quotation is none.
  static func ranges(in text: SourceText, _ paragraph: SourceRange, _ quotes: [SourceRange]) -> [SourceRange] {
    var sentences: [SourceRange] = []
    for piece in Sentences.ranges(in: text, paragraph) {
      // A boundary counts only where no quotation is open.
      if let last = sentences.last, quotes.contains(where: { $0.start < piece.start && piece.start < $0.end }) || quotes.contains(where: { joins($0, piece, text) }) {
        sentences[sentences.count - 1] = SourceRange(last.start, piece.end)
      } else {
        sentences.append(piece)
      }
    }
    return sentences
  }

  /// Whether a small letter right behind a closing mark goes on with the sentence of the quotation (`"Kami siap!" kata Sari`).
  private static func joins(_ quote: SourceRange, _ piece: SourceRange, _ text: SourceText) -> Bool {
    guard quote.end <= piece.start, piece.start - quote.end <= 2 else { return false }
    return LetterCase.isSmall(at: piece.start, in: text)
  }
}
