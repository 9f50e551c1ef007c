import SaksamaArticle
import SaksamaText

/// Holds the quotations before the dateline against the story: a pull quote repeats the words of the story, or the beginning of them.
struct PullQuotes: QuoteFinder {
  /// Longer pull quotes are no pull quotes; in words.
  private static let longest = 200

  /// The most words of a place in a dateline.
  private static let longestPlace = 4

  /// Shorter pull quotes tell too little.
  let fewestWords: Int
  /// How many of a hundred words a quotation of the story must share to be the one meant.
  let resemblance: Int

  func outcome(for subject: Subject) -> Outcome {
    subject.article.paragraphs.contains { $0.kind == .pullQuote } ? .evaluated(findings(in: subject)) : .notApplicable(.nothingToCheck)
  }

  func findings(in subject: Subject) -> [Finding] {
    let story = StoryWords(subject)
    return subject.quotedParagraphs(of: [.pullQuote]).flatMap(contents).compactMap { finding($0, story, subject) }
  }

  /// What the quotations of a paragraph hold; all of a paragraph without marks.
  private func contents(of paragraph: QuotedParagraph) -> [SourceRange] {
    paragraph.quotes.isEmpty ? [paragraph.range] : paragraph.quotes.map(\.content)
  }

  private func finding(_ range: SourceRange, _ story: StoryWords, _ subject: Subject) -> Finding? {
    let words = story.words(in: range)
    guard words.count >= fewestWords, words.count <= PullQuotes.longest else { return nil }
    let hashes = words.map(\.hash)
    // Where the line end before the dateline is lost, the place of the dateline sticks to the last word.
    let places = isGlued(range, subject.text) ? 1...PullQuotes.longestPlace : 0...0
    if places.contains(where: { story.contains(hashes.dropLast($0)) }) { return nil }
    // A pull quote that was cut off may end within a word.
    if story.contains(hashes.dropLast()) && story.isCutOff(words) { return nil }
    if story.isGluedBefore(words) { return nil }
    let pieces = pieces(of: range, subject.text)
    if pieces.allSatisfy({ stands(story.words(in: $0), story) }) { return nil }
    if pieces.count > 1 { return pieces.lazy.compactMap { difference(in: $0, story, subject) }.first }
    return difference(in: range, story, subject)
  }

  /// Whether some words stand in the story as they are, or with the first one glued to the word before it.
  private func stands(_ words: [Word], _ story: StoryWords) -> Bool { story.contains(words.map(\.hash)) || story.isGluedBefore(words) }

  /// Where a pull quote, or the part of it between dots, differs from the stretch of the story that it resembles.
  private func difference(in range: SourceRange, _ story: StoryWords, _ subject: Subject) -> Finding? {
    let words = story.words(in: range)
    guard words.count >= fewestWords, !stands(words, story) else { return nil }
    guard let alignment = WordAlignment(words.map(\.hash), story.quoted.map(\.hash)) else { return nil }
    guard let first = alignment.pairs.first, let last = alignment.pairs.last else { return nil }
    let width = last.right - first.right + 1
    guard alignment.pairs.count * 100 >= words.count * resemblance, width * 2 <= words.count * 3 + 1 else { return nil }
    return finding(PullQuotes.difference(alignment, words, story.quoted), subject)
  }

  private func finding(_ difference: (pulled: SourceRange, body: SourceRange), _ subject: Subject) -> Finding {
    let body = subject.text.string(in: difference.body)
    return Finding(
      difference.pulled, ["value": .text(subject.text.string(in: difference.pulled)), "expected": .text(body)],
      related: [Finding.Related(label: body, range: difference.body)])
  }

  /// Whether other text than closing marks follows on the line.
  private func isGlued(_ range: SourceRange, _ text: SourceText) -> Bool {
    let marks = Punctuation(text: text, bounds: text.contentRange)
    var offset = range.end
    while case let length = max(marks.quote(at: offset), marks.stop(at: offset)), length > 0 { offset += length }
    while offset < text.count, ASCII.isBlank(text.bytes[offset]) { offset += 1 }
    return offset < text.count && !ASCII.isWhitespace(text.bytes[offset])
  }

  /// The parts between dots that stand for words left out.
  private func pieces(of range: SourceRange, _ text: SourceText) -> [SourceRange] {
    let marks = Punctuation(text: text, bounds: range)
    var pieces: [SourceRange] = []
    var start = range.start
    var offset = start
    while offset < range.end {
      let length = marks.stop(at: offset)
      let isEllipsis = length == 3 || length == 1 && text.slice(SourceRange(offset, offset + 2)).elementsEqual("..".utf8)
      if isEllipsis {
        pieces.append(SourceRange(start, offset))
        while offset < range.end, marks.stop(at: offset) > 0 { offset += marks.stop(at: offset) }
        start = offset
      } else {
        offset += max(1, length)
      }
    }
    return pieces + [SourceRange(start, range.end)]
  }

  /// Where the two begin and end to differ, with the words beside it where nothing stands on one side.
  private static func difference(_ alignment: WordAlignment, _ pulled: [Word], _ body: [Word]) -> (pulled: SourceRange, body: SourceRange) {
    let pairs = alignment.pairs
    var prefix = 0
    while prefix < pairs.count, pairs[prefix].left == prefix, pairs[prefix].right == pairs[0].right + prefix { prefix += 1 }
    var suffix = 0
    while suffix < pairs.count - prefix, case let pair = pairs[pairs.count - 1 - suffix], pair.left == pulled.count - 1 - suffix,
      pair.right == pairs[pairs.count - 1].right - suffix
    {
      suffix += 1
    }
    // Words at the ends that found no partner stand for as many words of the story.
    let lead = prefix == 0 ? pairs[0].left : 0
    let tail = suffix == 0 ? pulled.count - 1 - pairs[pairs.count - 1].left : 0
    var left = prefix..<(pulled.count - suffix)
    var right = max(0, pairs[0].right + prefix - lead)..<min(body.count, pairs[pairs.count - 1].right + 1 - suffix + tail)
    if left.isEmpty || right.isEmpty {
      if prefix > 0 { (left, right) = (left.lowerBound - 1..<left.upperBound, right.lowerBound - 1..<right.upperBound) }
      if suffix > 0 { (left, right) = (left.lowerBound..<left.upperBound + 1, right.lowerBound..<right.upperBound + 1) }
    }
    return (span(left, pulled), span(right, body))
  }

  private static func span(_ places: Range<Int>, _ words: [Word]) -> SourceRange {
    SourceRange(words[places.lowerBound].range.start, words[places.upperBound - 1].range.end)
  }
}
