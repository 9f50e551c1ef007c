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

  /// A whole number of at least 1.
  mutating func positiveInteger(_ key: String) -> Int? {
    guard let number = reader.integer(key) else { return nil }
    if number.value >= 1 { return number.value }
    report("`\(key)` must be at least 1, or the rule has no effect.", at: number.range)
    return nil
  }

  /// A whole number that is not below `least`, where it would have no effect.
  private mutating func atLeast(_ least: Int, _ key: String) -> Located<Int>? {
    guard let number = reader.integer(key) else { return nil }
    if number.value >= least { return number }
    report("`\(key)` must be at least \(least), or it has no effect.", at: number.range)
    return nil
  }

  /// The numbers of `min` and `max`, at least one of them, in the right order.
  mutating func limits() -> (minimum: Int?, maximum: Int?) {
    let minimum = atLeast(1, "min")
    let maximum = atLeast(0, "max")
    if minimum == nil, maximum == nil { reportMissing(["min", "max"]) }
    if let minimum, let maximum, minimum.value > maximum.value {
      report("`min` is larger than `max`, so every article would be a fault.", at: minimum.range)
    }
    return (minimum?.value, maximum?.value)
  }
}

extension LocalizedText {
  /// Reads a text, or a mapping of texts by language; nil where `node` is.
  init?(reading node: Node?, _ reader: inout MappingReader) {
    guard let node else { return nil }
    if let text = node.string {
      self.init(text)
      return
    }
    guard let entries = node.mapping else {
      reader.report("A message must be a text, or a mapping such as `{id: …, en: …}`, not \(node.kindName).", at: node.range)
      return nil
    }
    var texts: [String: String] = [:]
    for entry in entries {
      if let text = entry.value.string {
        texts[entry.name] = text
      } else {
        reader.report("The message in `\(entry.name)` must be a text, not \(entry.value.kindName).", at: entry.value.range)
      }
    }
    self.init(texts)
  }
}
