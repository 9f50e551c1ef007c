import SaksamaArticle
import SaksamaText

/// Who speaks in sentences without quotation marks, since a pronoun behind them may mean that person.
extension StatementPassage {
  /// The speaker of a sentence without quotation marks: `Sari mengatakan jalan itu aman`, `Menurut dia, …`.
  mutating func indirectSpeaker(of sentence: SourceRange, _ last: Speaker?) -> Speaker? {
    let first = words.partitioningIndex { Int($0.start) >= sentence.start }
    let cues: WordClasses = [.activeCue, .accordingTo, .bareCue, .passiveCue, .selfCue]
    var index = first
    while index < words.count, Int(words[index].end) <= sentence.end {
      let meaning = phrases.names.meaning(index)
      if meaning.isDisjoint(with: cues) || meaning.contains(.onlyAtQuote) || phrases.names.isQuoted(index) {
        index += 1
        continue
      }
      if meaning.contains(.activeCue), index > first {
        let spoken = speaker(before: index, from: sentence.start, last)
        return somebody(spoken?.speaker, last)
      }
      if meaning.contains(.accordingTo) || meaning.contains(.bareCue) && index > first && isBehindComma(index) {
        let spoken = speaker(behind: index, before: sentence.end, last)
        return somebody(spoken?.speaker, last)
      }
      if meaning.contains(.passiveCue), let speaker = passiveSubject(behind: index, before: sentence.end, last) { return speaker }
      // `Menurutnya, Sari mengatakan …`: whoever spoke before goes on, whomever the sentence tells of.
      if meaning.contains(.selfCue) { return last }
      index += 1
    }
    return nil
  }

  /// Whom a passive cue names: `Hal itu disampaikan (oleh) Sari Lande`.
  private mutating func passiveSubject(behind cue: Int, before limit: Int, _ last: Speaker?) -> Speaker? {
    for skipped in 0...1 where cue + skipped + 1 < words.count && Int(words[cue + skipped + 1].end) <= limit {
      if skipped == 1, !vocabulary.meaning(of: words[cue + 1]).contains(.phraseEnd) { return nil }
      let next = cue + skipped + 1
      guard phrases.names.isCapital(next) || vocabulary.meaning(of: words[next]).contains(.role) else { continue }
      let spoken = speaker(behind: cue + skipped, before: limit, last)
      if let spoken, spoken.speaker.name != nil, let resolved = spoken.speaker.resolved, people.isPerson(resolved) { return spoken.speaker }
      if vocabulary.meaning(of: words[next]).contains(.role), let name = nameBeforeCue(from: next, before: limit) { return name }
    }
    return nil
  }

  /// The name at the end of a long office that goes on to speak: `disampaikan Direktur Pasar di Bank Tolai Sari Lande yang mengatakan`.
  private mutating func nameBeforeCue(from first: Int, before limit: Int) -> Speaker? {
    var index = first + 1
    while index + 1 < words.count, Int(words[index + 1].end) <= limit, index - first <= SpeakerPhraseReader.longest {
      if phrases.names.marks(before: index).endsClause { return nil }
      if vocabulary.meaning(of: words[index + 1]).contains(.activeCue), vocabulary.meaning(of: words[index]).contains(.phraseEnd) {
        let start = phrases.names.start(ofNameEndingAt: index, from: first)
        guard index - start > 1 else { return nil }
        let name = phrases.names.range(start, index)
        let phrase = SpeakerPhrase(words: start..<index, range: name, name: name, isPerson: true)
        return Speaker(phrase: nil, name: text.string(in: name), resolved: people.person(phrase, name, last: nil))
      }
      index += 1
    }
    return nil
  }

  /// A speaker of indirect speech who can be meant by a later pronoun: a person, or whoever spoke before.
  private func somebody(_ speaker: Speaker?, _ last: Speaker?) -> Speaker? {
    guard let speaker, let resolved = speaker.resolved, !isSource(speaker), !isOffice(speaker) else { return nil }
    if resolved == last?.resolved || speaker.name != nil && resolved != speaker.phrase?.text { return speaker }
    return speaker.name != nil && speaker.name == speaker.phrase?.text && people.isPerson(resolved) ? speaker : nil
  }

  /// Whether an agency or an outlet speaks, which no pronoun stands for.
  private func isSource(_ speaker: Speaker) -> Bool {
    guard let phrase = speaker.phrase else { return false }
    let first = words.partitioningIndex { Int($0.start) >= phrase.range.start }
    return vocabulary.meaning(of: words[first]).contains(.source)
  }

  /// Whether an abbreviation stands before the name, and no role: `TPN Sari-Hamid meminta`.
  private func isOffice(_ speaker: Speaker) -> Bool {
    guard let phrase = speaker.phrase, let name = speaker.name, name != phrase.text else { return false }
    let first = words.partitioningIndex { Int($0.start) >= phrase.range.start }
    return words[first].range.length > 2 && text.slice(words[first].range).allSatisfy(ASCII.isUppercase)
      && vocabulary.meaning(of: words[first]).isDisjoint(with: [.role, .honorific])
  }

  private func isBehindComma(_ index: Int) -> Bool {
    text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start))).contains(UInt8(ascii: ","))
  }
}

extension StatementPassage {
  /// Whom a pronoun at the beginning of a sentence means: the person with a role or a full name whom the sentence before is about
  /// (`Wali Kota Sari Lande memuji kegiatan itu. Ia menyebutkan …`); nil where no pronoun stands there.
  mutating func meantByPronoun(_ sentence: SourceRange, _ before: SourceRange) -> Speaker? {
    let first = words.partitioningIndex { Int($0.start) >= sentence.start }
    guard first + 1 < words.count, vocabulary.meaning(of: words[first]).contains(.pronoun),
      !vocabulary.meaning(of: words[first + 1]).isDisjoint(with: [.activeCue, .accordingTo]),
      let subject = phrases.subject(of: before, needsRole: false), let name = subject.name, text.slice(name).contains(where: ASCII.isBlank)
    else { return nil }
    return Speaker(phrase: nil, name: nil, resolved: people.person(subject, name, last: nil))
  }
}
