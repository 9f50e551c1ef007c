import SaksamaText

/// Single signs that mean something else than their author thought.
extension SyntaxTrouble {
  /// A quote that is not closed before the next key, or at all.
  static func unclosedQuote(_ text: YAMLText, at offset: Int) -> SyntaxFailure {
    let quote = text.character(at: offset)
    return SyntaxFailure("The quote `\(text.shown(quote))` that opens here is never closed; close it before the next key.", at: quote)
  }

  /// A sign that no unquoted text may start with.
  static func badStart(_ text: YAMLText, at offset: Int) -> SyntaxFailure {
    if text[offset] == ASCII.tab { return tab(text, at: offset) }
    let sign = text.character(at: offset)
    if text[offset] == UInt8(ascii: "`") { return SyntaxFailure("A text cannot start with a backtick; put it in quotes.", at: sign) }
    return SyntaxFailure("A text cannot start with `\(text.shown(sign))`; put it in quotes.", at: sign)
  }

  /// Tabs where only spaces indent.
  static func tab(_ text: YAMLText, at offset: Int) -> SyntaxFailure {
    var end = offset
    while text[end] == ASCII.tab { end += 1 }
    return SyntaxFailure("A tab cannot indent; use spaces.", at: SourceRange(offset, end))
  }

  /// A backslash in double quotes that starts no escape.
  static func badEscape(_ text: YAMLText, at offset: Int) -> SyntaxFailure {
    let escape = SourceRange(offset, text.character(at: offset + 1).end)
    let shown = text.shown(escape)
    return SyntaxFailure("`\(shown)` is no escape in double quotes; write `\\\(shown)`, or use single quotes.", at: escape)
  }
}
