import SaksamaText
import SaksamaYAML

/// Finds quotations whose speaker is missing, told twice, or told badly.
struct QuoteAttribution: Check {
  static let manual = Manual(
    name: "quote-attribution",
    summary: "Finds quotations whose speaker is missing or told twice, misspelt cues, and speakers without introduction.",
    group: .attribution,
    options: [
      .init("find", "`unattributed`, `double`, `misspelt-cue` or `unintroduced-speaker`", "What to find."),
      .init("min-words", "whole number", "For `unattributed`: the fewest words of a quotation, 1 unless said."),
      .init("reach", "whole number", "For `double`: the most words between the first cue and the quotation, 0 unless said."),
      .init("exceptions", "list of words", "For `misspelt-cue`: words that are right though they are near a cue."),
      .init("lists", "list of word lists", "For `unintroduced-speaker`: lists of the words that say who somebody is."),
      .init("says", "`{no-full-name, no-role}`", "For `unintroduced-speaker`: what each fault gives as `$problem`."),
    ],
    arguments: ["match", "expected", "value", "problem"])

  private enum Kind: String, CaseIterable {
    case unattributed
    case double
    case misspeltCue = "misspelt-cue"
    case unintroducedSpeaker = "unintroduced-speaker"
  }

  private enum Finder: Sendable {
    case unattributed(UnattributedSpeech)
    case double(DoubleAttribution)
    case misspeltCue(CueSpelling)
    case unintroducedSpeaker(SpeakerIntroduction)
  }

  private let finder: Finder?

  init(_ options: inout Options) {
    guard let kind = options.mode("find", Kind.self) else {
      finder = nil
      return
    }
    switch kind {
    case .unattributed:
      let fewest = options.positiveInteger("min-words") ?? 1
      finder = .unattributed(UnattributedSpeech(cues: options.shared.cues(of: options.house), fewestWords: fewest))
    case .double:
      finder = .double(DoubleAttribution(cues: options.cueWords(), reach: options.positiveInteger("reach") ?? 0))
    case .misspeltCue:
      finder = .misspeltCue(CueSpelling(cues: options.cueWords(), exceptions: options.wordSet("exceptions")))
    case .unintroducedSpeaker:
      finder = .unintroducedSpeaker(SpeakerIntroduction(&options))
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    guard let finder else { return .evaluated([]) }
    if subject.statements.quotes.isEmpty { return .notApplicable(.nothingToCheck) }
    switch finder {
    case .unattributed(let finder): return .evaluated(finder.findings(in: subject))
    case .double(let finder): return .evaluated(finder.findings(in: subject))
    case .misspeltCue(let finder): return .evaluated(finder.findings(in: subject))
    case .unintroducedSpeaker(let finder): return .evaluated(finder.findings(in: subject))
    }
  }
}
