import SaksamaText

/// Titles and terms between quotation marks, such as `"Duren Sawit"`, which are written as their owners write them.
enum QuotedTitle {
  /// No title of more words is looked for.
  private static let longest = 8
  /// How far from a match the marks of a title may stand, in bytes.
  private static let reach = 160
  /// Words below this length, in bytes, need no capital letter in a title.
  private static let longWord = 4

  /// Whether `match` stands between quotation marks around a title: at most eight words, the long ones capitalised, without a final mark.
  static func contains(_ match: SourceRange, in passage: Passage) -> Bool {
    let marks = Punctuation(text: passage.text, bounds: passage.range)
    guard let opening = opening(before: match.start, marks), let end = closing(from: match.end, isDouble: opening.isDouble, marks) else {
      return false
    }
    return isTitle(SourceRange(opening.end, end), passage.text)
  }

  private static func isTitle(_ content: SourceRange, _ text: SourceText) -> Bool {
    // Speech ends with a mark before the quotation mark closes; a title does not.
    guard let last = text.slice(content).last, !".,!?".utf8.contains(last) else { return false }
    let words = WordTable(text, in: content).words
    guard let first = words.first, words.count <= longest, LetterCase.isCapital(at: first.range.start, in: text) else { return false }
    return words.allSatisfy { word in
      word.range.length < longWord || LetterCase.isCapital(at: word.range.start, in: text) || ASCII.isDigit(text.bytes[word.range.start])
    }
  }

  private static func opening(before offset: Int, _ marks: Punctuation) -> (end: Int, isDouble: Bool)? {
    var place = offset
    let limit = max(marks.bounds.start, offset - reach)
    while place > limit {
      let length = marks.quote(before: place)
      if length == 0 {
        place -= 1
        continue
      }
      let start = place - length
      let isDouble = marks.doubleQuote(at: start) > 0
      let opens =
        start == marks.bounds.start || marks.blank(before: start) > 0 || marks.opener(before: start) > 0 || marks.quote(before: start) > 0
      if opens, marks.blank(at: place) == 0 { return (place, isDouble) }
      if isDouble { return nil }
      place = start
    }
    return nil
  }

  private static func closing(from offset: Int, isDouble: Bool, _ marks: Punctuation) -> Int? {
    var place = offset
    let limit = min(marks.bounds.end, offset + reach)
    while place < limit {
      let length = isDouble ? marks.doubleQuote(at: place) : marks.singleQuote(at: place)
      // A single mark before a letter is an apostrophe.
      if length > 0, isDouble || place + length >= marks.bounds.end || !ASCII.isLetter(marks.text.bytes[place + length]) { return place }
      place += max(1, length)
    }
    return nil
  }
}
