import SaksamaArticle

/// What several rules of a house make of the same word lists, made once while they load.
final class SharedWords {
  private var cues: CueWords?
  private var names: [String: NameIndex] = [:]

  /// The words of the house that report speech.
  func cues(of house: House) -> CueWords {
    if let cues { return cues }
    let made = CueWords(house)
    cues = made
    return made
  }

  /// The names of some word lists.
  func names(of lexicons: [Lexicon]) -> NameIndex {
    let key = lexicons.map(\.file).joined(separator: "\u{0}")
    if let known = names[key] { return known }
    let made = NameIndex(lexicons: lexicons)
    names[key] = made
    return made
  }
}
