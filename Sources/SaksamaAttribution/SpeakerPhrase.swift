import SaksamaArticle
import SaksamaText

/// The noun phrase of a speaker, cut from the words around a cue, and the name in it.
struct SpeakerPhrase {
  /// The words of the phrase, by their places among the words of the article.
  let words: Range<Int>
  let range: SourceRange
  /// The bare name; nil for somebody without one.
  let name: SourceRange?
  /// Whether the name is a person's, so that it can be part of a fuller one.
  let isPerson: Bool
}

/// Cuts speaker phrases and names.
struct SpeakerPhraseReader {
  let names: NameReader

  /// The longest phrase, in words.
  private static let longest = 24

  private var text: SourceText { names.text }
  private var words: [Word] { names.words }

  /// The phrase that begins with word `first` and lies before `limit`; an apposition behind a comma may belong to it.
  func phrase(from first: Int, before limit: Int, allowsApposition: Bool = true) -> SpeakerPhrase? {
    var end = first
    var commas = 0
    while end < words.count, Int(words[end].end) <= limit, end - first < SpeakerPhraseReader.longest {
      if end > first {
        let gap = Gap(names, before: end)
        if gap.endsClause, !isParenthesis(end) { break }
        if gap.hasComma {
          // `Ketua DPR, Puan Lestari, di …`; a place or a day ends the phrase.
          guard allowsApposition, commas < 2, names.isCapital(end) || names.meaning(end).contains(.role), !endsPhrase(end) else { break }
          commas += 1
        }
        if endsPhrase(end) || leavesName(end) { break }
      }
      end += 1
      if names.meaning(end - 1).contains(.lastWord), !names.isCapital(end - 1) { break }
    }
    return made(first, end)
  }

  /// The subject of the cue at word `last`, in a sentence that begins at `start`.
  ///
  /// The first clause that names a person is the subject; what stands between it and the cue tells where and when
  /// (`Bupati Sari Lande saat ditemui di Kendari, Kamis, mengatakan`). Without a person it is the first clause that can be a subject.
  func phrase(before last: Int, from start: Int) -> SpeakerPhrase? {
    var clause = words.partitioningIndex { Int($0.start) >= start }
    var fallback: SpeakerPhrase?
    while clause < last {
      var end = clause
      while end < last, end == clause || !startsClause(end) { end += 1 }
      if canBeSubject(clause), let phrase = phrase(from: clause, before: Int(words[end - 1].end), allowsApposition: false) {
        if phrase.isPerson { return phrase }
        fallback = fallback ?? phrase
      }
      clause = end
    }
    return fallback
  }

  private func startsClause(_ index: Int) -> Bool {
    let gap = Gap(names, before: index)
    return gap.hasComma || gap.endsClause && !isParenthesis(index)
  }

  /// Whether a clause that begins with the word can be a subject: no adverbial of place or time, no conjunction.
  private func canBeSubject(_ index: Int) -> Bool {
    let meaning = names.meaning(index)
    if meaning.contains(.weekday), names.isCapital(index) { return false }
    return meaning.isDisjoint(with: [.phraseEnd, .nameEnd, .activeCue, .bareCue, .accordingTo]) || !meaning.isDisjoint(with: [.role, .pronoun])
  }

  private func made(_ first: Int, _ end: Int) -> SpeakerPhrase? {
    guard end > first else { return nil }
    let range = SourceRange(Int(words[first].start), Int(words[end - 1].end))
    // What follows `dari` or `dan` names an office, or somebody else.
    let nameEnd = first + 1 < end ? (first + 1..<end).first { names.meaning($0).contains(.nameEnd) && !names.isCapital($0) } ?? end : end
    if let name = personalName(first, nameEnd) ?? personalName(first, end) ?? (isLoneName(first, end) ? range : nil) {
      return SpeakerPhrase(words: first..<end, range: range, name: name, isPerson: true)
    }
    return SpeakerPhrase(words: first..<end, range: range, name: organisation(first, end, range), isPerson: false)
  }

  /// A word that is a name as often as something else, and all that stands in the phrase.
  private func isLoneName(_ first: Int, _ end: Int) -> Bool {
    end - first == 1 && names.isCapital(first) && names.meaning(first).contains(.ambiguous)
  }

  /// The name at the end of the phrase, or right before a comma in it.
  private func personalName(_ first: Int, _ end: Int) -> SourceRange? {
    var stop = end
    while stop > first {
      let start = names.start(ofNameEndingAt: stop, from: first)
      if start < stop { return SourceRange(Int(words[start].start), Int(words[stop - 1].end)) }
      guard stop - 1 > first, let comma = (first + 1..<stop).last(where: { Gap(names, before: $0).hasComma }) else { return nil }
      stop = comma
    }
    return nil
  }

  /// The name of an organisation that speaks as such: `pemerintah Azerbaijan`; a phrase that begins with a role is somebody unnamed.
  private func organisation(_ first: Int, _ end: Int, _ range: SourceRange) -> SourceRange? {
    guard !names.meaning(first).contains(.role), (first..<end).contains(where: names.isCapital) else { return nil }
    return range
  }

  /// A short form in parentheses behind a role: `Sekretaris Utama (Sestama)`.
  private func isParenthesis(_ index: Int) -> Bool {
    let before = names.gap(before: index)
    let end = Int(words[index].end)
    if before.elementsEqual(") ".utf8) { return true }
    return before.elementsEqual(" (".utf8) && end < text.count && text.bytes[end] == UInt8(ascii: ")")
  }

  /// Whether an ordinary word follows the name that the phrase ends with (`kata Razali beberapa waktu lalu`).
  private func leavesName(_ index: Int) -> Bool {
    guard !names.isCapital(index), LetterCase.isSmall(at: Int(words[index].start), in: text) else { return false }
    guard names.meaning(index).isDisjoint(with: [.role, .nameEnd, .lastWord, .nameParticle, .organisation]) else { return false }
    return names.joins(index) && names.isCapital(index - 1) && names.canBeName(index - 1, isLast: true)
  }

  private func endsPhrase(_ index: Int) -> Bool {
    let meaning = names.meaning(index)
    if names.isCapital(index) { return meaning.contains(.weekday) }
    return !meaning.isDisjoint(with: [.phraseEnd, .activeCue])
  }
}

/// What the marks between two words mean for a phrase.
struct Gap {
  private(set) var endsClause = false
  private(set) var hasComma = false

  init(_ names: NameReader, before index: Int) {
    let gap = names.gap(before: index)
    // An apostrophe inside a name (`Ma’ruf`) is no mark of a quotation.
    if gap.elementsEqual("’".utf8) { return }
    for (place, byte) in zip(gap.indices, gap) {
      switch byte {
      case UInt8(ascii: ","): hasComma = true
      case UInt8(ascii: "."):
        if !Gap.isAbbreviation(names, index - 1), place + 1 < gap.endIndex, ASCII.isWhitespace(gap[place + 1]) { endsClause = true }
      case UInt8(ascii: "\""), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), 0xE2,
        ASCII.lineFeed:
        endsClause = true
      default: break
      }
    }
  }

  /// A title or an initial whose stop ends nothing: `Dr.`, `M.`
  private static func isAbbreviation(_ names: NameReader, _ index: Int) -> Bool {
    let word = names.words[index]
    if word.range.length == 1 { return true }
    if names.text.slice(word.range).allSatisfy(ASCII.isUppercase) { return false }
    return names.meaning(index).contains(.honorific) || word.range.length <= 2 && names.isCapital(index)
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
