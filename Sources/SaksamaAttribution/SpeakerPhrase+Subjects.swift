import SaksamaText

/// Subjects that the plain reading of clauses misses.
extension SpeakerPhraseReader {
  /// Somebody between a word that opens the sentence and the cue, with nothing else there: `Sementara Sari Lande mengatakan`.
  func behindOpener(at start: Int, before last: Int) -> SpeakerPhrase? {
    let first = words.partitioningIndex { Int($0.start) >= start } + 1
    guard first < last, last - first <= SpeakerPhraseReader.longest, names.isCapital(first),
      names.meaning(first - 1).isSuperset(of: [.sentenceOpener, .phraseEnd]), names.meaning(first - 1).isDisjoint(with: .joinsOffice),
      let phrase = phrase(from: first, before: Int(words[last - 1].end), allowsApposition: false), phrase.isPerson
    else { return nil }
    return phrase.words.upperBound == last ? phrase : nil
  }

  /// An office that goes on behind a small word, and the name right before the cue: `Kepala Bidang di Dinas Pasar Tolai Sari mengatakan`.
  func withNameAtCue(_ role: SpeakerPhrase, _ last: Int) -> SpeakerPhrase? {
    let first = role.words.lowerBound
    guard names.isCapital(last - 1), last - first <= SpeakerPhraseReader.longest, last - 1 > role.words.upperBound, role.name == nil,
      names.meaning(first).contains(.role), !(first + 1..<last).contains(where: startsClause)
    else { return nil }
    let start = names.start(ofNameEndingAt: last, from: role.words.upperBound)
    guard start > 1, start < last else { return nil }
    // One word may be a place; behind one it is none.
    let isBehindPlace =
      names.meaning(start - 1).contains(.place) || names.vocabulary.isPlaceOrRole(words[start - 2].hash, words[start - 1].hash)
    guard last - start > 1 || isBehindPlace || names.speaksAlone(start) else { return nil }
    let name = names.range(start, last)
    return SpeakerPhrase(words: first..<last, range: SourceRange(role.range.start, name.end), name: name, isPerson: true)
  }

  /// Where the degrees begin that stand between a comma and the cue at word `last` (`dr. Sari Lande, Sp.DV mengatakan`); `last` itself where
  /// there are none.
  func beforeDegrees(_ last: Int) -> Int {
    var index = last
    while index > 1, last - index < 6, names.isCapital(index - 1),
      names.isAbbreviation(index - 1) || names.meaning(index - 1).contains(.honorific)
    {
      index -= 1
      if names.marks(before: index).hasComma, !names.meaning(index - 1).contains(.honorific) { return index }
    }
    return last
  }

  /// Whether two small words open a sentence before its subject: `Sementara itu Sari Lande`.
  func opensWithPointer(_ index: Int, before last: Int) -> Bool {
    guard index + 2 < last, names.meaning(index + 1).contains(.lastWord),
      !names.meaning(index).isDisjoint(with: [.sentenceOpener, .phraseEnd])
    else { return false }
    return names.isSmall(index + 1) && (names.isCapital(index + 2) || names.meaning(index + 2).contains(.role))

  }

  /// Whether the sentence goes on behind a name between commas (`…, kata Sari, PDAM Tolai akan …`): what stands there is no office of hers.
  func isSubjectBehindName(_ index: Int, from first: Int) -> Bool {
    // `Sari Lande, RD, ahli gizi`: what stands between commas is a degree.
    guard index + 1 < words.count, names.gap(before: index + 1).elementsEqual(" ".utf8) else { return false }
    return names.isCapital(index) && names.meaning(index).isDisjoint(with: [.role, .honorific, .placeOrName]) && index - first <= 3
      && names.meaning(first).isDisjoint(with: [.role, .organisation, .place, .honorific])
      && names.start(ofNameEndingAt: index, from: first) == first
  }

  /// Whether an age in parentheses stands between a name and a small word (`Sari (31) salah satu warga`).
  func isAge(_ index: Int, before limit: Int) -> Bool {
    guard ASCII.isDigit(text.bytes[Int(words[index].start)]), names.gap(before: index).elementsEqual(" (".utf8) else { return false }
    return index + 1 < words.count && Int(words[index + 1].end) <= limit && names.gap(before: index + 1).elementsEqual(") ".utf8)
      && names.isSmall(index + 1) && names.isCapital(index - 1)
  }

  /// Whether words that turn to somebody else open the sentence before a phrase: `Sementara itu, Kapten Sari Lande`.
  func isBehindTurn(_ index: Int) -> Bool {
    var first = index
    while first > 0, index - first < 2, !names.opensSentence(first) { first -= 1 }
    return first < index && names.opensSentence(first) && names.meaning(first).isSuperset(of: [.sentenceOpener, .phraseEnd])
  }

  /// Somebody unnamed of whom a small clause tells more, with the name behind its comma: `salah satu pemain dalam film itu, Sari Lande`.
  func withNameBehindClause(_ phrase: SpeakerPhrase, before limit: Int) -> SpeakerPhrase? {
    var index = phrase.words.upperBound
    guard phrase.name == nil, !phrase.isForAnother, index < words.count, names.isSmall(index), names.meaning(index).contains(.phraseEnd),
      phrase.words.contains(where: { names.meaning($0).contains(.role) })
    else { return nil }
    let last = index + SpeakerPhraseReader.longestClause
    while index < min(last, words.count), Int(words[index].end) <= limit {
      let gap = names.marks(before: index)
      if gap.endsClause { return nil }
      if gap.hasComma {
        guard names.isCapital(index), let name = self.phrase(from: index, before: limit, allowsApposition: false), name.isPerson,
          name.name == name.range, name.words.count > 1
        else { return nil }
        let range = SourceRange(phrase.range.start, name.range.end)
        return SpeakerPhrase(words: phrase.words.lowerBound..<name.words.upperBound, range: range, name: name.name, isPerson: true)
      }
      if names.isCapital(index) { return nil }
      index += 1
    }
    return nil
  }

  /// The most words of a clause between somebody and the name.
  private static let longestClause = 10
}
