import SaksamaArticle
import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

/// A suppression made ready for one article.
struct Silencer {
  /// A rule that it names.
  struct Target {
    /// The full id.
    let rule: String
    /// Where it is named, in the file of the suppression.
    let place: SourceRange
  }

  let suppression: Suppression
  let targets: [Target]
  /// The part of the article's text in which findings begin that it silences; nil for all of it.
  let reach: SourceRange?
  /// The marked texts that it is for; nil for all.
  let texts: [String]?
  /// Whether its last day is over.
  let isExpired: Bool
  /// What is taken out of the source with it where it silences nothing; nil where no machine should.
  let removal: SourceRange?

  /// Whether it silences a finding, whose range counts in `text`.
  func silences(_ diagnostic: Diagnostic, in text: SourceText) -> Bool {
    guard !isExpired, targets.contains(where: { $0.rule == diagnostic.rule }) else { return false }
    if let reach, diagnostic.range.start < reach.start || diagnostic.range.start > reach.end { return false }
    return texts?.contains(text.string(in: diagnostic.range)) ?? true
  }
}
