import SaksamaText
import SaksamaYAML

/// Finds quotations whose speaker is missing, told twice, or told badly.
struct QuoteAttribution: Check {
  static let manual = Manual(
    name: "quote-attribution",
    summary: "Finds quotations whose speaker is missing or told twice, misspelt cues, and speakers without introduction.",
    group: .attribution,
    options: [
      .init("find", .choice(of: Kind.self), "What to find."),
      .init("min-words", .integer(atLeast: 1), "For `unattributed`: the fewest words of a quotation, 1 unless said."),
      .init("reach", .integer(atLeast: 1), "For `double`: the most words between the first cue and the quotation, 0 unless said."),
      .init("exceptions", .words, "For `misspelt-cue`: words that are right though they are near a cue."),
      .init("lists", .wordLists, "For `unintroduced-speaker`: lists of the words that say who somebody is."),
      .init(
        "says", .record([.init("no-full-name", .localized), .init("no-role", .localized)], needs: []),
        "For `unintroduced-speaker`: what each fault gives as `$problem`."),
    ],
    needs: [["find"]],
    arguments: ["match", "expected", "value", "problem"])

  private enum Kind: String, CaseIterable {
    case unattributed
    case double
    case misspeltCue = "misspelt-cue"
    case unintroducedSpeaker = "unintroduced-speaker"
  }

  private let finder: (any QuoteFinder)?

  init(_ options: inout Options) {
    switch options.mode("find", Kind.self) {
    case .unattributed:
      let fewest = options.positiveInteger("min-words") ?? 1
      finder = UnattributedSpeech(cues: options.shared.cues(of: options.house), fewestWords: fewest)
    case .double:
      finder = DoubleAttribution(cues: options.cueWords(), reach: options.positiveInteger("reach") ?? 0)
    case .misspeltCue:
      finder = CueSpelling(cues: options.cueWords(), exceptions: options.wordSet("exceptions"))
    case .unintroducedSpeaker:
      finder = SpeakerIntroduction(&options)
    case nil: finder = nil
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    finder?.outcome(for: subject) ?? .evaluated([])
  }
}
