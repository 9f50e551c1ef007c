import SaksamaArticle
import SaksamaText

/// Finds the full name that a part of a name stands for.
struct PeopleInArticle {
  private let article: Article
  private let vocabulary: Vocabulary
  private var known: [String: String] = [:]

  init(_ article: Article, _ vocabulary: Vocabulary) {
    self.article = article
    self.vocabulary = vocabulary
  }

  /// The longest name in the story up to the place of `name` that holds its words in their order; the name itself where there is none.
  mutating func fullName(of name: SourceRange) -> String {
    let text = article.text
    let written = text.string(in: name)
    if let full = known[written] { return full }
    let words = article.words.words
    let first = article.words.firstIndex(atOrAfter: name.start)
    let count = article.words.firstIndex(atOrAfter: name.end) - first
    var best = written
    guard count > 0, count <= 2 else {
      remember(written)
      return written
    }
    for (index, word) in words[..<first].enumerated() where word.hash == words[first].hash {
      guard index + count <= first, (1..<count).allSatisfy({ words[index + $0].hash == words[first + $0].hash }) else { continue }
      let full = surroundings(of: index, count)
      if full.utf8.count > best.utf8.count { best = full }
    }
    known[written] = best
    return best
  }

  private mutating func remember(_ name: String) {
    for part in name.split(separator: " ") where known[String(part)] == nil { known[String(part)] = name }
    known[name] = name
  }

  /// The name around some words: the capitalised words that touch them and belong to no role, organisation or place.
  private func surroundings(of index: Int, _ count: Int) -> String {
    let words = article.words.words
    var first = index
    var end = index + count
    while first > 0, canJoin(first - 1), touches(first - 1, first) { first -= 1 }
    while end < words.count, canJoin(end), touches(end - 1, end) { end += 1 }
    guard end - first <= 6 else { return "" }
    return article.text.string(in: SourceRange(Int(words[first].start), Int(words[end - 1].end)))
  }

  private func canJoin(_ index: Int) -> Bool {
    let word = article.words.words[index]
    guard LetterCase.isCapital(at: Int(word.start), in: article.text), article.storyContains(word.range) else { return false }
    guard vocabulary.meaning(of: word).isDisjoint(with: .outsideNames) else { return false }
    let bytes = article.text.slice(word.range)
    return bytes.count == 1 || !bytes.allSatisfy { ASCII.isUppercase($0) || ASCII.isDigit($0) }
  }

  private func touches(_ left: Int, _ right: Int) -> Bool {
    let words = article.words.words
    let gap = article.text.slice(SourceRange(Int(words[left].end), Int(words[right].start)))
    return gap.count <= 2 && gap.allSatisfy { ASCII.isBlank($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: ".") }
      && !(gap.first == UInt8(ascii: ".") && words[left].range.length > 2)
  }
}

extension Article {
  /// Whether `range` lies in the story and not in its dateline.
  fileprivate func storyContains(_ range: SourceRange) -> Bool {
    if let dateline, dateline.extent.overlaps(range) { return false }
    return true
  }
}
