import SaksamaText

extension SpeakerPhraseReader {
  /// Whether what begins at an offset behind a quotation belongs to it, whatever its first letter.
  ///
  /// It does where it is a cue, or a few words with one (`"Kami siap!" Sari berseru.`).
  func isCueBehindQuotation(at offset: Int) -> Bool {
    let words = names.words
    let index = words.partitioningIndex { Int($0.start) >= offset }
    guard index < words.count, Int(words[index].start) == offset else { return false }
    if !names.meaning(index).isDisjoint(with: [.bareCue, .selfCue]) { return true }
    var next = index + 1
    while next < min(index + 5, words.count) {
      if !names.isBlank(before: next) { return false }
      if names.meaning(next).contains(.activeCue) {
        return next + 1 >= words.count || !names.isBlank(before: next + 1)
      }
      next += 1
    }
    return false
  }
}

extension StatementPassage {
  /// The pronoun in a word that holds another small one too (`ujar diadalam`).
  func gluedPronoun(_ index: Int) -> SourceRange? {
    let word = words[index].range
    guard vocabulary.meaning(of: words[index]).isEmpty, 7...NameReader.longestWord ~= word.length, phrases.names.isSmall(index) else {
      return nil
    }
    for length in 3...min(6, word.length - 4) {
      let seam = word.start + length
      let head = Word(text, at: SourceRange(word.start, seam))
      let tail = Word(text, at: SourceRange(seam, word.end))
      guard vocabulary.meaning(of: head).contains(.pronoun), vocabulary.meaning(of: tail).contains(.phraseEnd) else { continue }
      return head.range
    }
    return nil
  }
}
