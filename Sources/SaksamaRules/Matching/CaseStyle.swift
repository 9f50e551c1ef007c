import SaksamaText

/// A way to write a headline or a name in small and capital letters.
enum CaseStyle: String, CaseIterable, Sendable {
  case sentence
  case title
  case upper
  case lower
  case capitalized

  static let summary =
    "`upper`, `lower`: all letters; `title`: each word has a capital; `capitalized`: the first has; `sentence`: that, and not all others have."

  /// What breaks the style.
  struct Fault {
    let range: SourceRange
    /// What should stand there; nil where only people can tell.
    let expected: String?
  }

  /// Words below this length, in bytes, do not tell a title from a sentence.
  private static let longWord = 4
  /// A text with fewer long words may consist of names.
  private static let fewestLongWords = 4

  /// How the text of `range` breaks the style; the case of `exceptions` is not looked at, but for the first word of a title or a sentence.
  func fault(in scoped: ScopedText, _ range: SourceRange, _ exceptions: WordSet) -> Fault? {
    let words = scoped.words(in: range)
    guard let first = words.first else { return nil }
    switch self {
    case .upper: return rewriting(scoped, range, words) { exceptions.contains($0) ? $0 : $0.uppercased() }
    case .lower: return rewriting(scoped, range, words) { exceptions.contains($0) ? $0 : $0.lowercased() }
    case .title:
      var isFirst = true
      return rewriting(scoped, range, words) { word in
        defer { isFirst = false }
        return exceptions.contains(word) && !isFirst ? word : LetterCase.capitalized(word)
      }
    case .capitalized: return uncapitalized(first, scoped, exceptions)
    case .sentence:
      if let fault = uncapitalized(first, scoped, exceptions) { return fault }
      let long = words.filter { $0.range.length >= CaseStyle.longWord && !exceptions.contains(scoped.text.string(in: $0.range)) }
      let isTitle =
        long.count >= CaseStyle.fewestLongWords && long.allSatisfy { !LetterCase.isSmall(at: $0.range.start, in: scoped.text) }
      return isTitle ? Fault(range: range, expected: nil) : nil
    }
  }

  private func uncapitalized(_ word: Word, _ scoped: ScopedText, _ exceptions: WordSet) -> Fault? {
    let text = scoped.text.string(in: word.range)
    guard LetterCase.isSmall(at: word.range.start, in: scoped.text), !exceptions.contains(text) else { return nil }
    return Fault(range: word.range, expected: LetterCase.capitalized(text))
  }

  private func rewriting(_ scoped: ScopedText, _ range: SourceRange, _ words: ArraySlice<Word>, _ change: (String) -> String) -> Fault? {
    var expected = ""
    var place = range.start
    var isChanged = false
    for word in words {
      let written = scoped.text.string(in: word.range)
      let right = change(written)
      isChanged = isChanged || right.utf8.count != written.utf8.count || right != written
      expected += scoped.text.string(in: SourceRange(place, word.range.start)) + right
      place = word.range.end
    }
    return isChanged ? Fault(range: range, expected: expected + scoped.text.string(in: SourceRange(place, range.end))) : nil
  }
}
