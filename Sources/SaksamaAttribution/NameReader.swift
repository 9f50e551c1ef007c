import SaksamaText

/// Tells which words can belong to the name of a person.
///
/// A class, because a struct with so many parts took an eighth of a run only to be handed around.
final class NameReader: Sendable {
  let text: SourceText
  let words: [Word]
  let vocabulary: Vocabulary
  let capitals: CapitalIndex
  /// The quotations, in order of place.
  let quotations: [SourceRange]
  /// What is asked of each word again and again.
  private let facts: [WordFacts]

  init(text: SourceText, words: [Word], vocabulary: Vocabulary, capitals: CapitalIndex, quotations: [SourceRange]) {
    self.text = text
    self.words = words
    self.vocabulary = vocabulary
    self.capitals = capitals
    self.quotations = quotations
    facts = WordFacts.facts(of: words, in: text, vocabulary)
  }

  /// The most words of a run that is read as a name, and the most bytes of a word that may be two: text that is no prose stays cheap.
  private static let longestRun = 12
  static let longestWord = 48

  func meaning(_ index: Int) -> WordClasses { facts[index].meaning }

  func isCapital(_ index: Int) -> Bool { facts[index].isCapital }

  /// Whether a word stands in a quotation.
  func isQuoted(_ index: Int) -> Bool {
    let start = Int(words[index].start)
    let next = quotations.partitioningIndex { $0.end > start }
    return next < quotations.count && quotations[next].start < start
  }

  func isSmall(_ index: Int) -> Bool { facts[index].isSmall }

  /// What the marks between a word and the one before it mean.
  func marks(before index: Int) -> Gap { facts[index].gap }

  /// Whether a single blank is all that stands between a word and the one before it.
  func isBlank(before index: Int) -> Bool { facts[index].gap.isBlank }

  /// What stands between a word and the one before it; characters without width are left out, and a blank of any kind is a plain one.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    PlainGap.gap(from: words[index - 1], to: words[index], in: text)
  }

  /// The text from word `first` to the word before `end`; a small word glued to the last one is left out.
  func range(_ first: Int, _ end: Int) -> SourceRange { SourceRange(Int(words[first].start), self.end(of: end - 1)) }

  /// Where a word ends, or the name in it: `Hartonomengatakan`.
  private func end(of index: Int) -> Int {
    let word = words[index]
    guard 8...NameReader.longestWord ~= word.range.length, isCapital(index), meaning(index).isEmpty else { return Int(word.end) }
    var end = Int(word.end)
    for length in 4...min(14, word.range.length - 3) {
      let seam = Int(word.end) - length
      let isVerb = length >= 6 && vocabulary.beginsVerb(text.slice(SourceRange(seam, Int(word.end))))
      let tail = vocabulary.meaning(of: Word(text, at: SourceRange(seam, Int(word.end))))
      guard isVerb || !tail.isDisjoint(with: [.phraseEnd, .nameEnd, .activeCue]) else { continue }
      let head = Word(text, at: SourceRange(Int(word.start), seam))
      // A short word can be the end of a name by chance; the name without it elsewhere in the story tells.
      guard length > (isVerb ? 7 : 5) || tail.contains(.gluedTail) || !capitals.places(of: head.hash, limit: 1).isEmpty else { continue }
      // Of `usai` and `seusai` the longer one is meant; a verb is found by its beginning alone.
      if isVerb { return seam }
      end = seam
    }
    return end
  }

  /// The words of a name with one blank where several stand, or none (`SariLande`).
  func fullText(of range: SourceRange) -> String {
    var text = ""
    var start = range.start
    var index = words.partitioningIndex { Int($0.start) > range.start }
    while index < words.count, Int(words[index].start) < range.end {
      let (end, next) = (Int(words[index - 1].end), Int(words[index].start))
      if next == end || next > end + 1 && self.text.trimmed(SourceRange(end, next)).isEmpty {
        text += self.text.string(in: SourceRange(start, end)) + " "
        start = next
      }
      index += 1
    }
    return text + self.text.string(in: SourceRange(start, range.end))
  }

  /// Where the run of name words that ends before word `end` begins; `end` itself where the word before it is none.
  func start(ofNameEndingAt end: Int, from first: Int) -> Int {
    var start = end
    while start > first, end - start < NameReader.longestRun, canBeName(start - 1, isLast: start == end), start == end || joins(start) {
      start -= 1
    }
    if start + 1 == end, start > first, isNameOfPlace(start - 1), joins(start) { start -= 1 }
    if start < end, start > first, isNameBehindComma(start - 1), joins(start) { start -= 1 }
    if let whole = startOfNameWithOffice(start, end, from: first) { start = whole }
    // `Orlando Sari Lande`: a place that is the name by which the story calls a speaker.
    if start < end, start > first, meaning(start - 1).contains(.place), joins(start), isCalled(start - 1) { start -= 1 }
    // A particle opens no name, unless it is written with a capital letter (`De Minaur`).
    while start < end, !isCapital(start) { start += 1 }
    // A place or a role in two words goes before a name (`Bupati Biak Numfor Herry Naap`), but does not take all of it.
    while start > first, start + 1 < end, isPlaceOrRole(start - 1, start) { start += 1 }
    while start + 2 < end, isPlaceOrRole(start, start + 1) { start += 2 }
    while start + 1 < end, opensSentence(start), isOrdinary(start), isCapital(start + 1), !isNameBehindParenthesis(start) { start += 1 }
    // `Hakim Sari Lande`: a role that is a name too, before somebody who is called by the next word.
    if start == first, end - start > 2, meaning(start).contains(.role), !speaksAlone(start), speaksAlone(start + 1) { start += 1 }
    // `kata Sari Lande Sari Lande`: a name that was written twice.
    let half = (end - start) / 2
    if half > 1, (end - start) % 2 == 0, (start..<start + half).allSatisfy({ words[$0].hash == words[$0 + half].hash }) { start += half }
    // `Sari & Lande Budi Hartono`: the mark joins the words of an office.
    if end - start > 2, start > first, gap(before: start).elementsEqual(" & ".utf8) { start += 1 }
    start += lengthOfSomethingElse(start, end)
    if end - start > 1, isOfPair(start) { start += 1 }
    if end - start > 2 { start += lengthOfOfficeName(start, end) }
    return start + lengthOfOffice(start, end)
  }

  /// Whether a word ends a role of two words (`Wali Kota`, `Kepala Desa`).
  private func isRole(endingAt index: Int) -> Bool {
    meaning(index).contains(.role) && index > 0 && meaning(index - 1).contains(.role)
  }

  /// How many of the first words of a name behind the word for an office are the name of the office (`PDAM Surya Lande Sari Hartono`).
  private func lengthOfOffice(_ start: Int, _ end: Int) -> Int {
    guard start < end, start > 0, meaning(start - 1).contains(.opener), !isRole(endingAt: start - 1), isCapital(start - 1),
      joins(start), (start..<end).allSatisfy(isCapital)
    else { return 0 }
    if let speaker = (start..<end).first(where: speaksAlone) { return speaker - start }
    if end - start == 1 { return 1 }
    return end - start > 2 && !meaning(start).contains(.givenName) ? 1 : 0
  }

  /// Where the run of name words that begins with word `first` ends.
  func end(ofNameFrom first: Int) -> Int {
    var end = first + 1
    while end < words.count, end - first < NameReader.longestRun, joins(end),
      canBeName(end, isLast: true) || isInitial(end) && isCapital(end + 1)
        || (isParticle(end) || isCapitalParticle(end)) && end + 1 < words.count && isCapital(end + 1)
    {
      end += 1
    }
    // `Sari Media Lande mengatakan`: the word of an office inside the name of somebody who is called by the first word.
    if end == first + 1, end + 1 < words.count, isOfficeInName(end), joins(end + 1), canBeName(end + 1, isLast: true),
      end + 2 >= words.count || meaning(end + 2).contains(.activeCue), speaksAlone(first)
    {
      end += 2
    }
    return end
  }

  /// The name around some words: the words that touch them and can belong to a name.
  func run(around index: Int, _ count: Int) -> Range<Int> {
    var end = end(ofNameFrom: index + count - 1)
    // `Yesung Super Junior`: the word before the last one of an office is a word of the office.
    if end > index + count, end < words.count, isCapital(end), isBlank(before: end),
      meaning(end).contains(.organisation)
    {
      end -= 1
    }
    let start = start(ofNameEndingAt: end, from: 0)
    return start <= index ? start..<end : index..<end
  }

  /// Whether a word can belong to a name; `isLast` is whether it would be the last word of it.
  func canBeName(_ index: Int, isLast: Bool) -> Bool {
    if !isLast, isParticle(index) || isCapitalParticle(index) || index + 1 < words.count && isBehindApostrophe(index + 1) { return true }
    guard isCapital(index) || isSecondPart(index) else { return false }
    let meaning = meaning(index)
    // `Kim Sang-woo`: a word with a hyphen and a small part of a name behind it is none of the words that it is written like.
    if !isLast, index > 0, index + 1 < words.count, isCapital(index - 1), joins(index), isSmall(index + 1), isSecondPart(index + 1),
      self.meaning(index + 1).isEmpty
    {
      return true
    }
    // An abbreviation that is a name too (`MD`) stands behind another word of a name.
    if meaning.contains(.givenName) {
      return !isAbbreviation(index) || index > 0 && joins(index) && !isAbbreviation(index - 1) && canBeName(index - 1, isLast: false)
    }
    if meaning.contains(.ambiguous) {
      guard index > 0, isCapital(index - 1), self.meaning(index - 1).isDisjoint(with: .outsideNames) else { return false }
      // In the middle of a name it follows a word that is no part of an office (`Budi Karya Lande`).
      return isLast
        || (max(0, index - 3)..<index).reversed().prefix { isCapital($0) && self.meaning($0).isDisjoint(with: .outsideNames) }
          .contains { self.meaning($0).contains(.givenName) }
    }
    if words[index].range.length == 2, isLastInitials(index) { return true }
    guard meaning.isDisjoint(with: .outsideNames) else { return !isLast && isInitial(index) }
    return !isAbbreviation(index) && !(meaning.isEmpty && vocabulary.isOfficeWord(text.slice(words[index].range)))
  }

  /// A letter with its stop between two words of a name (`Robinson H. Lande`), where it is no title.
  private func isInitial(_ index: Int) -> Bool {
    guard words[index].range.length == 1, index > 0, index + 1 < words.count, isBlank(before: index) else { return false }
    return gap(before: index + 1).elementsEqual(". ".utf8) && meaning(index - 1).isDisjoint(with: .outsideNames)
      && canBeName(index - 1, isLast: false)
  }

  /// Two capitals or more without a small letter, or with one among three, are an office (`AS`, `DPR`, `TDSi`); one letter is an initial.
  func isAbbreviation(_ index: Int) -> Bool {
    let word = text.slice(words[index].range)
    guard word.count > 1 else { return false }
    guard ASCII.isUppercase(word[word.startIndex + 1]) || ASCII.isDigit(word[word.startIndex + 1]) else {
      // `SubspFER`: a degree.
      return word.count > 3 && word.suffix(2).allSatisfy(ASCII.isUppercase)
    }
    let small = word.count { !ASCII.isUppercase($0) && !ASCII.isDigit($0) }
    return small == 0 || small == 1 && word.count > 3
  }

  /// Whether a word and the one before it stand in one name: a blank, a hyphen, an apostrophe, or the stop of an initial between them.
  func joins(_ index: Int) -> Bool {
    if isBlank(before: index) { return true }
    let gap = gap(before: index)
    if gap.elementsEqual("’".utf8) { return true }
    guard gap.count <= 2, gap.allSatisfy({ ASCII.isBlank($0) || ".-'".utf8.contains($0) }) else { return false }
    if gap.first == UInt8(ascii: "-"), isCapital(index) { return !partsPeople(index) }
    return gap.first != UInt8(ascii: ".") || words[index - 1].range.length <= 3
  }

  /// Whether a word opens a sentence or a line, where ordinary words have a capital letter too.
  func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    if isBlank(before: index) { return false }
    let gap = gap(before: index)
    if gap.elementsEqual(". ".utf8) { return words[index - 1].range.length > 3 }
    return gap.contains { $0 == ASCII.lineFeed || "!?:\")".utf8.contains($0) || $0 == 0x9C || $0 == 0x9D }
  }

  /// Whether a word has a capital letter in the middle of a sentence somewhere.
  func isCapitalInside(_ index: Int) -> Bool { capitals.places(of: words[index].hash).contains { !opensSentence($0) } }

  /// Whether a word that is a place and a name is a name: no role stands before it, and the story does not speak of the place.
  private func isNameOfPlace(_ index: Int) -> Bool {
    guard meaning(index).contains(.placeOrName), isCapital(index), !standsAlone(index) else { return false }
    if index == 0 || !isCapital(index - 1) || meaning(index - 1).isDisjoint(with: [.role, .place]) { return true }
    // `Medical Center Marisa Lande`: the word is a role too, but ends the name of an office here.
    return meaning(index - 1).contains(.organisation) && meaning(index - 1).isDisjoint(with: [.opener, .place])
  }

  /// Whether a word that is mostly another one opens the name behind a comma or a parenthesis (`Kepala Dinas, Awal Lande`).
  private func isNameBehindComma(_ index: Int) -> Bool {
    guard index > 0, isCapital(index), !isBlank(before: index) else { return false }
    let gap = gap(before: index)
    guard gap.elementsEqual(", ".utf8) || gap.elementsEqual(") ".utf8) else { return false }
    let small: WordClasses = [.sentenceOpener, .phraseEnd, .ambiguous]
    return !meaning(index).isDisjoint(with: small) && meaning(index).isDisjoint(with: .outsideNames.subtracting(small))
  }

  /// Whether a name that is another word too follows a short form (`Ketua Persatuan (PB) Agung Lande`).
  private func isNameBehindParenthesis(_ index: Int) -> Bool {
    meaning(index).contains(.givenName) && index > 0 && gap(before: index).elementsEqual(") ".utf8)
  }

  /// Whether a word with a capital letter is one that opens sentences.
  func isOrdinary(_ index: Int) -> Bool { !meaning(index).isDisjoint(with: [.sentenceOpener, .titleWord, .ambiguous, .role, .passiveCue]) }

  private func isParticle(_ index: Int) -> Bool { meaning(index).contains(.nameParticle) }

  /// A small word with a capital letter before a word of a name (`Fabio Di Lande`), where no sentence gives it its capital.
  private func isCapitalParticle(_ index: Int) -> Bool {
    meaning(index).contains(.capitalParticle) && isCapital(index) && !opensSentence(index) && index + 1 < words.count
      && isCapital(index + 1)
  }

  private func isPlaceOrRole(_ first: Int, _ second: Int) -> Bool {
    vocabulary.isPlaceOrRole(words[first].hash, words[second].hash) && isBlank(before: second)
  }

  /// The second part of a name such as `Ma’ruf` or `Jung-hwa`.
  private func isSecondPart(_ index: Int) -> Bool {
    if isBehindApostrophe(index) { return true }
    guard index > 0, !isBlank(before: index), isCapital(index - 1), words[index].hash != words[index - 1].hash else { return false }
    return gap(before: index).elementsEqual("-".utf8) && meaning(index).isDisjoint(with: .outsideNames)
  }

  private func isBehindApostrophe(_ index: Int) -> Bool {
    guard index > 0, !isBlank(before: index), isCapital(index - 1) else { return false }
    let gap = gap(before: index)
    return gap.elementsEqual("’".utf8) || gap.elementsEqual("'".utf8)
  }

  /// Whether a hyphen before a capital letter stands between two people (`Sari Lande-Budi Hartono`) and not inside a double name.
  private func partsPeople(_ index: Int) -> Bool {
    if isParticle(index - 1) { return false }
    let hasFirstName = index > 1 && isCapital(index - 2) && isBlank(before: index - 1)
    let hasSurname = index + 1 < words.count && isCapital(index + 1) && isBlank(before: index + 1)
    if hasFirstName, hasSurname { return true }
    return isElsewhere(index - 1) { $0 + 1 >= words.count || !gap(before: $0 + 1).elementsEqual("-".utf8) }
      && isElsewhere(index) { $0 == 0 || !gap(before: $0).elementsEqual("-".utf8) }
  }

  private func isElsewhere(_ index: Int, _ condition: (Int) -> Bool) -> Bool {
    capitals.places(of: words[index].hash).contains { $0 != index && condition($0) }
  }
}
