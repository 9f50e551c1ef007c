import SaksamaArticle
import SaksamaText

/// The noun phrase of a speaker, cut from the words around a cue, and the name in it.
struct SpeakerPhrase {
  let range: SourceRange
  /// The bare name; nil for somebody without one.
  let name: SourceRange?
  /// Whether the name is a person's, so that it can be part of a fuller one.
  let isPerson: Bool
}

/// Cuts speaker phrases and names.
struct SpeakerPhraseReader {
  let text: SourceText
  let words: [Word]
  let vocabulary: Vocabulary

  /// The longest phrase, in words.
  private static let longest = 24

  /// The phrase that begins with word `first` and lies before `limit`.
  func phrase(from first: Int, before limit: Int) -> SpeakerPhrase? {
    var end = first
    var commas = 0
    while end < words.count, Int(words[end].end) <= limit, end - first < SpeakerPhraseReader.longest {
      if end > first {
        let gap = self.gap(before: end)
        if gap.endsClause { break }
        if gap.hasComma {
          // An apposition goes on behind one comma: `Ketua DPR, Puan Lestari, di …`; a place or a day ends the phrase.
          guard commas < 2, isApposition(end, limit), !endsPhrase(end) else { break }
          commas += 1
        }
      }
      if end > first, endsPhrase(end) { break }
      end += 1
    }
    return made(first, end)
  }

  /// The phrase that ends before word `last` and begins at or behind `start`.
  func phrase(before last: Int, from start: Int) -> SpeakerPhrase? {
    var first = words.partitioningIndex { Int($0.start) >= start }
    guard first < last else { return nil }
    // The subject stands behind the last clause that opens the sentence: `Sementara itu, Sari Lande mengatakan`.
    var index = first + 1
    while index < last {
      let gap = self.gap(before: index)
      if gap.endsClause { first = index } else if gap.hasComma, !isInsideSubject(index, last) { first = index }
      index += 1
    }
    while first < last, endsPhrase(first), !isCapital(first) { first += 1 }
    var end = first
    while end < last {
      if end > first, endsPhrase(end), !isCapital(end) { break }
      end += 1
    }
    return made(first, end)
  }

  /// Whether the word can begin a noun phrase without a name, such as `pemerintah` or `seorang warga`: it is no conjunction and no cue.
  func beginsNounPhrase(_ index: Int) -> Bool {
    isCapital(index) || meaning(index).isDisjoint(with: [.phraseEnd, .activeCue, .bareCue])
  }

  private func made(_ first: Int, _ end: Int) -> SpeakerPhrase? {
    var end = end
    while end > first + 1, isTrailing(end - 1) { end -= 1 }
    guard end > first else { return nil }
    let range = SourceRange(Int(words[first].start), Int(words[end - 1].end))
    if let name = personalName(first, end) { return SpeakerPhrase(range: range, name: name, isPerson: true) }
    return SpeakerPhrase(range: range, name: organisation(first, end), isPerson: false)
  }

  /// The last run of capitalised words that no role, organisation or place claims.
  private func personalName(_ first: Int, _ end: Int) -> SourceRange? {
    var stop = end
    while stop > first {
      var start = stop
      while start > first, canBeName(start - 1, isLast: start == stop), start == stop || joins(start) { start -= 1 }
      if start < stop { return SourceRange(Int(words[start].start), Int(words[stop - 1].end)) }
      stop -= 1
      // A name stands at the end of its phrase, or before a comma that an apposition follows.
      guard stop > first else { break }
      if !gap(before: stop).hasComma, !meaning(stop).contains(.honorific) { return nil }
    }
    return nil
  }

  private func canBeName(_ index: Int, isLast: Bool) -> Bool {
    guard isCapital(index) || isNameParticle(index) && !isLast else { return false }
    let meaning = meaning(index)
    if meaning.contains(.ambiguous) { return isLast }
    guard meaning.isDisjoint(with: .outsideNames) else { return false }
    let text = self.text.slice(words[index].range)
    // Two capitals or more without a small letter are an office (`AS`, `DPR`), unless they are initials of one letter.
    return text.count == 1 || !text.allSatisfy { ASCII.isUppercase($0) || ASCII.isDigit($0) }
  }

  private func isNameParticle(_ index: Int) -> Bool {
    meaning(index).contains(.nameParticle)
  }

  /// The capitalised words of an organisation, with a small word before them such as `pemerintah`.
  private func organisation(_ first: Int, _ end: Int) -> SourceRange? {
    guard (first..<end).contains(where: isCapital) else { return nil }
    return SourceRange(Int(words[first].start), Int(words[end - 1].end))
  }

  private func joins(_ index: Int) -> Bool {
    let gap = text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start)))
    return gap.count <= 2 && gap.allSatisfy { ASCII.isBlank($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-") }
      || gap.elementsEqual("’".utf8)
  }

  private func isApposition(_ index: Int, _ limit: Int) -> Bool { isCapital(index) || meaning(index).contains(.role) }

  private func isInsideSubject(_ index: Int, _ last: Int) -> Bool {
    meaning(index).contains(.role) || meaning(index - 1).contains(.role)
  }

  private func isTrailing(_ index: Int) -> Bool {
    let meaning = meaning(index)
    return !isCapital(index) && !meaning.isDisjoint(with: [.phraseEnd, .activeCue])
  }

  private func endsPhrase(_ index: Int) -> Bool {
    let meaning = meaning(index)
    if meaning.contains(.weekday), isCapital(index) { return true }
    return !isCapital(index) && !meaning.isDisjoint(with: [.phraseEnd, .activeCue])
  }

  private func isCapital(_ index: Int) -> Bool { LetterCase.isCapital(at: Int(words[index].start), in: text) }

  func meaning(_ index: Int) -> WordClasses { vocabulary.meaning(of: words[index]) }

  /// What stands between a word and the one before it.
  private func gap(before index: Int) -> (endsClause: Bool, hasComma: Bool) {
    let gap = text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start)))
    var endsClause = false
    var hasComma = false
    // An apostrophe inside a name (`Ma’ruf`) is no mark of a quotation.
    if gap.elementsEqual("’".utf8) { return (false, false) }
    for (place, byte) in zip(gap.indices, gap) {
      switch byte {
      case UInt8(ascii: ","): hasComma = true
      case UInt8(ascii: "."): endsClause = endsClause || !isAbbreviation(index - 1) && place + 1 < gap.endIndex && ASCII.isWhitespace(gap[place + 1])
      case UInt8(ascii: "\""), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"), ASCII.lineFeed, UInt8(ascii: "("): endsClause = true
      case 0xE2: endsClause = true
      default: break
      }
    }
    return (endsClause, hasComma)
  }

  /// A title or an initial whose stop ends nothing: `Dr.`, `M.`
  private func isAbbreviation(_ index: Int) -> Bool {
    words[index].range.length == 1 || meaning(index).contains(.honorific)
      || words[index].range.length <= 3 && isCapital(index) && !text.slice(words[index].range).allSatisfy(ASCII.isUppercase)
  }
}

extension Array {
  /// The index of the first element of a sorted array for which `predicate` holds.
  func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
