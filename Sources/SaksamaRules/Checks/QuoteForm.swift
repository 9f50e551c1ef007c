import SaksamaText
import SaksamaYAML

/// Finds faults in how quotations are written.
struct QuoteForm: Check {
  static let manual = Manual(
    name: "quote-form",
    summary: "Finds faults in how quotations are written: marks, blanks, the marks before the speaker, and pull quotes that differ.",
    group: .attribution,
    options: [
      .init("find", .choice(of: Kind.self), "What to find."),
      .init("max-findings", .integer(atLeast: 1), "For `mixed-marks`: the most findings in one article."),
      .init("affixes", .words, "For `spacing`: parts of words that may touch a quotation."),
      .init(
        "min-words", .integer(atLeast: 1),
        "The fewest words: for `punctuation` of speech, 3 unless said; for `pull-quote-differs` of a pull quote, 2 unless said."),
      .init("abbreviations", .words, "For `punctuation`: words whose own stop may end a quotation."),
      .init(
        "resemblance", .integer(atLeast: 1), "For `pull-quote-differs`: how many words in a hundred the body must share, 75 unless said."),
    ],
    needs: [["find"]],
    arguments: ["match", "expected", "value", "count"])

  private enum Kind: String, CaseIterable {
    case unbalanced
    case mixedMarks = "mixed-marks"
    case spacing
    case punctuation
    case pullQuoteDiffers = "pull-quote-differs"
  }

  private let finder: (any QuoteFinder)?

  init(_ options: inout Options) {
    switch options.mode("find", Kind.self) {
    case .unbalanced: finder = UnbalancedMarks(cues: options.shared.cues(of: options.house))
    case .mixedMarks: finder = MixedMarks(limit: options.positiveInteger("max-findings"))
    case .spacing: finder = QuoteSpacing(affixes: options.wordSet("affixes"))
    case .punctuation:
      let fewest = options.positiveInteger("min-words") ?? 3
      finder = QuoteEndings(cues: options.cueWords(), fewestWords: fewest, abbreviations: options.wordSet("abbreviations"))
    case .pullQuoteDiffers:
      let fewest = options.positiveInteger("min-words") ?? 2
      finder = PullQuotes(fewestWords: fewest, resemblance: min(100, options.positiveInteger("resemblance") ?? 75))
    case nil: finder = nil
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    finder?.outcome(for: subject) ?? .evaluated([])
  }
}
