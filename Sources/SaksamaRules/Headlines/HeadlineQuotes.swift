import SaksamaText

/// The quotations of a headline.
enum HeadlineQuotes {
  /// What stands between quotation marks, single or double; headlines use both.
  static func ranges(in headline: SourceText) -> [SourceRange] {
    let marks = Punctuation(text: headline, bounds: headline.contentRange)
    var ranges: [SourceRange] = []
    var open: Int?
    var offset = headline.contentStart
    while offset < headline.count {
      let length = marks.quote(at: offset)
      if length == 0 {
        offset += 1
        continue
      }
      // Between two letters the mark is an apostrophe.
      if WordBoundary.isInsideWord(offset, in: headline.bytes) || isApostrophe(offset, length, marks) {
        offset += length
        continue
      }
      if let start = open {
        ranges.append(SourceRange(start, offset))
        open = nil
      } else {
        open = offset + length
      }
      offset += length
    }
    return ranges
  }

  private static func isApostrophe(_ offset: Int, _ length: Int, _ marks: Punctuation) -> Bool {
    guard marks.singleQuote(at: offset) > 0, offset > marks.bounds.start, offset + length < marks.bounds.end else { return false }
    return ASCII.isLetter(marks.text.bytes[offset - 1]) && ASCII.isLetter(marks.text.bytes[offset + length])
  }

  /// Whether these words stand in a row in a paragraph of the story.
  static func stands(_ wanted: [UInt32], in subject: Subject, _ story: [SourceRange]) -> Bool {
    let words = subject.article.words
    return story.contains { paragraph in
      let start = words.firstIndex(atOrAfter: paragraph.start)
      let end = words.firstIndex(atOrAfter: paragraph.end)
      guard end - start >= wanted.count else { return false }
      return (start...end - wanted.count).contains { index in wanted.indices.allSatisfy { words.words[index + $0].hash == wanted[$0] } }
    }
  }
}
