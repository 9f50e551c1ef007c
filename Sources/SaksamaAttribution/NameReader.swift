import SaksamaText

/// Tells which words can belong to the name of a person.
struct NameReader {
  let text: SourceText
  let words: [Word]
  let vocabulary: Vocabulary

  func meaning(_ index: Int) -> WordClasses { vocabulary.meaning(of: words[index]) }

  func isCapital(_ index: Int) -> Bool { LetterCase.isCapital(at: Int(words[index].start), in: text) }

  /// What stands between a word and the one before it.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    text.slice(SourceRange(Int(words[index - 1].end), Int(words[index].start)))
  }

  /// Where the run of name words that ends before word `end` begins; `end` itself where the word before it is none.
  func start(ofNameEndingAt end: Int, from first: Int) -> Int {
    var start = end
    while start > first, canBeName(start - 1, isLast: start == end), start == end || joins(start) { start -= 1 }
    // A particle opens no name, unless it is written with a capital letter (`De Minaur`).
    while start < end, !isCapital(start) { start += 1 }
    return start
  }

  /// Where the run of name words that begins with word `first` ends.
  func end(ofNameFrom first: Int) -> Int {
    var end = first + 1
    while end < words.count, joins(end), canBeName(end, isLast: true) || isParticle(end) && end + 1 < words.count && isCapital(end + 1) { end += 1 }
    return end
  }

  /// Whether a word can belong to a name; `isLast` is whether it would be the last word of it.
  func canBeName(_ index: Int, isLast: Bool) -> Bool {
    if !isLast, isParticle(index) || index + 1 < words.count && isBehindApostrophe(index + 1) { return true }
    guard isCapital(index) || isBehindApostrophe(index) else { return false }
    let meaning = meaning(index)
    if meaning.contains(.givenName) { return true }
    if meaning.contains(.ambiguous) {
      return isLast && index > 0 && isCapital(index - 1) && self.meaning(index - 1).isDisjoint(with: .outsideNames)
    }
    guard meaning.isDisjoint(with: .outsideNames) else { return false }
    let bytes = text.slice(words[index].range)
    // Two capitals or more without a small letter are an office (`AS`, `DPR`); one letter is an initial.
    return bytes.count == 1 || !bytes.allSatisfy { ASCII.isUppercase($0) || ASCII.isDigit($0) }
  }

  private func isParticle(_ index: Int) -> Bool { meaning(index).contains(.nameParticle) }

  /// The second part of a name such as `Ma’ruf`.
  private func isBehindApostrophe(_ index: Int) -> Bool {
    guard index > 0, isCapital(index - 1) else { return false }
    let gap = gap(before: index)
    return gap.elementsEqual("’".utf8) || gap.elementsEqual("'".utf8)
  }

  /// Whether a word and the one before it stand in one name: a blank, a hyphen, an apostrophe, or the stop of an initial between them.
  func joins(_ index: Int) -> Bool {
    let gap = gap(before: index)
    if gap.elementsEqual("’".utf8) { return true }
    guard gap.count <= 2, gap.allSatisfy({ ASCII.isBlank($0) || ".-'".utf8.contains($0) }) else { return false }
    return gap.first != UInt8(ascii: ".") || words[index - 1].range.length <= 3
  }
}
