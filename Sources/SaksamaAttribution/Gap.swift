import SaksamaText

/// What the marks between two words mean for a phrase.
struct Gap: Sendable {
  private(set) var endsClause = false
  private(set) var hasComma = false
  /// Whether a single blank is all that stands there.
  private(set) var isBlank = false

  /// A single blank.
  static let blank: Gap = {
    var gap = Gap()
    gap.isBlank = true
    return gap
  }()

  /// No mark, and no blank either.
  init() {}

  /// Reads what stands behind `word`, which can be `meaning`, up to the next word.
  init(from word: Word, to next: Word, in text: SourceText, _ meaning: WordClasses) {
    let gap = PlainGap.gap(from: word, to: next, in: text)
    // An apostrophe inside a name (`Ma’ruf`) is no mark of a quotation.
    if gap.elementsEqual("’".utf8) { return }
    isBlank = gap.elementsEqual([ASCII.space])
    for (place, byte) in zip(gap.indices, gap) {
      switch byte {
      case UInt8(ascii: ","): hasComma = true
      case UInt8(ascii: "."):
        if place + 1 < gap.endIndex, ASCII.isWhitespace(gap[place + 1]), !Gap.isAbbreviation(word, text, meaning) { endsClause = true }
      case UInt8(ascii: "\""), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), 0xE2,
        ASCII.lineFeed:
        endsClause = true
      default: break
      }
    }
  }

  /// A title or an initial whose stop ends nothing: `Dr.`, `M.`
  private static func isAbbreviation(_ word: Word, _ text: SourceText, _ meaning: WordClasses) -> Bool {
    if word.range.length == 1 { return true }
    if text.slice(word.range).allSatisfy(ASCII.isUppercase) { return false }
    return !meaning.isDisjoint(with: [.honorific, .abbreviation])
      || word.range.length <= 2 && LetterCase.isCapital(at: Int(word.start), in: text)
  }
}
