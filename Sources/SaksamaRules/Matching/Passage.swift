import SaksamaText

/// The paragraph, or the headline, in which a match stands.
struct Passage {
  let text: SourceText
  let range: SourceRange

  /// Whether `match`, which begins with a capital letter, is a name or part of one: it does not open its sentence, or a capitalised word
  /// follows it.
  func isName(_ match: SourceRange) -> Bool {
    guard LetterCase.isCapital(at: match.start, in: text) else { return false }
    if !Sentences.opens(at: match.start, in: text, range) { return true }
    let next = Punctuation(text: text, bounds: range).skippingBlanks(from: match.end)
    return next > match.end && next < range.end && LetterCase.isCapital(at: next, in: text)
  }
}

extension Subject {
  /// The passage around a place of the article; behind the dateline it begins where the story does.
  func passage(around place: SourceRange) -> Passage {
    let paragraphs = article.paragraphs
    let index = paragraphs.partitioningIndex(where: { $0.range.end > place.start })
    guard index < paragraphs.count, paragraphs[index].range.contains(place) else { return Passage(text: text, range: text.contentRange) }
    return Passage(text: text, range: withoutDateline(paragraphs[index].range, at: place.start))
  }

  /// `range` from the end of the dateline on, if the dateline stands in it and before `offset`.
  func withoutDateline(_ range: SourceRange, at offset: Int) -> SourceRange {
    guard let extent = article.dateline?.extent, range.contains(extent), extent.end <= offset else { return range }
    return SourceRange(extent.end, range.end)
  }
}
