import SaksamaRules
import SaksamaText

/// The words of the examples of a rule, for telling what stands in none of them.
struct ExampleWords {
  private let words: Set<String>

  init(_ examples: [RuleExample]) {
    var words: Set<String> = []
    for text in examples.flatMap({ [$0.text, $0.metadata.headline ?? ""] }) { words.formUnion(ExampleWords.words(of: text)) }
    self.words = words
  }

  /// Whether every word of `phrase` stands in some example; letter case does not count.
  func hold(_ phrase: String) -> Bool { ExampleWords.words(of: phrase).allSatisfy(words.contains) }

  /// Strings compare by their characters, so that a composed letter equals a letter with its accent.
  private static func words(of text: String) -> [String] {
    let source = SourceText(name: "", text)
    return WordTable(source).words.map { source.string(in: $0.range).lowercased() }
  }
}
