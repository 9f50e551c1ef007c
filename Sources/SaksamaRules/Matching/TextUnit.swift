import SaksamaText

/// The part of an article for which something is counted.
enum TextUnit: String, CaseIterable, Sendable {
  case article
  case paragraph
  case sentence

  /// The units of a text in order; the article is one, from the start of its first region to the end of its last.
  func ranges(in scoped: ScopedText) -> [SourceRange] {
    switch self {
    case .article:
      guard let first = scoped.regions.first, let last = scoped.regions.last else { return [] }
      return [SourceRange(first.start, last.end)]
    case .paragraph: return scoped.paragraphs
    case .sentence: return scoped.paragraphs.flatMap { Sentences.ranges(in: scoped.text, $0) }
    }
  }
}
