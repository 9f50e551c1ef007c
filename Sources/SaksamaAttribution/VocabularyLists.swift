import SaksamaArticle
import SaksamaText

/// What the word lists of a house mean for attribution.
struct VocabularyList {
  /// The name of the list.
  let name: String
  /// What its words mean where the list does not say more; nil where the third column tells all.
  let meaning: WordClasses?
  /// What the third column says of the words of its line.
  let notes: [(note: [UInt8], meaning: WordClasses)]
  /// Whether two words of a form in a row are known as such.
  let keepsPairs: Bool

  private init(
    _ name: String, _ meaning: WordClasses? = nil, notes: [(note: String, meaning: WordClasses)] = [], keepsPairs: Bool = false
  ) {
    self.name = name
    self.meaning = meaning
    self.notes = notes.map { (Array($0.note.utf8), $0.meaning) }
    self.keepsPairs = keepsPairs
  }

  /// The lists that are read.
  static let all: [VocabularyList] = [
    VocabularyList("roles", .role, notes: [("behalf", .behalf), ("anonymous", .anonymous)], keepsPairs: true),
    VocabularyList("organisation-words", .organisation, notes: [("opener", .opener), ("opener-always", .opener)]),
    VocabularyList("places", .place, notes: [("also-name", .placeOrName)], keepsPairs: true),
    VocabularyList("citation-nouns", notes: [("statement", .anonymous)]),
    VocabularyList("titles", .honorific),
    VocabularyList("title-words", .titleWord),
    VocabularyList("sentence-openers", .sentenceOpener),
    VocabularyList("agencies", .source),
    VocabularyList("outlets", .source),
    VocabularyList("given-names", .givenName),
    VocabularyList("pronouns", notes: [("singular", .pronoun), ("plural", .pronoun)]),
    VocabularyList(
      "phrase-ends",
      notes: [
        ("end", .phraseEnd), ("end-keep", .lastWord), ("keep", .nameEnd), ("name-particle", .nameParticle), ("points-back", .pointsBack),
        ("abbreviation", .abbreviation), ("resumes", [.phraseEnd, .resumes]), ("end-glued", [.phraseEnd, .gluedTail]),
        ("joins-office", [.phraseEnd, .joinsOffice]), ("capital-particle", [.phraseEnd, .joinsOffice, .capitalParticle]),
      ]),
    VocabularyList(
      "ambiguous-words", notes: [("name-first", .givenName), ("name-last", .givenName), ("organisation-first", .ambiguous)]),
  ]

  /// What the third column of a line says: the first of its words that has a meaning tells it.
  func meaning(ofNote column: SourceRange, in source: SourceText) -> WordClasses? {
    if column.isEmpty || notes.isEmpty { return nil }
    var start = column.start
    for end in column.start..<column.end + 1 where end == column.end || source.bytes[end] == ASCII.space {
      let word = source.bytes[start..<end]
      if let found = notes.first(where: { $0.note.count == word.count && word.elementsEqual($0.note) }) { return found.meaning }
      start = end + 1
    }
    return nil
  }
}
