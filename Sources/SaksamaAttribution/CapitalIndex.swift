import SaksamaArticle
import SaksamaText

/// Where the words with a capital letter stand in a story, by the hash of the word.
struct CapitalIndex {
  /// The hash in the upper half and the place among the words in the lower half, sorted.
  private let keys: [UInt64]
  /// Where the story ends and the links to others begin, in bytes.
  let storyEnd: Int
  /// The links to other stories, in order of place.
  private let links: [SourceRange]

  /// Finds the words of the story and of the links to other stories, outside the dateline and the credits.
  init(_ article: Article, _ words: [Word]) {
    storyEnd = article.storyEnd
    links = article.relatedLinks.map(\.range)
    var keys: [UInt64] = []
    keys.reserveCapacity(words.count / 4)
    let text = article.text
    let end = max(article.storyEnd, article.relatedLinks.last?.range.end ?? 0)
    for (index, word) in words.enumerated() {
      let start = Int(word.start)
      if start >= end { break }
      if ASCII.isLowercase(text.bytes[start]) || !LetterCase.isCapital(at: start, in: text) { continue }
      if let dateline = article.dateline, dateline.extent.contains(start) { continue }
      keys.append(UInt64(word.hash) << 32 | UInt64(UInt32(truncatingIfNeeded: index)))
    }
    keys.sort()
    self.keys = keys
  }

  /// Whether an offset lies in the story itself, and not in a link to another one, which may stand in the middle of it.
  func isInStory(_ offset: Int) -> Bool {
    guard offset < storyEnd else { return false }
    let next = links.partitioningIndex { $0.end > offset }
    return next == links.count || links[next].start > offset
  }

  /// The places of all words with a capital letter, sorted by the hash of the word.
  var all: [Int] { keys.map { Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF) } }

  /// The places of a word in order, at most `limit` of them: an article that says a name a thousand times needs no more to know it.
  func places(of hash: UInt32, limit: Int = 24) -> [Int] {
    let first = keys.partitioningIndex { UInt32(truncatingIfNeeded: $0 >> 32) >= hash }
    return keys[first...].prefix(limit).prefix { UInt32(truncatingIfNeeded: $0 >> 32) == hash }.map {
      Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)
    }
  }
}
