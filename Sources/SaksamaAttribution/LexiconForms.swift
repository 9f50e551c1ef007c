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
    let words = WordTable(lexicon.source).words
    let span = words.span
    var index = 0
    lexicon.forEachLine { columns in
      func form(_ range: SourceRange) {
        while index < span.count, Int(span[index].start) < range.start { index += 1 }
        let first = index
        while index < span.count, Int(span[index].end) <= range.end { index += 1 }
        body(LexiconForm(range: range, words: words[first..<index], columns: columns))
      }
      form(columns.name)
      if !columns.aliases.isEmpty { lexicon.forEachAlias(in: columns.aliases, form) }
    }
  }
}
