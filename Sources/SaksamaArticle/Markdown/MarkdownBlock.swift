import SaksamaText

/// A line of Markdown without its marks: what is left of it is a row of pieces of the source.
struct MarkdownLine {
  /// What is read as text, in order, without blanks at its ends.
  var pieces: [SourceRange]
  /// The line end.
  let ending: SourceRange
  /// Whether the line ends in a hard break, so that the next one begins anew on the page.
  let isHardBroken: Bool
}

/// A part of a Markdown text.
enum MarkdownBlock {
  /// Lines that belong together.
  case paragraph([MarkdownLine])
  /// A heading with its level, from 1 to 6.
  case heading([MarkdownLine], level: Int)
  /// A line end between two blocks.
  case blank(SourceRange)
}
