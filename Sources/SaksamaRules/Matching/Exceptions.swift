import SaksamaText
import SaksamaYAML

/// Surroundings in which a match is no fault: phrases that cover it, and patterns that do.
struct Exceptions: Sendable {
  /// How far around a match, in bytes, a pattern of an exception is looked for.
  private static let reach = 160

  private let phrases: [Phrase]
  private let patterns: [Pattern]

  /// Reads `exceptions` and `exception-patterns`.
  init(_ options: inout Options) {
    var phrases: [Phrase] = []
    for text in options.texts("exceptions") {
      if let phrase = Phrase(text.value) {
        phrases.append(phrase)
      } else {
        options.report("The exception `\(text.value)` holds no word, so it can never apply.", at: text.range)
      }
    }
    self.phrases = phrases
    patterns = options.patterns("exception-patterns")
  }

  /// Whether an exception covers `range`.
  func cover(_ range: SourceRange, in text: SourceText) throws(PatternFailure) -> Bool {
    let window = SourceRange(max(0, range.start - Exceptions.reach), min(text.count, range.end + Exceptions.reach))
    if !phrases.isEmpty {
      let words = WordTable(text, in: window)
      if phrases.contains(where: { $0.stands(in: text, words, window, covering: range) }) { return true }
    }
    for pattern in patterns {
      if try pattern.matches(in: text.bytes, window).contains(where: { $0.range.contains(range) }) { return true }
    }
    return false
  }
}
