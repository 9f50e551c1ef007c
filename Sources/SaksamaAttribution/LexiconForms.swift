import SaksamaArticle
import SaksamaText

/// A name or an alias of a word list, with its words.
struct LexiconForm {
  /// Where the form stands in the list.
  let range: SourceRange
  /// The words of the form, in the table of the whole list.
  let words: ArraySlice<Word>
  /// The line that the form stands in.
  let columns: Lexicon.Columns

  /// Calls `body` with every form of a list, in order; the list is taken apart into words once.
  static func forEach(in lexicon: Lexicon, _ body: (LexiconForm) -> Void) {
    var cursor = WordCursor(words: WordTable(lexicon.source).words)
    lexicon.forEachLine { columns in
      body(LexiconForm(range: columns.name, words: cursor.next(in: columns.name), columns: columns))
      if columns.aliases.isEmpty { return }
      lexicon.forEachAlias(in: columns.aliases) { body(LexiconForm(range: $0, words: cursor.next(in: $0), columns: columns)) }
    }
  }
}

/// Walks over the words of a list.
private struct WordCursor {
  let words: [Word]
  private var index = 0

  init(words: [Word]) { self.words = words }

  /// The words in `range`, which does not begin before the last one asked for.
  mutating func next(in range: SourceRange) -> ArraySlice<Word> {
    var first = index
    while first < words.count, Int(words[first].start) < range.start { first += 1 }
    index = first
    while index < words.count, Int(words[index].end) <= range.end { index += 1 }
    return words[first..<index]
  }
}
