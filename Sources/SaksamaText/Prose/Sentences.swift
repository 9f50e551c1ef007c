/// Where sentences begin and end in a paragraph, as far as punctuation and letter case tell.
public enum Sentences {
  /// The sentences of a paragraph in order: each ends at a stop that a blank and a capital letter or a quotation mark follow.
  public static func ranges(in text: SourceText, _ paragraph: SourceRange) -> [SourceRange] {
    let marks = Punctuation(text: text, bounds: paragraph)
    var sentences: [SourceRange] = []
    var start = paragraph.start
    var offset = start
    let bytes = text.bytes.span
    while offset < paragraph.end {
      // No mark that ends a sentence begins with another byte.
      let byte = bytes[offset]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0xE2 else {
        offset += 1
        continue
      }
      let length = marks.stop(at: offset)
      if length == 0 {
        offset += 1
        continue
      }
      let end = endOfClosers(marks, offset + length)
      let next = marks.skippingBlanks(from: end)
      if next > end, marks.quote(at: next) > 0 || LetterCase.isCapital(at: next, in: text), endsSentence(stopAt: offset, marks),
        !isListNumber(SourceRange(start, offset), text)
      {
        sentences.append(SourceRange(start, end))
        start = next
      }
      offset = end
    }
    let rest = text.trimmed(SourceRange(start, paragraph.end))
    if !rest.isEmpty { sentences.append(rest) }
    return sentences
  }

  /// Whether the word at `offset` opens a sentence of the paragraph, or speech within one, so that its capital letter tells nothing.
  public static func opens(at offset: Int, in text: SourceText, _ paragraph: SourceRange) -> Bool {
    let marks = Punctuation(text: text, bounds: paragraph)
    let mark = marks.quote(before: offset)
    // Behind a letter the mark is an apostrophe.
    if mark > 0, offset - mark == paragraph.start || marks.blank(before: offset - mark) > 0 { return true }
    var place = offset
    var isApart = false
    while place > paragraph.start {
      let blank = marks.blank(before: place)
      isApart = isApart || blank > 0
      let length = max(blank, marks.quote(before: place), marks.opener(before: place))
      if length == 0 { break }
      place -= length
    }
    if place == paragraph.start { return true }
    let stop = marks.stop(before: place)
    return isApart && stop > 0 && endsSentence(stopAt: place - stop, marks)
  }

  /// The place behind closing quotation marks, brackets and further stops.
  private static func endOfClosers(_ marks: Punctuation, _ offset: Int) -> Int {
    var offset = offset
    while offset < marks.bounds.end {
      let isBracket = ")]".utf8.contains(marks.text.bytes[offset])
      let length = isBracket ? 1 : max(marks.quote(at: offset), marks.stop(at: offset))
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// A stop behind an initial (`H.`), a short title (`Dr.`, `Drs.`) or two capitals (`PT.`) belongs to them; `WIB.` ends a sentence.
  private static func endsSentence(stopAt offset: Int, _ marks: Punctuation) -> Bool {
    guard marks.text.bytes[offset] == UInt8(ascii: ".") else { return true }
    var start = offset
    while start > marks.bounds.start, ASCII.isLetter(marks.text.bytes[start - 1]) { start -= 1 }
    let letters = marks.text.slice(SourceRange(start, offset))
    switch letters.count {
    case 0: return true
    case 1: return false
    case 2: return !ASCII.isUppercase(marks.text.bytes[start])
    case 3: return !ASCII.isUppercase(marks.text.bytes[start]) || letters.allSatisfy(ASCII.isUppercase)
    default: return true
    }
  }

  private static func isListNumber(_ range: SourceRange, _ text: SourceText) -> Bool {
    !range.isEmpty && text.slice(range).allSatisfy(ASCII.isDigit)
  }
}
