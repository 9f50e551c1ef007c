import SaksamaArticle
import SaksamaText

/// What the words of a house can be, by their hashes, gathered from its word lists.
struct VocabularyTables: Sendable {
  /// What single words can be.
  private(set) var classes = WordClassTable(capacity: 1 << 14)
  /// Two words in a row of the name of a place or a role, by one hash for both.
  private(set) var pairs = WordClassTable(capacity: 1 << 12)
  /// The last three letters of the long active cues.
  private(set) var cueEndings: Set<UInt32> = []

  init(_ house: House) {
    if let cues = house.lexicons["cues"] { addCues(cues) }
    for list in VocabularyList.all {
      if let lexicon = house.lexicons[list.name] { add(lexicon, list) }
    }
    for form in house.nameParticles { add(SourceText(name: "", form), .nameParticle) }
    for form in house.calendar.weekdays.joined() { add(SourceText(name: "", form), .weekday) }
  }

  /// The last three letters as one number.
  static func ending(_ letters: ArraySlice<UInt8>) -> UInt32 { letters.suffix(3).reduce(0) { $0 << 8 | UInt32($1) } }

  /// One hash for two words in a row.
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 { (first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA77) }

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
          pairs.insert(.place, for: VocabularyTables.pair(form.words[index - 1].hash, form.words[index].hash))
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
      if meaning == .activeCue, word.range.length >= 7 { cueEndings.insert(VocabularyTables.ending(lexicon.source.slice(word.range))) }
      if notes.contains("behind-quote-only") || notes.contains("before-quote-only") { meaning.insert(.onlyAtQuote) }
      classes.insert(meaning, for: word.hash)
    }
    // A misspelt cue can do what the right form can, which stands anywhere in the list.
    for (wrong, right) in misspelt { classes.insert(classes[right].intersection(.cueClasses), for: wrong) }
  }
}
