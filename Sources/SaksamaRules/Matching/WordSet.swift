import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Words of a rule, letter case ignored.
struct WordSet: Sendable {
  private var words: Set<String> = []

  /// Makes an empty set.
  init() {}

  /// Adds a word; false where it is in the set already.
  @discardableResult mutating func insert(_ word: String) -> Bool { words.insert(word.lowercased()).inserted }

  /// Whether the set holds `word`.
  func contains(_ word: String) -> Bool { !words.isEmpty && words.contains(word.lowercased()) }
}

extension Options {
  /// The single words of `key`; anything else is reported, since it could never apply.
  mutating func wordSet(_ key: String) -> WordSet {
    var set = WordSet()
    for text in texts(key) {
      if !MultiPattern.isWord(text.value) {
        report("`\(text.value)` in `\(key)` is not one word, so it can never apply.", at: text.range)
      } else if !set.insert(text.value) {
        report("`\(text.value)` stands in `\(key)` in other letter case too, which makes no difference; take one out.", at: text.range)
      }
    }
    return set
  }

  /// The word lists that `key` names, each with the place of its name.
  mutating func locatedLexicons(_ key: String = "lists") -> [(name: Located<String>, lexicon: Lexicon)] {
    texts(key).compactMap { name in
      if let lexicon = house.lexicons[name.value] { return (name, lexicon) }
      reader.unknown(name, "word list", Array(house.lexicons.keys))
      return nil
    }
  }

  /// The number of `key`, at least `least`.
  mutating func integer(_ key: String, atLeast least: Int) -> Int? {
    guard let number = reader.integer(key) else { return nil }
    if number.value >= least { return number.value }
    report("`\(key)` must be at least \(least), or it has no effect.", at: number.range)
    return nil
  }
}
