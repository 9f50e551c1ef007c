import SaksamaText

/// Words for something that stands where the value before it was already complete.
struct TextBehind {
  let text: YAMLText
  let last: LastScalar?
  /// Whether the value before is a list in lines.
  let isAfterList: Bool

  func failure(at offset: Int) -> SyntaxFailure {
    let isFirstOnLine = text.skipBlanks(text.lineStart(offset)) == offset
    let rest = text.restOfLine(offset)
    if let last, last.style == .quoted, text.keyLine(after: last.range.start, before: last.range.end) != nil {
      return SyntaxTrouble.unclosedQuote(text, at: last.range.start)
    }
    switch text[offset] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      let bracket = text.character(at: offset)
      return SyntaxFailure("`\(text.shown(bracket))` closes nothing; take it out, or put the text in quotes.", at: bracket)
    case UInt8(ascii: "-") where isFirstOnLine && text.isSpaceOrEnd(offset + 1):
      return SyntaxFailure("A list item stands where a key is expected; put the list under a key, or align the items.", at: rest)
    case UInt8(ascii: "%") where isFirstOnLine:
      return SyntaxTrouble.badStart(text, at: offset)
    case ASCII.colon where text.isSpaceOrEnd(offset + 1):
      return SyntaxTrouble.missingKey(text, at: offset)
    case _ where isFirstOnLine && isAfterList:
      return SyntaxFailure("A list item is expected; start the line with `- `, or put the list above under a key.", at: rest)
    case _ where isFirstOnLine:
      return SyntaxFailure("The indentation of this line fits no line above; align it with the lines it belongs to.", at: rest)
    default:
      return SyntaxFailure("Text behind the end of \(value(before: offset)).", at: rest)
    }
  }

  /// What ends before `offset` on the same line, and what to do about it.
  private func value(before offset: Int) -> String {
    var end = offset
    while text.isBlank(end - 1) { end -= 1 }
    if let last, last.style == .quoted, last.range.end == end {
      return text[end - 1] == UInt8(ascii: "'")
        ? "a quoted text; write a `'` inside it as `''`, or put quotes around the whole"
        : "a quoted text; write a `\"` inside it as `\\\"`, or put quotes around the whole"
    }
    switch text[end - 1] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"): return "the brackets; put the whole value in quotes"
    default: return "the value; put the whole value in quotes"
    }
  }
}
