import SaksamaArticle
import SaksamaText

/// Where an article names its speakers, and whether it says there who they are.
struct SpeakerMentions {
  /// How far from a name the words may stand that say who somebody is, in words.
  private static let reach = 40

  private let subject: Subject
  private let roles: Set<UInt32>
  private var places: WordPlaces
  /// The first place of a word that has a role near it; the number of all words where none has.
  private var introductions: [UInt32: Int] = [:]

  init(_ subject: Subject, roles: Set<UInt32>) {
    self.subject = subject
    self.roles = roles
    places = WordPlaces(subject.article.words.words)
  }

  /// Whether `name` is one word, and the full name to which it belongs stands only behind `place`.
  mutating func comesLater(_ full: String, than name: String, at place: SourceRange) -> Bool {
    let own = WordTable(SourceText(name: "", name)).words.map(\.hash)
    // Two words are a full name, though the article may know a longer one.
    guard full != name, own.count == 1 else { return false }
    let parts = WordTable(SourceText(name: "", full)).words.map(\.hash)
    let here = subject.article.words.firstIndex(atOrAfter: place.start)
    for part in parts where !own.contains(part) {
      if let first = places.places(of: part).first, first < here { return false }
    }
    return places.rows(of: parts).contains { index in
      guard index >= here else { return false }
      // The capital letter of a word that opens a sentence makes no name of it: `Menurut Sari`.
      let range = places.words[index].range
      return parts.first == own.first || !Sentences.opens(at: range.start, in: subject.text, subject.passage(around: range).range)
    }
  }

  /// Whether the phrase, or the words around any mention of a word of the short or the full name so far, say who it is.
  mutating func isIntroduced(_ full: String, upTo place: SourceRange, _ phrase: SourceRange) -> Bool {
    let table = subject.article.words
    let nameWords = table.firstIndex(atOrAfter: place.end) - table.firstIndex(atOrAfter: place.start)
    let phraseWords = table.firstIndex(atOrAfter: phrase.end) - table.firstIndex(atOrAfter: phrase.start)
    if phraseWords > nameWords { return true }
    let last = table.firstIndex(atOrAfter: place.end)
    let parts = WordTable(subject.text, in: place).words + WordTable(SourceText(name: "", full)).words
    for part in parts where part.range.length > 2 {
      if introduction(of: part.hash) < last { return true }
    }
    return false
  }

  private mutating func introduction(of hash: UInt32) -> Int {
    if let known = introductions[hash] { return known }
    let words = places.words
    let first = places.places(of: hash).first { index in
      words[max(0, index - SpeakerMentions.reach)..<min(words.count, index + SpeakerMentions.reach)].contains { roles.contains($0.hash) }
    }
    introductions[hash] = first ?? words.count
    return first ?? words.count
  }
}
