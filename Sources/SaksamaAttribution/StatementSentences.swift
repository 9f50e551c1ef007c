import SaksamaText

/// Sentences in which a quotation stays whole, together with the words that attribute it.
enum StatementSentences {
  /// The sentences of a paragraph; a boundary inside a quotation is none.
  static func ranges(in text: SourceText, _ paragraph: SourceRange, _ quotes: [SourceRange], _ isCue: (Int) -> Bool = { _ in false })
    -> [SourceRange]
  {
    var sentences: [SourceRange] = []
    for piece in Sentences.ranges(in: text, paragraph).flatMap({ parted($0, in: text) }) {
      // A boundary counts only where no quotation is open.
      if let last = sentences.last,
        quotes.contains(where: { $0.start < piece.start && piece.start < $0.end })
          || quotes.contains(where: { joins($0, piece, text, isCue) })
      {
        sentences[sentences.count - 1] = SourceRange(last.start, piece.end)
      } else {
        sentences.append(piece)
      }
    }
    return sentences
  }

  /// A short name at the end of a sentence (`kata Ayu. Warga …`) looks like a title with its stop; a capital letter behind it parts it.
  private static func parted(_ sentence: SourceRange, in text: SourceText) -> [SourceRange] {
    var parts: [SourceRange] = []
    var start = sentence.start
    var offset = start
    while let stop = text.slice(SourceRange(offset, sentence.end)).firstIndex(of: UInt8(ascii: ".")) {
      offset = stop + 1
      var word = stop
      while word > start, ASCII.isLetter(text.bytes[word - 1]) { word -= 1 }
      guard stop - word == 3, offset + 1 < sentence.end, ASCII.isBlank(text.bytes[offset]), ASCII.isUppercase(text.bytes[offset + 1]),
        ASCII.isUppercase(text.bytes[word]), ASCII.isLowercase(text.bytes[stop - 1]), "aeiou".utf8.contains(text.bytes[stop - 1])
      else { continue }
      parts.append(SourceRange(start, offset))
      start = offset + 1
    }
    return parts + [SourceRange(start, sentence.end)]
  }

  /// Whether a small letter or a cue right behind a closing mark goes on with the sentence of the quotation (`"Kami siap!" kata Sari`).
  private static func joins(_ quote: SourceRange, _ piece: SourceRange, _ text: SourceText, _ isCue: (Int) -> Bool) -> Bool {
    guard quote.end <= piece.start, piece.start - quote.end <= 2 else { return false }
    return LetterCase.isSmall(at: piece.start, in: text) || isCue(piece.start)
  }
}
