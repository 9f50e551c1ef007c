import SaksamaText

/// A text that the scopes of a rule reach into, with the regions they choose, in order and without overlap.
struct ScopedText {
  let text: SourceText
  let words: WordTable
  let regions: [SourceRange]
  /// The paragraphs in which the regions lie, without the dateline.
  let paragraphs: [SourceRange]
  /// Where findings go instead, by their places in a text that stands outside the article's: the headline.
  let substitutePlace: (@Sendable (SourceRange) -> SourceRange)?

  /// The finding at a place of the article.
  func placed(_ finding: Finding) -> Finding { substitutePlace.map { finding.moved(to: $0(finding.range)) } ?? finding }

  /// The words that start in `range`.
  func words(in range: SourceRange) -> ArraySlice<Word> {
    words.words[words.firstIndex(atOrAfter: range.start)..<words.firstIndex(atOrAfter: range.end)]
  }
}

extension Subject {
  /// The texts that `scopes` reach into: the headline, the article, or both; none where the article has nothing of the kind.
  func scopedTexts(_ scopes: [Scope]) -> [ScopedText] {
    var texts: [ScopedText] = []
    if scopes.contains(.headline), let headline {
      let range = headline.trimmed(headline.contentRange)
      texts.append(
        ScopedText(
          text: headline, words: WordTable(headline), regions: [range], paragraphs: [range],
          substitutePlace: headlinePlace))
    }
    let regions = regions(of: scopes)
    guard !regions.isEmpty else { return texts }
    texts.append(
      ScopedText(text: text, words: article.words, regions: regions, paragraphs: paragraphs(around: regions), substitutePlace: nil))
    return texts
  }

  /// The regions of several scopes together, in order and without overlap.
  func regions(of scopes: [Scope]) -> [SourceRange] {
    if scopes.count == 1 { return regions(of: scopes[0]) }
    var merged: [SourceRange] = []
    for range in scopes.flatMap({ regions(of: $0) }).sorted() {
      if let last = merged.last, last.overlaps(range) {
        merged[merged.count - 1] = SourceRange(last.start, max(last.end, range.end))
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private func paragraphs(around regions: [SourceRange]) -> [SourceRange] {
    var found: [SourceRange] = []
    var index = 0
    for paragraph in article.paragraphs {
      while index < regions.count, regions[index].end <= paragraph.range.start { index += 1 }
      guard index < regions.count else { break }
      if regions[index].overlaps(paragraph.range) { found.append(withoutDateline(paragraph.range, at: paragraph.range.end)) }
    }
    return found
  }
}
