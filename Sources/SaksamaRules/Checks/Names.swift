import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Holds the names of people in an article against each other.
struct Names: Check {
  static let manual = Manual(
    name: "names",
    summary: "Finds people whose names an article writes in two ways, and initials that a name contradicts.",
    group: .attribution,
    options: [
      .init("find", .choice(of: Kind.self), "What to find."),
      .init("words", .words, "For `contradicted-initials`: words that announce initials."),
      .init("exceptions", .words, "For `contradicted-initials`: words that are no name though they stand behind such a word."),
    ],
    needs: [["find"]],
    arguments: ["value", "match", "expected"])

  private enum Kind: String, CaseIterable {
    case inconsistent
    case contradictedInitials = "contradicted-initials"
  }

  private let kind: Kind?
  private let initials: Initials?

  init(_ options: inout Options) {
    kind = options.mode("find", Kind.self)
    initials = kind == .contradictedInitials ? Initials(&options) : nil
  }

  var triggers: [Trigger] { initials?.triggers ?? [] }

  func examined(in subject: Subject) -> [SourceRange]? {
    NamesInArticle(subject.article, subject.statements).people.compactMap(\.mentions.first).sorted()
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    if let initials { return .evaluated(initials.findings(in: subject, at: candidates)) }
    guard kind == .inconsistent else { return .evaluated([]) }
    let people = NamesInArticle(subject.article, subject.statements).people
    if people.isEmpty { return .notApplicable(.nothingToCheck) }
    return .evaluated(NameVariants.findings(people, subject))
  }
}
