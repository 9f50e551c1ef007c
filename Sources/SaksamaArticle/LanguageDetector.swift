import SaksamaText

/// Tells the language of an article by its function words.
struct LanguageDetector: Sendable {
  /// So many bytes settle the language of any copy; an article of a hundred pages costs no more.
  private static let sample = 1600

  private let house: String
  private let languages: [String]
  /// The language of each literal of `words`.
  private let languageOfWord: [Int]
  private let words: MultiPattern

  init(_ house: House) {
    self.house = house.language
    languages = house.functionWords.keys.sorted()
    var literals: [MultiPattern.Literal] = []
    var languageOfWord: [Int] = []
    for (index, language) in languages.enumerated() {
      for word in house.functionWords[language] ?? [] {
        literals.append(.word(word))
        languageOfWord.append(index)
      }
    }
    self.languageOfWord = languageOfWord
    words = MultiPattern(literals)
  }

  /// The language whose function words stand most often; the house's where none stands or two are level, and where all that speaks for
  /// another one is a single word, which may be an initial (`A Bak`) or part of a name.
  func language(of source: SourceText, _ table: WordTable) -> String {
    guard languages.count > 1 else { return house }
    var counts = [Int](repeating: 0, count: languages.count)
    var first = [Int](repeating: -1, count: languages.count)
    var hasSeveral = [Bool](repeating: false, count: languages.count)
    let sample = SourceRange(source.contentStart, min(source.count, source.contentStart + LanguageDetector.sample))
    words.forEachHit(in: source, words: table, range: sample) { hit in
      let language = languageOfWord[hit.literal]
      counts[language] += 1
      if first[language] < 0 { first[language] = hit.literal } else if first[language] != hit.literal { hasSeveral[language] = true }
    }
    guard let most = counts.max(), most > 0, counts.filter({ $0 == most }).count == 1, let index = counts.firstIndex(of: most) else {
      return house
    }
    return hasSeveral[index] ? languages[index] : house
  }
}
