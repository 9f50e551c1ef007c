import SaksamaArticle
import SaksamaText

/// The words of a house that tell who says what, by the hash of the word.
struct Vocabulary: Sendable {
  private var classes = WordClassTable()

  init(_ house: House) {
    nicknameCues = house.lexicons["nickname-cues"].map(NicknameCue.cues) ?? []
    roleForms = RoleForms(house.lexicons["roles"])
    pairsOutsideNames = Vocabulary.pairs(house.lexicons["places"]).union(Vocabulary.pairs(house.lexicons["roles"]))
    verbPrefixes =
      house.lexicons["phrase-ends"]?.entries(withNotes: ["verb-prefix"]).flatMap { [$0.name] + $0.aliases }.map { Array($0.utf8) } ?? []
    officeForms = house.lexicons["organisation-words"].map(Vocabulary.officeForms) ?? []
    if let cues = house.lexicons["cues"] { addCues(cues) }
    for (name, meaning) in Vocabulary.lists {
      if let lexicon = house.lexicons[name] { add(lexicon, meaning) }
    }
    for form in house.nameParticles { add(SourceText(name: "", form), .nameParticle) }
    for (name, meanings) in Vocabulary.notes {
      if let lexicon = house.lexicons[name] { add(lexicon, meanings) }
    }
    for form in house.calendar.weekdays.joined() { add(SourceText(name: "", form), .weekday) }
  }

  /// The beginnings of verbs (`meng`), by which a verb is known that is written as one word with a name.
  private let verbPrefixes: [[UInt8]]
  /// The last three letters of the long active cues.
  private var cueEndings: Set<UInt32> = []

  /// Beginnings and ends of the words that make up names of offices (`ke…an`).
  private let officeForms: [(beginning: [UInt8], end: [UInt8])]

  /// The forms of a list, in which `~` stands for what differs.
  private static func officeForms(_ lexicon: Lexicon) -> [(beginning: [UInt8], end: [UInt8])] {
    lexicon.entries(withNotes: ["form"]).flatMap { [$0.name] + $0.aliases }.map { form in
      let parts = Array(form.utf8).split(separator: UInt8(ascii: "~"), maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
      return (parts.first ?? [], parts.last ?? [])
    }
  }

  /// The shortest word that is told by its beginning and end, in bytes.
  private static let shortestOfficeWord = 8

  /// Whether a word that no list holds has the form of words in names of offices.
  func isOfficeWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= Vocabulary.shortestOfficeWord else { return false }
    return officeForms.contains { form in
      word.suffix(form.end.count).elementsEqual(form.end) && zip(word, form.beginning).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// Whether some letters begin as verbs do.
  func beginsVerb(_ letters: ArraySlice<UInt8>) -> Bool { verbPrefixes.contains { letters.starts(with: $0) } }

  /// Whether some letters end as an active cue does, so that one may be glued to the name before it.
  func mayEndWithCue(_ letters: ArraySlice<UInt8>) -> Bool { cueEndings.contains(Vocabulary.ending(letters)) }

  private static func ending(_ letters: ArraySlice<UInt8>) -> UInt32 { letters.suffix(3).reduce(0) { $0 << 8 | UInt32($1) } }

  /// The words that tie a nickname to a name.
  let nicknameCues: [NicknameCue]
  private let roleForms: RoleForms
  private let pairsOutsideNames: Set<UInt64>

  /// Whether two words in a row are the name of a place or a role.
  func isPlaceOrRole(_ first: UInt32, _ second: UInt32) -> Bool { pairsOutsideNames.contains(UInt64(first) << 32 | UInt64(second)) }

  /// The roles among some words that have several forms.
  func roles(in places: Range<Int>, of words: [Word]) -> [UInt32] { roleForms.roles(in: places, of: words) }

  /// The forms of a role, each by the hashes of its words.
  func forms(ofRole role: UInt32) -> [[UInt32]] { roleForms.forms(of: role) }

  /// What `word` can be.
  func meaning(of word: Word) -> WordClasses { classes[word.hash] }

  /// Whether nothing is known, as in a house whose language has no lists yet.
  var isEmpty: Bool { classes.isEmpty }

  /// What the words of a list mean where the list does not say more.
  private static let lists: [(String, WordClasses)] = [
    ("roles", .role), ("organisation-words", .organisation), ("places", .place), ("titles", .honorific),
    ("title-words", .titleWord), ("sentence-openers", .sentenceOpener),
    ("agencies", .source), ("outlets", .source), ("given-names", .givenName),
  ]

  /// What the third column of a list says of its words.
  private static let notes: [String: [String: WordClasses]] = [
    "pronouns": ["singular": .pronoun, "plural": .pronoun],
    "phrase-ends": [
      "end": .phraseEnd, "end-keep": .lastWord, "keep": .nameEnd, "name-particle": .nameParticle,
      "points-back": .pointsBack, "abbreviation": .abbreviation, "resumes": [.phraseEnd, .resumes], "end-glued": [.phraseEnd, .gluedTail],
      "joins-office": [.phraseEnd, .joinsOffice],
      "capital-particle": [.phraseEnd, .joinsOffice, .capitalParticle],
    ],
    "organisation-words": ["opener": .opener, "opener-always": .opener],
    "roles": ["behalf": .behalf, "anonymous": .anonymous], "places": ["also-name": .placeOrName],
    "ambiguous-words": ["name-first": .givenName, "name-last": .givenName, "organisation-first": .ambiguous],
  ]

  /// Every word of a role has its meaning; of other lists only the forms that are single words.
  private mutating func add(_ lexicon: Lexicon, _ meaning: WordClasses) {
    let words = WordTable(lexicon.source)
    var index = 0
    lexicon.forEachForm { form, _ in
      // The forms come in order of place, so the words need not be searched for each.
      while index < words.words.count, words.words[index].range.start < form.start { index += 1 }
      if form.end > form.start, lexicon.source.bytes[form.end - 1] == UInt8(ascii: "."),
        let last = words.words[index...].prefix(while: { $0.range.end <= form.end }).last
      {
        classes.insert(.abbreviation, for: last.hash)
      }
      // The words of a longer form are mostly other words too (`Rio de Janeiro`, `Raden Ayu`); the words of a role are not.
      if meaning != .role, index < words.words.count, words.words[index].range.end != form.end { return }
      while index < words.words.count, words.words[index].range.end <= form.end {
        defer { index += 1 }
        // An abbreviation such as `MA` must not make a word of names that is written alike; capitals tell it from one anyway.
        if meaning != .role, words.words[index].range.length > 1,
          lexicon.source.slice(words.words[index].range).allSatisfy(ASCII.isUppercase)
        {
          continue
        }
        classes.insert(meaning, for: words.words[index].hash)
      }
    }
  }

  private mutating func add(_ lexicon: Lexicon, _ meanings: [String: WordClasses]) {
    for entry in lexicon.entries(withNotes: Array(meanings.keys)) {
      guard let meaning = entry.note?.split(separator: " ").lazy.compactMap({ meanings[String($0)] }).first else { continue }
      for form in [entry.name] + entry.aliases {
        let words = WordTable(SourceText(name: "", form)).words
        // Of `juru bicara` the last word tells, since the name stands behind it.
        if let last = words.last, words.count == 1 || meaning == .behalf { classes.insert(meaning, for: last.hash) }
      }
    }
  }

  private mutating func add(_ source: SourceText, _ meaning: WordClasses) {
    for word in WordTable(source).words { classes.insert(meaning, for: word.hash) }
  }

  /// The pairs of neighbours in names of several words.
  private static func pairs(_ lexicon: Lexicon?) -> Set<UInt64> {
    guard let lexicon else { return [] }
    var pairs: Set<UInt64> = []
    let words = WordTable(lexicon.source)
    var index = 0
    lexicon.forEachForm { form, _ in
      while index < words.words.count, words.words[index].range.start < form.start { index += 1 }
      index += 1
      while index < words.words.count, words.words[index].range.end <= form.end {
        pairs.insert(UInt64(words.words[index - 1].hash) << 32 | UInt64(words.words[index].hash))
        index += 1
      }
    }
    return pairs
  }

  private mutating func addCues(_ lexicon: Lexicon) {
    let words = WordTable(lexicon.source)
    /// The hashes of misspelt cues with those of their right forms.
    var misspelt: [(wrong: UInt32, right: UInt32)] = []
    for entry in lexicon.entries where MultiPattern.isWord(entry.name) {
      let index = words.firstIndex(atOrAfter: entry.range.start)
      let word = words.words[index]
      let notes = (entry.note ?? "").split(separator: " ")
      var meaning: WordClasses
      switch notes.first {
      case "behind-quote-only": meaning = notes.contains("nya") ? .selfCue : .bareCue
      case "before-quote-only": meaning = .activeCue
      case "bare": meaning = .bareCue
      case "nya": meaning = .selfCue
      case "active": meaning = .activeCue
      case "according-to": meaning = .accordingTo
      case "lead-in": meaning = .passiveCue
      case "misspelt":
        // The right form is the next word of the line.
        if index + 1 < words.words.count, Int(words.words[index + 1].end) <= entry.range.end {
          misspelt.append((word.hash, words.words[index + 1].hash))
        }
        meaning = .misspeltCue
      default: continue
      }
      if meaning == .activeCue, word.range.length >= 7 { cueEndings.insert(Vocabulary.ending(lexicon.source.slice(word.range))) }
      if notes.contains("behind-quote-only") || notes.contains("before-quote-only") { meaning.insert(.onlyAtQuote) }
      classes.insert(meaning, for: word.hash)
    }
    // A misspelt cue can do what the right form can, which stands anywhere in the list.
    for (wrong, right) in misspelt { classes.insert(classes[right].intersection(.cueClasses), for: wrong) }
  }
}
