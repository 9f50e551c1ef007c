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
}
