import SaksamaArticle
import SaksamaText
import SaksamaYAML

extension Options {
  /// The phrases of `key`; one that holds no word is reported, since it could never be found.
  mutating func phrases(_ key: String, isCaseSensitive: Bool = false) -> [Phrase] {
    texts(key).compactMap { text in
      if let phrase = Phrase(text.value, isCaseSensitive: isCaseSensitive) { return phrase }
      report("`\(text.value)` holds no word, so it can never be found as one; write it under `patterns`.", at: text.range)
      return nil
    }
  }

  /// The first columns of the word lists that `lists` names, as phrases.
  mutating func listedPhrases(isCaseSensitive: Bool = false) -> [Phrase] {
    lexicons().flatMap { lexicon in lexicon.entries.compactMap { Phrase($0.name, isCaseSensitive: isCaseSensitive) } }
  }
}
