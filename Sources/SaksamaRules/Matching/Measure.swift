import SaksamaText

/// A number that can be taken of a text.
enum Measure: String, CaseIterable, Sendable {
  case characters
  case words
  case sentences
  case paragraphs
  case wordsPerSentence = "words-per-sentence"
  case wordsPerParagraph = "words-per-paragraph"
  case sentencesPerParagraph = "sentences-per-paragraph"
  case quotesPer100Words = "quotes-per-100-words"

  /// A number with what it was taken of.
  struct Measured {
    let count: Int
    /// What was measured.
    let range: SourceRange
    /// What was counted, in order of place; empty for a ratio.
    let parts: [SourceRange]
    /// Whether the range is one paragraph, field or sentence.
    let isOnePart: Bool
  }

  /// The numbers of a text: one for the whole of it, or one for each sentence or paragraph.
  func measured(in scoped: ScopedText, _ regions: [SourceRange], quotes: [SourceRange]) -> [Measured] {
    guard let first = regions.first, let last = regions.last else { return [] }
    func whole(_ parts: [SourceRange]) -> [Measured] {
      [Measured(count: parts.count, range: SourceRange(first.start, last.end), parts: parts, isOnePart: regions.count == 1)]
    }
    func each(_ units: [SourceRange], _ parts: (SourceRange) -> [SourceRange]) -> [Measured] {
      units.map { unit in
        let parts = parts(unit)
        return Measured(count: parts.count, range: unit, parts: parts, isOnePart: true)
      }
    }
    func words(_ range: SourceRange) -> [SourceRange] { scoped.words(in: range).map(\.range) }
    func sentences(_ range: SourceRange) -> [SourceRange] { Sentences.ranges(in: scoped.text, range) }
    switch self {
    case .characters: return whole(regions.flatMap { Measure.characters(scoped.text, $0) })
    case .words: return whole(regions.flatMap(words))
    case .sentences: return whole(scoped.paragraphs.flatMap(sentences))
    case .paragraphs: return whole(scoped.paragraphs)
    case .wordsPerSentence: return each(scoped.paragraphs.flatMap(sentences), words)
    case .wordsPerParagraph: return each(scoped.paragraphs, words)
    case .sentencesPerParagraph: return each(scoped.paragraphs, sentences)
    case .quotesPer100Words:
      let wordCount = regions.reduce(0) { $0 + scoped.words(in: $1).count }
      let quoteCount =
        scoped.substitutePlace == nil
        ? quotes.count { quote in
          let next = regions.partitioningIndex(where: { $0.end > quote.start })
          return next < regions.count && regions[next].overlaps(quote)
        } : 0
      let range = SourceRange(first.start, first.start)
      return wordCount == 0 ? [] : [Measured(count: quoteCount * 100 / wordCount, range: range, parts: [], isOnePart: false)]
    }
  }

  /// The Unicode scalars of `range`; a line end counts as one blank.
  private static func characters(_ text: SourceText, _ range: SourceRange) -> [SourceRange] {
    var starts: [SourceRange] = []
    for offset in range.indices where text.bytes[offset] & 0xC0 != 0x80 {
      if text.bytes[offset] == ASCII.lineFeed, offset > range.start, text.bytes[offset - 1] == ASCII.carriageReturn { continue }
      starts.append(SourceRange(offset, offset + 1))
    }
    return starts
  }
}
