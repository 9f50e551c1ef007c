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
  /// Whether somebody unnamed speaks for the one who is named (`juru bicara Sari`).
  var isForAnother = false
}

/// Cuts speaker phrases and names.
struct SpeakerPhraseReader {
  let names: NameReader

  /// The longest phrase, in words.
  static let longest = 24

  var text: SourceText { names.text }
  var words: [Word] { names.words }

  /// The phrase that begins with word `first` and lies before `limit`; an apposition behind a comma may belong to it.
  func phrase(from first: Int, before limit: Int, allowsApposition: Bool = true, goesOn: Bool = true) -> SpeakerPhrase? {
    var end = first
    var commas = 0
    while end < words.count, Int(words[end].end) <= limit, end - first < SpeakerPhraseReader.longest {
      if end > first {
        if let next = behindInsertion(at: end, before: limit) {
          end = next + 1
          continue
        }
        if goesOn, let whole = goingOn(first, at: end, before: limit) { return whole }
        let gap = names.marks(before: end)
        if gap.endsClause, !isParenthesis(end) { break }
        if gap.hasComma {
          // `Ketua DPR, Puan Lestari, di …`; a place or a day ends the phrase.
          guard allowsApposition, commas < 4, goesOnBehindComma(end), !endsPhrase(end), !isSubjectBehindName(end, from: first) else {
            break
          }
          commas += 1
        }
        if endsPhrase(end) || leavesName(end) || isAge(end, before: limit) { break }
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
    var lone: SpeakerPhrase?
    while clause < last {
      if opensWithPointer(clause, before: last) { clause += 2 }
      var end = clause
      while end < last, end == clause || !startsClause(end) { end += 1 }
      if canBeSubject(clause), let phrase = phrase(from: clause, before: Int(words[end - 1].end), allowsApposition: false) {
        // `Berbicara di depan warga, Sari Lande mengatakan`: the first word has its capital letter from the sentence alone.
        let isOrdinary = end < last && phrase.words.count == 1 && names.opensSentence(clause) && !names.isCapitalInside(clause)
        if phrase.isPerson, !isOrdinary {
          return fallback.flatMap { joined($0, phrase) } ?? namedBehind(phrase, at: end, before: last) ?? phrase
        }
        // `Dokter Divisi Jantung, Paru, dan Saraf Sari Lande mengatakan`: the commas stand in the office.
        if names.meaning(clause).contains(.role), end < last, let whole = self.phrase(from: clause, before: Int(words[last - 1].end)),
          whole.isPerson, whole.words.upperBound == last
        {
          return whole
        }
        if isOrdinary { lone = lone ?? phrase } else { fallback = fallback ?? phrase }
      }
      clause = end
    }
    if fallback == nil, lone == nil { return behindOpener(at: start, before: last) }
    return fallback.flatMap { withNameAtCue($0, last) ?? withNameAtCue($0, beforeDegrees(last)) } ?? fallback ?? lone
  }

  /// The person whom a sentence is about: named at its beginning, or behind the first comma or two.
  ///
  /// With `needsRole` only one whose phrase begins with a role is looked for.
  func subject(of sentence: SourceRange, needsRole: Bool) -> SpeakerPhrase? {
    let first = words.partitioningIndex { Int($0.start) >= sentence.start }
    let end = words.partitioningIndex { Int($0.start) >= sentence.end }
    var clauses = 0
    // A phrase begins with its clause.
    var mayFit = !needsRole
    var last = first
    while last < end {
      let opens = last == first || startsClause(last)
      if opens, last > first { clauses += 1 }
      if clauses == 3 { break }
      if opens, !mayFit { mayFit = names.meaning(last).contains(.role) }
      last += 1
    }
    guard mayFit, last > first, let phrase = phrase(before: last, from: sentence.start), phrase.isPerson else { return nil }
    // The capital letter of a sentence makes no name of a single word.
    let start = phrase.words.lowerBound
    return phrase.words.count == 1 && names.opensSentence(start) && !names.isCapitalInside(start) ? nil : phrase
  }

  /// Whether a sentence begins with the full name of somebody and tells behind a comma who that is (`Sari Wulan Lande, pelatih tim itu, senang`).
  func opensWithName(_ phrase: SpeakerPhrase, _ sentence: SourceRange) -> Bool {
    guard let name = phrase.name, text.trimmed(sentence).start == name.start else { return false }
    let next = words.partitioningIndex { Int($0.start) >= name.end }
    guard next < words.count, names.marks(before: next).hasComma, names.isSmall(next), names.meaning(next).contains(.role) else {
      return false
    }
    return next - phrase.words.lowerBound > 1
  }

  /// Whether a phrase tells of somebody new who speaks: a role, and behind it a name of two words or more of which one stands with a cue.
  func introducesSomebody(_ phrase: SpeakerPhrase) -> Bool {
    guard let name = phrase.name, name.start > phrase.range.start, names.meaning(phrase.words.lowerBound).contains(.role) else {
      return false
    }
    let first = words.partitioningIndex { Int($0.start) >= name.start }
    let end = words.partitioningIndex { Int($0.start) >= name.end }
    return end - first > 1 && ((first..<end).contains(where: names.speaksAlone) || isBehindTurn(phrase.words.lowerBound))
  }

  /// A role with the name of somebody else, and its own name behind a comma: `pengacara Sari Lande, Budi Hartono, mengatakan`.
  private func namedBehind(_ role: SpeakerPhrase, at index: Int, before last: Int) -> SpeakerPhrase? {
    // At the beginning of a sentence too, where a small word tells that it is no title: `Rekan satu tim Sari Lande, Budi Hartono, …`.
    let first = role.words.lowerBound
    guard index < last, names.meaning(first).contains(.role),
      names.isSmall(first) || names.opensSentence(first) && names.isSmall(first + 1),
      role.words.upperBound == index, names.marks(before: index).hasComma,
      let name = phrase(from: index, before: Int(words[last - 1].end), allowsApposition: false), name.isPerson,
      let bare = name.name, bare.start == name.range.start, text.slice(bare).contains(where: ASCII.isBlank)
    else { return nil }
    let range = SourceRange(role.range.start, name.range.end)
    return SpeakerPhrase(words: role.words.lowerBound..<name.words.upperBound, range: range, name: name.name, isPerson: true)
  }

  /// A role with the name behind its comma: `Kepala Dinas Pasar, Sari Lande mengatakan`.
  private func joined(_ role: SpeakerPhrase, _ name: SpeakerPhrase) -> SpeakerPhrase? {
    guard role.words.upperBound == name.words.lowerBound, role.name == nil, name.name == name.range else { return nil }
    let range = SourceRange(role.range.start, name.range.end)
    return SpeakerPhrase(words: role.words.lowerBound..<name.words.upperBound, range: range, name: name.name, isPerson: true)
  }

  func startsClause(_ index: Int) -> Bool {
    let gap = names.marks(before: index)
    return gap.hasComma || gap.endsClause && !isParenthesis(index)
  }

  /// Whether a clause that begins with the word can be a subject: no adverbial of place or time, no conjunction.
  private func canBeSubject(_ index: Int) -> Bool {
    let meaning = names.meaning(index)
    if names.isQuoted(index) || meaning.contains(.weekday) && names.isCapital(index) { return false }
    // `Lalu Sari Lande`: a name that is a small word too.
    if meaning.contains(.givenName), names.isCapital(index), index + 1 < words.count, names.isCapital(index + 1) { return true }
    if meaning.contains(.phraseEnd) { return false }
    // `Sontak, para penonton menjawab`
    if meaning.contains(.sentenceOpener), meaning.isDisjoint(with: [.role, .pronoun, .givenName]), index + 1 < words.count,
      startsClause(index + 1)
    {
      return false
    }
    return meaning.isDisjoint(with: [.nameEnd, .activeCue, .bareCue, .accordingTo]) || !meaning.isDisjoint(with: [.role, .pronoun])
  }

  /// Whether a phrase goes on with the word behind a comma: a name, a role, or the last of several offices (`A, B, dan C`).
  private func goesOnBehindComma(_ index: Int) -> Bool {
    // `wanita asal Desa Tolai, Toba, itu`
    if names.isCapital(index) || !names.meaning(index).isDisjoint(with: [.role, .lastWord]) { return true }
    return names.meaning(index).contains(.nameEnd) && index + 1 < words.count && names.isCapital(index + 1)
  }

  private func made(_ first: Int, _ end: Int) -> SpeakerPhrase? {
    guard end > first else { return nil }
    let range = names.range(first, end)
    if let name = apposition(first, end) { return SpeakerPhrase(words: first..<end, range: range, name: name, isPerson: true) }
    // What follows `dari` or `dan` names an office, or somebody else.
    let nameEnd = first + 1 < end ? (first + 1..<end).first { names.meaning($0).contains(.nameEnd) && !names.isCapital($0) } ?? end : end
    if let name = nameAtEnd(first, nameEnd, end) ?? personalName(first, nameEnd) ?? personalName(first, end)
      ?? nameBeforeGroup(first, nameEnd) ?? (isLoneName(first, end) ? range : nil)
    {
      if speaksForAnother(name, first) {
        return SpeakerPhrase(words: first..<end, range: range, name: nil, isPerson: false, isForAnother: true)
      }
      return SpeakerPhrase(words: first..<end, range: range, name: name, isPerson: true)
    }
    return SpeakerPhrase(words: first..<end, range: range, name: organisation(first, end, range), isPerson: false)
  }

  /// A name that is all that stands before the first comma or behind the last one: `Kepala Dinas Pasar, Terminal, dan Parkir, Sari Lande`.
  private func apposition(_ first: Int, _ end: Int) -> SourceRange? {
    // `Sari Lande, kuasa hukum Budi Hartono`: the name stands first.
    if let comma = (first + 1..<max(first + 1, end)).first(where: { names.marks(before: $0).hasComma }),
      names.meaning(comma).contains(.role),
      names.isSmall(comma) || comma - first > 1
    {
      // `Sari (31), warga Tolai`
      let isAged = comma - first > 1 && ASCII.isDigit(text.bytes[Int(words[comma - 1].start)])
      let stop = isAged ? comma - 1 : comma
      if names.start(ofNameEndingAt: stop, from: first) == first { return names.range(first, stop) }
    }
    guard end - first > 1, let comma = (first + 1..<end).last(where: { names.marks(before: $0).hasComma }) else { return nil }
    let stop = (comma..<end).first { names.meaning($0).contains(.nameEnd) && !names.isCapital($0) } ?? end
    guard stop > comma, names.start(ofNameEndingAt: stop, from: comma) == comma else { return nil }
    return names.range(comma, stop)
  }

  /// Whether the name is that of somebody for whom an unnamed one speaks (`juru bicara Sari`), who is named without that role elsewhere.
  private func speaksForAnother(_ name: SourceRange, _ first: Int) -> Bool {
    let start = words.partitioningIndex { Int($0.start) >= name.start }
    guard start > first, names.meaning(start - 1).contains(.behalf) else { return false }
    // A role before it (`perwakilan dari agensi Sari Lande`) tells that the name is all of whom is spoken for.
    if (first..<start - 1).contains(where: { names.meaning($0).contains(.behalf) }) { return true }
    return !text.slice(name).contains(where: ASCII.isBlank) && names.standsAlone(start)
  }

  /// A word that is a name as often as something else, and all that stands in the phrase.
  private func isLoneName(_ first: Int, _ end: Int) -> Bool {
    end - first == 1 && names.isCapital(first) && names.meaning(first).contains(.ambiguous)
  }

  /// The name at the end of the phrase, or right before a comma in it.
  func personalName(_ first: Int, _ end: Int) -> SourceRange? {
    var stop = end
    while stop > first {
      let start = names.start(ofNameEndingAt: stop, from: first)
      if start < stop { return names.range(start, stop) }
      guard stop - 1 > first, let comma = (first + 1..<stop).last(where: { names.marks(before: $0).hasComma }) else { break }
      stop = comma
    }
    return nameWithStrangeEnd(first, end)
  }

  /// The name of an organisation that speaks as such: `pemerintah Azerbaijan`; a phrase that begins with a role is somebody unnamed.
  private func organisation(_ first: Int, _ end: Int, _ range: SourceRange) -> SourceRange? {
    guard !names.meaning(first).contains(.role), (first..<end).contains(where: names.isCapital) else { return nil }
    // The capital letter of a sentence makes no name (`Kedua agensi mengatakan`).
    if end - first > 1, names.opensSentence(first), !(first + 1..<end).contains(where: names.isCapital) { return nil }
    // `Bintang Laut selaku agensinya`, but not `Kementerian Kelautan dan Perikanan`.
    let joint = (first + 1..<max(first + 1, end)).first { names.meaning($0).contains(.nameEnd) && names.isSmall($0) && $0 + 1 < end }
    guard let joint else { return range }
    if names.isSmall(joint + 1) { return names.range(first, joint) }
    // `demikian keterangan dari Bintang Laut`
    return joint == first + 1 && names.isSmall(first) && names.meaning(first).contains(.anonymous) ? names.range(joint + 1, end) : range
  }

  /// A short form in parentheses behind a role: `Sekretaris Utama (Sestama)`.
  private func isParenthesis(_ index: Int) -> Bool {
    if names.isBlank(before: index) { return false }
    let before = names.gap(before: index)
    let end = Int(words[index].end)
    if before.elementsEqual(") ".utf8) { return true }
    return before.elementsEqual(" (".utf8) && end < text.count && text.bytes[end] == UInt8(ascii: ")")
  }

  /// Whether an ordinary word follows the name that the phrase ends with (`kata Razali beberapa waktu lalu`).
  private func leavesName(_ index: Int) -> Bool {
    guard names.isSmall(index), names.isCapital(index - 1) || names.canBeName(index - 1, isLast: true) else { return false }
    guard names.meaning(index).isDisjoint(with: [.nameEnd, .lastWord, .nameParticle, .honorific]),
      names.isBlank(before: index)
    else { return false }
    let isPerson = names.canBeName(index - 1, isLast: true)
    if !isPerson, !names.meaning(index).isEmpty { return false }
    // `mantan pemain Elang putra itu`: the phrase is closed behind the name; `Presiden AS terpilih Sari Lande`: the name comes later.
    for next in index + 1..<max(index + 1, min(words.count, index + 6)) {
      let meaning = names.meaning(next)
      if names.marks(before: next).endsClause { break }
      if meaning.contains(.lastWord) || !isPerson && names.isCapital(next) { return false }
      if meaning.contains(.phraseEnd) { break }
    }
    return true
  }

  private func endsPhrase(_ index: Int) -> Bool {
    let meaning = names.meaning(index)
    // `kata Sari Lande 2 dalam …`, but not `juara Moto2 2023 itu`.
    if ASCII.isDigit(text.bytes[Int(words[index].start)]), index + 1 < words.count, names.isSmall(index + 1),
      names.meaning(index + 1).contains(.phraseEnd)
    {
      return names.canBeName(index - 1, isLast: true)
    }
    // `kata Ahad Lande`: a day that is a name too.
    if names.isCapital(index), meaning.isSuperset(of: [.weekday, .givenName]), index + 1 < words.count, names.isCapital(index + 1) {
      return !names.isBlank(before: index + 1) || !names.canBeName(index + 1, isLast: true)
    }
    if names.isCapital(index) { return meaning.contains(.weekday) }
    return !meaning.isDisjoint(with: [.phraseEnd, .activeCue])
  }
}
