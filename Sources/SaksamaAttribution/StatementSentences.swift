import SaksamaText

/// Sentences in which a quotation stays whole, together with the words that attribute it.
struct StatementSentences {
  let names: NameReader
  /// Whether what begins at an offset right behind a quotation belongs to it.
  let isCue: (Int) -> Bool

  private var text: SourceText { names.text }

  /// The sentences of a paragraph; a boundary inside one of its quotations, given in order of place, is none.
  func ranges(_ paragraph: SourceRange, _ quotes: [SourceRange]) -> [SourceRange] {
    var sentences: [SourceRange] = []
    /// The first quotation that ends behind the boundary.
    var quote = 0
    var pieces: [SourceRange] = []
    for sentence in Sentences.ranges(in: text, paragraph) { part(sentence, into: &pieces) }
    for piece in pieces {
      while quote < quotes.count, quotes[quote].end <= piece.start { quote += 1 }
      let isInside = quote < quotes.count && quotes[quote].start < piece.start
      // A boundary counts only where no quotation is open.
      if let last = sentences.last, isInside || isBehindTitle(piece) || quote > 0 && joins(quotes[quote - 1], piece) {
        sentences[sentences.count - 1] = SourceRange(last.start, piece.end)
      } else {
        sentences.append(piece)
      }
    }
    return sentences
  }

  /// Whether a title or another abbreviation with its stop stands before what looks like a sentence (`kata Prof. Dr. Sari Lande`).
  private func isBehindTitle(_ piece: SourceRange) -> Bool {
    let index = names.words.partitioningIndex { Int($0.start) >= piece.start } - 1
    return index >= 0 && index + 1 < names.words.count && names.gap(before: index + 1).elementsEqual(". ".utf8)
      && names.meaning(index).contains(.abbreviation)
  }

  /// A short name at the end of a sentence (`kata Ayu. Warga …`) looks like a title with its stop; the lists tell titles.
  private func part(_ sentence: SourceRange, into parts: inout [SourceRange]) {
    var start = sentence.start
    var offset = start
    while let stop = text.firstIndex(of: UInt8(ascii: "."), in: SourceRange(offset, sentence.end)) {
      offset = stop + 1
      guard offset + 1 < sentence.end, ASCII.isBlank(text.bytes[offset]), ASCII.isUppercase(text.bytes[offset + 1]),
        ASCII.isLowercase(text.bytes[stop - 1])
      else { continue }
      let index = names.words.partitioningIndex { Int($0.end) >= stop }
      guard index < names.words.count, Int(names.words[index].end) == stop, names.words[index].range.length == 3, names.isCapital(index),
        !names.meaning(index).contains(.abbreviation)
      else { continue }
      parts.append(SourceRange(start, offset))
      start = offset + 1
    }
    parts.append(SourceRange(start, sentence.end))
  }

  /// Whether a small letter or a cue right behind a closing mark goes on with the sentence of the quotation (`"Kami siap!" kata Sari`).
  private func joins(_ quote: SourceRange, _ piece: SourceRange) -> Bool {
    guard quote.end <= piece.start, piece.start - quote.end <= 2 else { return false }
    return LetterCase.isSmall(at: piece.start, in: text) || isCue(piece.start)
  }
}
