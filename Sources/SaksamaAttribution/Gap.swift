import SaksamaText

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
    return !names.meaning(index).isDisjoint(with: [.honorific, .abbreviation]) || word.range.length <= 2 && names.isCapital(index)
  }
}
