import SaksamaArticle
import SaksamaText

/// The words of a story in order: all of them, and those that it quotes.
struct StoryWords {
  private let article: Article
  private let all: [Word]
  /// The words between quotation marks, one quotation after the other.
  let quoted: [Word]
  private let hashes: [UInt32]
  private let quotedHashes: [UInt32]

  init(_ subject: Subject) {
    article = subject.article
    var all: [Word] = []
    var quoted: [Word] = []
    for paragraph in article.paragraphs where paragraph.isStory { all += StoryWords.words(in: paragraph.range, article) }
    let inside = subject.quotedParagraphs(of: [.lead, .body, .quotedMaterial])
    for quote in inside.flatMap(\.quotes) { quoted += StoryWords.words(in: quote.content, article) }
    self.all = all
    self.quoted = quoted
    hashes = all.map(\.hash)
    quotedHashes = quoted.map(\.hash)
  }

  /// The words of the article that start in `range`, without what an editor put in between parentheses.
  func words(in range: SourceRange) -> [Word] { StoryWords.words(in: range, article) }

  private static func words(in range: SourceRange, _ article: Article) -> [Word] {
    let words = article.words.words[article.words.firstIndex(atOrAfter: range.start)..<article.words.firstIndex(atOrAfter: range.end)]
    var kept: [Word] = []
    var depth = 0
    var offset = range.start
    for word in words {
      for byte in article.text.slice(SourceRange(offset, word.range.start)) {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      }
      offset = word.range.end
      if depth == 0 { kept.append(word) }
    }
    return kept
  }

  /// Whether these words stand in a row in the story, or in its quotations with what stands between them left out.
  func contains(_ words: some RandomAccessCollection<UInt32>) -> Bool {
    StoryWords.place(of: words, in: hashes) != nil || StoryWords.place(of: words, in: quotedHashes) != nil
  }

  /// Whether the last of `words` is the beginning of the word that stands in its place in the story.
  func isCutOff(_ words: [Word]) -> Bool {
    guard let last = words.last else { return false }
    let written = article.text.slice(last.range)
    let isEnded = last.range.end < article.text.count && ".,!?".utf8.contains(article.text.bytes[last.range.end])
    if isEnded { return false }
    let before = words.dropLast().map(\.hash)
    for (list, hashes) in [(all, hashes), (quoted, quotedHashes)] {
      guard let place = StoryWords.place(of: before, in: hashes), place + before.count < list.count else { continue }
      if article.text.slice(list[place + before.count].range).starts(with: written) { return true }
    }
    return false
  }

  /// Whether the words behind the first of `words` stand in the story behind a word that ends with the first one (`Sebenarnyakami siap`).
  func isGluedBefore(_ words: [Word]) -> Bool {
    guard words.count > 2, let first = words.first else { return false }
    let written = article.text.slice(first.range).map(ASCII.lowercased)
    let behind = words.dropFirst().map(\.hash)
    for (list, hashes) in [(all, hashes), (quoted, quotedHashes)] {
      guard let place = StoryWords.place(of: behind, in: hashes), place > 0 else { continue }
      let glued = article.text.slice(list[place - 1].range)
      if glued.count > written.count, glued.suffix(written.count).map(ASCII.lowercased) == written { return true }
    }
    return false
  }

  private static func place(of words: some RandomAccessCollection<UInt32>, in story: [UInt32]) -> Int? {
    guard let first = words.first else { return 0 }
    guard words.count <= story.count else { return nil }
    return (0...story.count - words.count).first { story[$0] == first && story[$0..<$0 + words.count].elementsEqual(words) }
  }
}
