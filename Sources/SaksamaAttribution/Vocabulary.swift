import SaksamaArticle
import SaksamaText

/// The words of a house that tell who says what, by the hash of the word.
struct Vocabulary: Sendable {
  private var classes = WordClassTable(capacity: 1 << 14)
  /// Two words in a row of the name of a place or a role, by one hash for both.
  private var pairs = WordClassTable(capacity: 1 << 12)

  init(_ house: House) {
    nicknameCues = house.lexicons["nickname-cues"].map(NicknameCue.cues) ?? []
    roleForms = RoleForms(house.lexicons["roles"])
    verbPrefixes =
      house.lexicons["phrase-ends"]?.entries(withNotes: ["verb-prefix"]).flatMap { [$0.name] + $0.aliases }.map { Array($0.utf8) } ?? []
    officeForms = house.lexicons["organisation-words"].map(Vocabulary.officeForms) ?? []
    if let cues = house.lexicons["cues"] { addCues(cues) }
    for list in VocabularyList.all {
      if let lexicon = house.lexicons[list.name] { add(lexicon, list) }
    }
    for form in house.nameParticles { add(SourceText(name: "", form), .nameParticle) }
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

  /// Whether two words in a row are the name of a place or a role.
  func isPlaceOrRole(_ first: UInt32, _ second: UInt32) -> Bool { !pairs[Vocabulary.pair(first, second)].isEmpty }

  /// One hash for two words in a row.
  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA77) }

  /// The roles among some words that have several forms.
  func roles(in places: Range<Int>, of words: [Word]) -> [UInt32] { roleForms.roles(in: places, of: words) }

  /// The forms of a role, each by the hashes of its words.
  func forms(ofRole role: UInt32) -> [[UInt32]] { roleForms.forms(of: role) }

  /// What `word` can be.
  func meaning(of word: Word) -> WordClasses { classes[word.hash] }

  /// Whether nothing is known, as in a house whose language has no lists yet.
  var isEmpty: Bool { classes.isEmpty }

  private mutating func add(_ lexicon: Lexicon, _ list: VocabularyList) {
    let source = lexicon.source
    LexiconForm.forEach(in: lexicon) { form in
      guard let last = form.words.last else { return }
      if let meaning = list.meaning { add(form, meaning, source) }
      if let meaning = list.meaning(ofNote: form.columns.note, in: source), form.words.count == 1 || meaning == .behalf {
        // Of `juru bicara` the last word tells, since the name stands behind it.
        classes.insert(meaning, for: last.hash)
      }
      if list.keepsPairs {
        for index in form.words.indices.dropFirst() {
          pairs.insert(.place, for: Vocabulary.pair(form.words[index - 1].hash, form.words[index].hash))
        }
      }
    }
  }

  /// Every word of a role has its meaning; of other lists only the forms that are single words.
  private mutating func add(_ form: LexiconForm, _ meaning: WordClasses, _ source: SourceText) {
    if source.bytes[form.range.end - 1] == UInt8(ascii: "."), let last = form.words.last { classes.insert(.abbreviation, for: last.hash) }
    // The words of a longer form are mostly other words too (`Rio de Janeiro`, `Raden Ayu`); the words of a role are not.
    if meaning != .role, form.words.first?.range.end != form.range.end { return }
    for word in form.words {
      // An abbreviation such as `MA` must not make a word of names that is written alike; capitals tell it from one anyway.
      let isCapital = ASCII.isUppercase(source.bytes[word.range.start])
      if isCapital, meaning != .role, word.range.length > 1, source.slice(word.range).allSatisfy(ASCII.isUppercase) { continue }
      classes.insert(meaning, for: word.hash)
    }
  }

  private mutating func add(_ source: SourceText, _ meaning: WordClasses) {
    for word in WordTable(source).words { classes.insert(meaning, for: word.hash) }
  }

  private mutating func addCues(_ lexicon: Lexicon) {
    /// The hashes of misspelt cues with those of their right forms.
    var misspelt: [(wrong: UInt32, right: UInt32)] = []
    var wrong: UInt32?
    LexiconForm.forEach(in: lexicon) { form in
      guard let word = form.words.first, word.range == form.range else { return }
      if form.range != form.columns.name {
        if let wrong { misspelt.append((wrong, word.hash)) }
        wrong = nil
        return
      }
      wrong = nil
      let notes = lexicon.source.slice(form.columns.note).split(separator: ASCII.space).map { String(decoding: $0, as: UTF8.self) }
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
        meaning = .misspeltCue
        wrong = word.hash
      default: return
      }
      if meaning == .activeCue, word.range.length >= 7 { cueEndings.insert(Vocabulary.ending(lexicon.source.slice(word.range))) }
      if notes.contains("behind-quote-only") || notes.contains("before-quote-only") { meaning.insert(.onlyAtQuote) }
      classes.insert(meaning, for: word.hash)
    }
    // A misspelt cue can do what the right form can, which stands anywhere in the list.
    for (wrong, right) in misspelt { classes.insert(classes[right].intersection(.cueClasses), for: wrong) }
  }
}
