import SaksamaArticle
import SaksamaText

/// The speakers at a cue: pronouns, phrases, and those for whom a role or an office stands.
extension StatementPassage {
  mutating func speaker(behind cue: Int, before limit: Int, _ last: Speaker?) -> (speaker: Speaker, isPronoun: Bool)? {
    guard cue + 1 < words.count, Int(words[cue + 1].end) <= limit else { return nil }
    if vocabulary.meaning(of: words[cue + 1]).contains(.pronoun) { return (pronoun(cue + 1, last), true) }
    if let range = gluedPronoun(cue + 1) {
      return (Speaker(phrase: Field.Name(text: text.string(in: range), range: range), name: nil, resolved: last?.resolved), true)
    }
    let isAccording = vocabulary.meaning(of: words[cue]).contains(.accordingTo)
    return phrases.phrase(from: cue + 1, before: limit, allowsApposition: !isAccording).map {
      (speaker(isAccording ? $0 : phrases.withNameBehindClause($0, before: limit) ?? $0, last), false)
    }
  }

  mutating func speaker(before cue: Int, from start: Int, _ last: Speaker?) -> (speaker: Speaker, isPronoun: Bool)? {
    if cue > 0, Int(words[cue - 1].start) >= start, vocabulary.meaning(of: words[cue - 1]).contains(.pronoun) {
      return (pronoun(cue - 1, last), true)
    }
    guard let phrase = phrases.phrase(before: cue, from: start) else { return nil }
    let first = phrase.words.lowerBound
    if vocabulary.meaning(of: words[first]).contains(.pronoun), phrase.name == nil || phrase.words.count == 1 {
      return (pronoun(first, last), true)
    }
    return (speaker(phrase, last), false)
  }

  private func pronoun(_ index: Int, _ last: Speaker?) -> Speaker {
    Speaker(phrase: Field.Name(text: text.string(in: words[index].range), range: words[index].range), name: nil, resolved: last?.resolved)
  }

  mutating func speaker(_ phrase: SpeakerPhrase, _ last: Speaker?) -> Speaker {
    let written = Field.Name(text: text.string(in: phrase.range), range: phrase.range)
    if let range = phrase.name {
      let name = text.string(in: range)
      return Speaker(phrase: written, name: name, resolved: phrase.isPerson ? people.person(phrase, range, last: last?.resolved) : name)
    }
    if let person = people.person(describedBy: phrase, last: last?.resolved) {
      return Speaker(phrase: written, name: nil, resolved: person)
    }
    // `menteri tersebut` is the one who spoke last, `Wapres` the one who was introduced as such.
    let pointsBack =
      vocabulary.meaning(of: words[phrase.words.upperBound - 1]).contains(.lastWord)
      || vocabulary.meaning(of: words[phrase.words.lowerBound]).contains(.pointsBack)
    if phrase.isForAnother || isOfficeAgain(phrase) || isAnonymous(phrase) {
      return Speaker(phrase: written, name: nil, resolved: written.text)
    }
    // `pembalap itu` is who spoke last, if the story tells no role of theirs, and else the one whom it calls so.
    let former = pointsBack ? last?.resolved : nil
    let person = people.person(inRole: phrase)
    let resolved = former.flatMap { person != nil && people.isWithoutRole($0) ? $0 : nil } ?? person ?? former
    return Speaker(phrase: written, name: nil, resolved: resolved ?? written.text)
  }

  private func isAnonymous(_ phrase: SpeakerPhrase) -> Bool {
    vocabulary.meaning(of: words[phrase.words.lowerBound]).contains(.anonymous)
  }

  /// Whether an office, and no person, is named again: `federasi itu`.
  private func isOfficeAgain(_ phrase: SpeakerPhrase) -> Bool {
    let meaning = vocabulary.meaning(of: words[phrase.words.lowerBound])
    return meaning.contains(.organisation) && !meaning.contains(.role)
  }
}
