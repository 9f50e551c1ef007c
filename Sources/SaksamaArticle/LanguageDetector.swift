import SaksamaText

/// Tells the language of an article by its function words.
struct LanguageDetector: Sendable {
  /// So many words settle the language of any copy; an article of a hundred pages costs no more.
  private static let sample = 240

  private let house: String
  private let languages: [String]
  private let languageOfWord: [[UInt8]: Int]
  private let longestWord: Int

  init(_ house: House) {
    self.house = house.language
    languages = house.functionWords.keys.sorted()
    var table: [[UInt8]: Int] = [:]
    for (index, language) in languages.enumerated() {
      for word in house.functionWords[language] ?? [] { table[word.utf8.map(ASCII.lowercased)] = index }
    }
    languageOfWord = table
    longestWord = table.keys.map(\.count).max() ?? 0
  }

  /// The language whose function words stand most often; the house's where none stands or two are level.
  func language(of source: SourceText, _ words: WordTable) -> String {
    guard languages.count > 1 else { return house }
    var counts = [Int](repeating: 0, count: languages.count)
    for word in words.words.prefix(LanguageDetector.sample) where word.range.length <= longestWord {
      if let index = languageOfWord[source.slice(word.range).map(ASCII.lowercased)] { counts[index] += 1 }
    }
    guard let most = counts.max(), most > 0, counts.filter({ $0 == most }).count == 1, let index = counts.firstIndex(of: most) else {
      return house
    }
    return languages[index]
  }
}
