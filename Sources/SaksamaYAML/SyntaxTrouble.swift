import SaksamaText

/// Finds the cause of what libyaml complains about, and says what it is, where, and what to do.
struct SyntaxTrouble {
  let text: YAMLText
  let error: ParserError
  let last: LastScalar?
  /// The innermost bracket that is open.
  let openBracket: Int?

  var failure: SyntaxFailure {
    causeBefore ?? scannerFailure ?? parserFailure
      ?? SyntaxFailure("This is not YAML: \(error.problem.isEmpty ? "not enough memory" : error.problem).", at: here)
  }

  /// The character at which libyaml stopped.
  private var here: SourceRange { text.character(at: error.offset) }

  /// A quote or bracket that was left open long before libyaml stopped.
  private var causeBefore: SyntaxFailure? {
    if error.problem == "found unexpected end of stream" || error.problem == "found unexpected document indicator" {
      return SyntaxTrouble.unclosedQuote(text, at: error.contextOffset)
    }
    if let last, last.style == .quoted, text.keyLine(after: last.range.start, before: last.range.end) != nil {
      return SyntaxTrouble.unclosedQuote(text, at: last.range.start)
    }
    guard let openBracket, error.context.hasPrefix("while parsing a flow") else { return nil }
    let startsLine = text.skipBlanks(text.lineStart(openBracket)) == openBracket
    let reachesKey = !startsLine && text.keyLine(after: openBracket, before: error.offset + 1) != nil
    guard reachesKey || error.offset >= text.range.end || text.isDocumentStart(error.offset) else { return nil }
    let bracket = text.character(at: openBracket)
    return SyntaxFailure("`\(text.shown(bracket))` is never closed; close it, or put the text in quotes.", at: bracket)
  }

  /// What the scanner says, which reads characters.
  private var scannerFailure: SyntaxFailure? {
    switch error.problem {
    case "mapping values are not allowed in this context": unexpectedColon
    case "could not find expected ':'": missingColon
    case "found character that cannot start any token": SyntaxTrouble.badStart(text, at: error.offset)
    case "found a tab character that violates indentation", "found a tab character where an indentation space is expected":
      SyntaxTrouble.tab(text, at: error.offset)
    case "block sequence entries are not allowed in this context":
      SyntaxFailure("A list item cannot start here; put `- ` on a line of its own, or the text in quotes.", at: here)
    case "mapping keys are not allowed in this context":
      SyntaxFailure("`? ` cannot start a text; put it in quotes.", at: here)
    case "found unexpected ':'": SyntaxTrouble.missingSpace(text, at: error.offset)
    case "found an indentation indicator equal to 0":
      SyntaxFailure("The number behind `|` or `>` runs from 1 to 9; leave it out.", at: here)
    default: scannerFailureByContext
    }
  }

  private var scannerFailureByContext: SyntaxFailure? {
    switch error.context {
    case "while scanning an alias", "while scanning an anchor":
      let sign = text.character(at: error.contextOffset)
      return SyntaxFailure("A text cannot start with `\(text.shown(sign))`; put it in quotes.", at: sign)
    case "while scanning a block scalar":
      return SyntaxFailure("The text of a block starts on the line below `|` or `>`.", at: text.restOfLine(error.offset))
    case "while parsing a quoted scalar":
      // Of an escape with digits, libyaml has already gone past the backslash and the letter.
      let isUnknown = error.problem == "found unknown escape character"
      return SyntaxTrouble.badEscape(text, at: isUnknown ? error.offset : max(error.offset - 2, error.contextOffset))
    case "while scanning a tag", "while parsing a tag", "while parsing a node":
      let start = error.context == "while parsing a node" ? error.offset : error.contextOffset
      return SyntaxFailure("Tags (`!`) are not supported; take it out, or put the text in quotes.", at: text.character(at: start))
    case let context where context.contains("directive"):
      return SyntaxTrouble.badStart(text, at: text.lineStart(error.offset))
    default:
      return nil
    }
  }

  /// What the parser says, which reads tokens.
  private var parserFailure: SyntaxFailure? {
    switch error.problem {
    case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
      let isAfterList = error.context == "while parsing a block collection"
      return TextBehind(text: text, last: last, isAfterList: isAfterList).failure(at: error.offset)
    case "did not find expected ',' or ']'":
      return SyntaxFailure("A `,` or the closing `]` is missing here; a text with special signs goes in quotes.", at: here)
    case "did not find expected ',' or '}'":
      return SyntaxFailure("A `,` or the closing `}` is missing here; a text with special signs goes in quotes.", at: here)
    case "did not find expected node content":
      if here.isEmpty { return SyntaxFailure("A value is missing at the end.", at: here) }
      if text[error.offset] == ASCII.colon { return SyntaxTrouble.missingKey(text, at: error.offset) }
      return SyntaxFailure("A value is missing before `\(text.shown(here))`; a text that starts with it goes in quotes.", at: here)
    default:
      return nil
    }
  }
}
