import SaksamaArticle
import SaksamaText

/// The words of a house that tell who says what, by the hash of the word.
struct Vocabulary: Sendable {
  private var classes: [UInt32: WordClasses] = [:]
  /// The right form of a misspelt cue.
  private(set) var corrections: [UInt32: String] = [:]

  init(_ house: House) {
    classes.reserveCapacity(4096)
    if let cues = house.lexicons["cues"] { addCues(cues) }
    for (name, meaning) in Vocabulary.lists {
      if let lexicon = house.lexicons[name] { add(lexicon, meaning) }
    }
    for form in house.nameParticles { add(SourceText(name: "", form), .nameParticle) }
    for form in house.calendar.weekdays.joined() { add(SourceText(name: "", form), .weekday) }
  }

  /// What `word` can be.
  func meaning(of word: Word) -> WordClasses { classes[word.hash] ?? [] }

  /// Whether nothing is known, as in a house whose language has no lists yet.
  var isEmpty: Bool { classes.isEmpty }

  private static let lists: [(String, WordClasses)] = [
    ("pronouns", .pronoun), ("phrase-ends", .phraseEnd), ("roles", .role), ("organisation-words", .organisation), ("places", .place),
    ("titles", .honorific), ("title-words", .titleWord), ("ambiguous-words", .ambiguous),
  ]

  /// Every word of every form of a list has its meaning; `Sri Sultan` makes both words honorifics.
  private mutating func add(_ lexicon: Lexicon, _ meaning: WordClasses) {
    let words = WordTable(lexicon.source)
    lexicon.forEachForm { form, _ in
      var index = words.firstIndex(atOrAfter: form.start)
      while index < words.words.count, words.words[index].range.end <= form.end {
        classes[words.words[index].hash, default: []].insert(meaning)
        index += 1
      }
    }
  }

  private mutating func add(_ source: SourceText, _ meaning: WordClasses) {
    for word in WordTable(source).words { classes[word.hash, default: []].insert(meaning) }
  }

  private mutating func addCues(_ lexicon: Lexicon) {
    let words = WordTable(lexicon.source)
    for entry in lexicon.entries where MultiPattern.isWord(entry.name) {
      let word = words.words[words.firstIndex(atOrAfter: entry.range.start)]
      let meaning: WordClasses
      switch entry.note ?? "" {
      case "bare", "behind-quote-only": meaning = .bareCue
      case "nya": meaning = .selfCue
      case "active": meaning = .activeCue
      case "according-to": meaning = .accordingTo
      case "misspelt":
        corrections[word.hash] = entry.aliases.first
        meaning = [.misspeltCue, (entry.aliases.first ?? "").hasSuffix("nya") ? .selfCue : .bareCue]
      default: continue
      }
      classes[word.hash, default: []].insert(meaning)
    }
  }
}
