import SaksamaText

/// What is asked of one word again and again, told once for each word of an article.
struct WordFacts: Sendable {
  let meaning: WordClasses
  /// Whether its first letter is a capital.
  let isCapital: Bool
  /// Whether its first letter is a small one.
  let isSmall: Bool
  /// What stands before it.
  let gap: Gap

  /// The facts of all words of a text, in order of place.
  static func facts(of words: [Word], in text: SourceText, _ vocabulary: Vocabulary) -> [WordFacts] {
    var facts: [WordFacts] = []
    facts.reserveCapacity(words.count)
    let bytes = text.bytes.span
    for (index, word) in words.enumerated() {
      let start = Int(word.start)
      let byte = bytes[start]
      let isSmall = byte < 0x80 ? ASCII.isLowercase(byte) : LetterCase.isSmall(at: start, in: text)
      let isCapital = byte < 0x80 ? ASCII.isUppercase(byte) : LetterCase.isCapital(at: start, in: text)
      var gap = Gap()
      if index > 0 {
        let before = words[index - 1]
        // Nearly all words are parted so.
        let isBlank = before.end + 1 == word.start && bytes[start - 1] == ASCII.space
        gap = isBlank ? .blank : Gap(from: before, to: word, in: text, facts[index - 1].meaning)
      }
      facts.append(WordFacts(meaning: vocabulary.meaning(of: word), isCapital: isCapital, isSmall: isSmall, gap: gap))
    }
    return facts
  }
}
