import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Holds the sources that an article cites against its credits and against the names that are known.
struct Citations: Check {
  static let manual = Manual(
    name: "citations",
    summary: "Holds the sources that the story cites against the credits, and finds misspelt and missing sources.",
    group: .attribution,
    options: [
      .init("find", .choice(of: Kind.self), "What to find."),
      .init("translator", .fields, "For `translation-without-source`: the fields that make an article a translation."),
      .init("credits", .fields, "The fields that name a source; for `uncredited-agency` all fields that make up for it."),
      .init("lists", .wordLists, "Known sources with their aliases."),
      .init("domestic", .names, "Agencies that are no foreign source, beside those of the dateline."),
      .init("words", .words, "For `vague`: words that report something which somebody else said."),
      .init("followed-by", .words, "For `vague`: before one of these such a word always counts."),
      .init("preceded-by", .words, "For `vague`: behind one of these, or a mark, such a word counts before a mark or a day."),
      .init("before-day", .words, "For `vague`: words that open the naming of a day."),
      .init("hearsay", .words, "For `vague`: words that count whatever follows."),
      .init("exceptions", .words, "For `vague`: no word counts with one of these among the four words behind it."),
    ],
    needs: [["find"]],
    arguments: ["value", "field", "expected", "match"])

  private enum Kind: String, CaseIterable {
    case translationWithoutSource = "translation-without-source"
    case uncreditedAgency = "uncredited-agency"
    case uncitedCredit = "uncited-credit"
    case misspelt
    case vague
  }

  private enum Finder: Sendable {
    case credits(SourceCredits)
    case uncited(UncitedCredit)
    case misspelt(MisspeltSource)
    case vague(VagueReport)
  }

  private let finder: Finder?

  init(_ options: inout Options) {
    switch options.mode("find", Kind.self) {
    case .translationWithoutSource: finder = .credits(SourceCredits(translationIn: &options))
    case .uncreditedAgency: finder = .credits(SourceCredits(agencyIn: &options))
    case .uncitedCredit: finder = .uncited(UncitedCredit(&options))
    case .misspelt: finder = .misspelt(MisspeltSource(&options))
    case .vague: finder = .vague(VagueReport(&options))
    case nil: finder = nil
    }
  }

  var triggers: [Trigger] {
    if case .vague(let finder) = finder { return finder.triggers }
    return []
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    switch finder {
    case .credits(let finder): finder.outcome(for: subject)
    case .uncited(let finder): finder.outcome(for: subject)
    case .misspelt(let finder): finder.outcome(for: subject)
    case .vague(let finder): .evaluated(finder.findings(in: subject, at: candidates))
    case nil: .evaluated([])
    }
  }
}
