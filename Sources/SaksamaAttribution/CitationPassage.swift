import SaksamaArticle
import SaksamaText

/// Reads the citations of one paragraph.
struct CitationPassage {
  let text: SourceText
  let words: [Word]
  /// The paragraph without a dateline.
  let range: SourceRange
  let vocabulary: CitationVocabulary
  let names: CitationNames
  /// Offices, institutions and places, of which no unknown source is made.
  let others: Vocabulary
  private(set) var citations: [Citation] = []

  /// The most words between a cue and its source, and the most words of a name.
  static let reach = 7

  init(text: SourceText, words: [Word], range: SourceRange, vocabulary: CitationVocabulary, names: CitationNames, others: Vocabulary) {
    self.text = text
    self.words = words
    self.range = range
    self.vocabulary = vocabulary
    self.names = names
    self.others = others
  }

  /// Reads the source of the cue at word `index`; only the bytes from `start` up to `end` belong to the article's own voice.
  mutating func read(_ cue: CitationVocabulary.Cue, at index: Int, from start: Int, before end: Int) {
    var first = index
    while first > 0, Int(self.words[first - 1].start) >= start, vocabulary.link(self.words[first - 1]) == .intro,
      text.gap(before: first, self.words).elementsEqual(" ".utf8)
    {
      first -= 1
    }
    let words = first..<index + cue.count
    switch cue.subject {
    case .itself(let kind):
      if kind == .document, addSource(behind: words, .knownSource, before: end) { return }
      addStatement(words, kind, before: end)
    case .knownSource, .anySource:
      if cue.isBehindSource { addSubject(of: words, from: start) } else { addSource(behind: words, cue.subject, before: end) }
    }
  }

  /// `dikutip dari laman Reuters`: the first source behind a cue, over the words that join the two.
  @discardableResult
  private mutating func addSource(behind cue: Range<Int>, _ subject: CitationVocabulary.Subject, before end: Int) -> Bool {
    var noun = CitationVocabulary.Link.joint
    for word in words[cue] { if let link = vocabulary.link(word), link == .agency || link == .outlet { noun = link } }
    var isAdjacent = true
    var isLinked = noun != .joint
    var index = cue.upperBound
    while index < words.count, Int(words[index].end) <= end, index - cue.upperBound < CitationPassage.reach {
      let gap = text.gap(before: index, words)
      guard gap.allSatisfy({ ASCII.isBlank($0) || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",") && noun == .agency })
      else { return false }
      if let match = names.match(at: index, in: text, words), Int(words[match.words.upperBound - 1].end) <= end {
        // `Berbagai peristiwa diwartakan ANTARA` tells what the newsroom did, and cites nobody.
        guard accepts(match, subject, noun), subject != .anySource || !match.isOwn || isFormula(cue) else { return false }
        add(match, cue: cue)
        addNext(to: match, cue: cue, before: end)
        return true
      }
      if let link = vocabulary.link(words[index]), link == .joint || link == .outlet || link == .agency {
        if link != .joint { noun = link }
        isLinked = true
      } else if isCapital(index) {
        // A country may stand before the name: `kantor berita Turki Anadolu`.
        if isLinked, let match = known(behind: index, before: end) {
          add(match, cue: cue)
          return true
        }
        guard isAdjacent, let run = unknown(at: index, before: end) else { return false }
        return addUnknown(run, cue: cue, noun, subject)
      } else {
        guard subject == .anySource || noun != .joint, index - cue.upperBound < 4 else { return false }
        isAdjacent = false
      }
      index += 1
    }
    return false
  }

  /// `kata Fajar` names a person, `kata Kompas Gramedia` another: a weak cue takes a whole name that nothing else bears.
  private func accepts(_ match: CitationNames.Match, _ subject: CitationVocabulary.Subject, _ noun: CitationVocabulary.Link) -> Bool {
    if subject == .anySource || noun != .joint { return true }
    if match.isAmbiguous { return false }
    return !continues(match.words.upperBound)
  }

  /// Whether a cue stands behind a mark or begins with a word such as `seperti`.
  private func isFormula(_ cue: Range<Int>) -> Bool {
    let first = cue.lowerBound
    return first == 0 || vocabulary.link(words[first]) == .intro || !text.gap(before: first, words).allSatisfy(ASCII.isBlank)
  }

  /// Whether a name goes on with the word at `index`.
  private func continues(_ index: Int) -> Bool {
    guard index < words.count, isCapital(index), !vocabulary.isCalendar(words[index]) else { return false }
    return text.gap(before: index, words).elementsEqual(" ".utf8)
  }

  /// The known name in the three words behind the capitalised one at `index`.
  private func known(behind index: Int, before end: Int) -> CitationNames.Match? {
    for place in index + 1..<index + 4 where place < words.count && Int(words[place].end) <= end {
      let gap = text.gap(before: place, words)
      guard gap.count <= 2, gap.allSatisfy({ ASCII.isBlank($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }) else { return nil }
      if let match = names.match(at: place, in: text, words) { return match }
    }
    return nil
  }

  /// The run of capitalised words at `index`, which may be the name of a source that no list holds.
  private func unknown(at index: Int, before end: Int) -> Range<Int>? {
    if vocabulary.isCalendar(words[index]) { return nil }
    var stop = index + 1
    while stop < words.count, stop - index < CitationPassage.reach, Int(words[stop].end) <= end, isCapital(stop),
      !vocabulary.isCalendar(words[stop]),
      text.gap(before: stop, words).elementsEqual(" ".utf8)
    {
      stop += 1
    }
    return stop - index <= 5 ? index..<stop : nil
  }

  private mutating func addUnknown(
    _ run: Range<Int>, cue: Range<Int>, _ noun: CitationVocabulary.Link, _ subject: CitationVocabulary.Subject
  ) -> Bool {
    let name = SourceRange(Int(words[run.lowerBound].start), Int(words[run.upperBound - 1].end))
    // Behind a weak cue a name that differs by a letter may well be another one: somebody's.
    let isWeak = cue.count == 1 && subject == .knownSource
    let misspelt = isWeak ? nil : names.misspelt(text.slice(name))
    let kind: Citation.Kind
    if let misspelt {
      kind = misspelt
    } else {
      // `radio France Inter`: behind such a noun only places are no name.
      let isPlace = run.allSatisfy { noun != .outlet ? isOther($0) : others.meaning(of: words[$0]).contains(.place) }
      let isOffice = noun == .joint && run.contains(where: isOther)
      // An abbreviation that no list knows is an office sooner than an outlet.
      let isAbbreviation = noun == .joint && text.slice(name).allSatisfy { ASCII.isUppercase($0) || ASCII.isBlank($0) }
      guard subject == .anySource || noun != .joint, !isPlace, !isOffice, !isAbbreviation else { return false }
      kind = noun == .agency ? .agency : .outlet
    }
    add(name, kind, cue: cue)
    return true
  }

  private func isOther(_ index: Int) -> Bool { !others.meaning(of: words[index]).isDisjoint(with: [.organisation, .role, .place]) }

  /// `Reuters dan AFP`: further known names that the house's separators join to the first.
  private mutating func addNext(to match: CitationNames.Match, cue: Range<Int>, before end: Int) {
    var last = match
    while case let index = last.words.upperBound, index < words.count {
      let gap = text.gap(before: index, words)
      let isJoined = gap.elementsEqual(", ".utf8) || gap.elementsEqual("/".utf8)
      let start = isJoined ? index : vocabulary.isJoiner(words[index]) && gap.elementsEqual(" ".utf8) ? index + 1 : index
      guard isJoined || start > index, let next = names.match(at: start, in: text, words), !next.isAmbiguous,
        Int(words[next.words.upperBound - 1].end) <= end, !continues(next.words.upperBound)
      else { return }
      add(next, cue: cue)
      last = next
    }
  }

  /// `Soompi, Senin waktu setempat, melaporkan`: the known source before a cue, over a day or what stands between commas.
  private mutating func addSubject(of cue: Range<Int>, from start: Int) {
    let isCommaBeforeCue = cue.lowerBound > 0 && text.gap(before: cue.lowerBound, words).contains(UInt8(ascii: ","))
    var hasDay = false
    var index = cue.lowerBound - 1
    while index >= 0, Int(words[index].start) >= start, cue.lowerBound - index <= 12 {
      let gap = text.gap(before: index + 1, words)
      guard gap.allSatisfy({ ASCII.isBlank($0) || ",()/-".utf8.contains($0) || $0 >= 0x80 }) else { return }
      let isDay = vocabulary.isCalendar(words[index]) || ASCII.isDigit(text.bytes[Int(words[index].start)])
      if isCapital(index), !isDay {
        let isParenthesis = isCommaBeforeCue && gap.contains(UInt8(ascii: ","))
        if hasDay || index + 1 == cue.lowerBound || isParenthesis { addName(endingAt: index, cue: cue, from: start) }
        return
      }
      hasDay = hasDay || isDay
      index -= 1
    }
  }

  private mutating func addName(endingAt last: Int, cue: Range<Int>, from start: Int) {
    for first in max(0, last - 4)...last where Int(words[first].start) >= start {
      guard let match = names.match(at: first, in: text, words), match.words.upperBound == last + 1 else { continue }
      // Behind another capitalised word it is the end of a longer name.
      let link = first > 0 ? vocabulary.link(words[first - 1]) : nil
      let isWhole = first == 0 || link != nil || !isCapital(first - 1) || !text.gap(before: first, words).elementsEqual(" ".utf8)
      if isWhole, !match.isAmbiguous || link == .agency || link == .outlet { add(match, cue: cue) }
      return
    }
  }

  func isCapital(_ index: Int) -> Bool { LetterCase.isCapital(at: Int(words[index].start), in: text) }

  func name(_ match: CitationNames.Match) -> SourceRange {
    SourceRange(Int(words[match.words.lowerBound].start), Int(words[match.words.upperBound - 1].end))
  }

  private mutating func add(_ match: CitationNames.Match, cue: Range<Int>) { add(name(match), match.kind, cue: cue) }

  private mutating func add(_ name: SourceRange, _ kind: Citation.Kind, cue: Range<Int>) {
    add(name, kind, cue: SourceRange(Int(words[cue.lowerBound].start), Int(words[cue.upperBound - 1].end)))
  }

  mutating func add(_ name: SourceRange, _ kind: Citation.Kind, cue: SourceRange) {
    // Two cues may stand around one name: `demikian AFP melaporkan`.
    if citations.suffix(4).contains(where: { $0.name.range.overlaps(name) }) { return }
    citations.append(
      Citation(
        name: Field.Name(text: text.string(in: name), range: name), kind: kind, cue: Field.Name(text: text.string(in: cue), range: cue)))
  }
}
