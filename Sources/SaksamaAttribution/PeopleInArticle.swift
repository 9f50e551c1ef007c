import SaksamaArticle
import SaksamaText

/// Finds the full name that a part of a name, or a role, stands for.
struct PeopleInArticle {
  private let article: Article
  private let names: NameReader
  private var known: [String: String] = [:]
  /// The last person who was named with a role, by the hash of each word of the role.
  private var nameOfRole: [UInt32: String] = [:]

  init(_ article: Article, _ names: NameReader) {
    self.article = article
    self.names = names
  }

  /// Who speaks in a phrase with a personal name.
  mutating func person(_ phrase: SpeakerPhrase, _ name: SourceRange) -> String {
    let full = fullName(of: name)
    for index in phrase.words where names.meaning(index).contains(.role) && !name.contains(names.words[index].range) {
      nameOfRole[names.words[index].hash] = full
    }
    return full
  }

  /// Whether a full name was found for a person.
  func isPerson(_ name: String) -> Bool { known.values.contains(name) }

  /// Who is meant by a role without a name: the last person named with that role; nil where nobody was.
  func person(inRole phrase: SpeakerPhrase) -> String? {
    for index in phrase.words where names.meaning(index).contains(.role) {
      if let name = nameOfRole[names.words[index].hash] { return name }
    }
    return nil
  }

  /// The longest name in the article that holds the words of `name` in their order; the name itself where there is none.
  private mutating func fullName(of name: SourceRange) -> String {
    let text = article.text
    let written = text.string(in: name)
    if let full = known[written] { return full }
    let first = article.words.firstIndex(atOrAfter: name.start)
    let count = article.words.firstIndex(atOrAfter: name.end) - first
    var full = written
    if (1...2).contains(count) { full = longest(first, count, from: 0, to: first) ?? longest(first, count, from: first + count, to: names.words.count) ?? written }
    known[written] = full
    return full
  }

  /// The fullest form of the words from `first` on among the words `start..<end`.
  private func longest(_ first: Int, _ count: Int, from start: Int, to end: Int) -> String? {
    let words = names.words
    var best: String?
    var index = start
    while index + count <= end {
      defer { index += 1 }
      guard words[index].hash == words[first].hash, (1..<count).allSatisfy({ words[index + $0].hash == words[first + $0].hash }),
        isInStory(index)
      else { continue }
      if let owner = ownerOfShortForm(index, count) { return owner }
      let full = surroundings(of: index, count)
      if full.utf8.count > (best?.utf8.count ?? text(first, first + count).utf8.count) { best = full }
    }
    return best
  }

  /// The name before a short form in parentheses: `Zulkifli Hasan (Zulhas)`.
  private func ownerOfShortForm(_ index: Int, _ count: Int) -> String? {
    guard index > 1, names.gap(before: index).elementsEqual(" (".utf8) else { return nil }
    let behind = Int(names.words[index + count - 1].end)
    guard behind < article.text.count, article.text.bytes[behind] == UInt8(ascii: ")") else { return nil }
    let start = names.start(ofNameEndingAt: index, from: 0)
    return index - start >= 2 ? text(start, index) : nil
  }

  /// The name around some words: the words that touch them and can belong to a name.
  private func surroundings(of index: Int, _ count: Int) -> String {
    let end = names.end(ofNameFrom: index + count - 1)
    let start = names.joins(index) ? names.start(ofNameEndingAt: index, from: 0) : index
    let first = start < index && (start + 1...index).allSatisfy(names.joins) ? start : index
    return end - first <= 6 ? text(first, end) : text(index, index + count)
  }

  private func text(_ first: Int, _ end: Int) -> String {
    article.text.string(in: SourceRange(Int(names.words[first].start), Int(names.words[end - 1].end)))
  }

  /// Whether a word stands in the story and neither in its dateline nor in the credits.
  private func isInStory(_ index: Int) -> Bool {
    let offset = Int(names.words[index].start)
    if let dateline = article.dateline, dateline.extent.contains(offset) { return false }
    return offset < article.storyEnd
  }
}
