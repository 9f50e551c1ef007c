import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds articles that rest on somebody else's story without a credit for it.
struct SourceCredits: Sendable {
  private let translators: [String]
  private let credits: [String]
  /// Agencies of the house itself and of its country.
  private let own: NameIndex
  private let isOfTranslations: Bool

  /// Finds a translation that names no source, neither in the credits nor in the story.
  init(translationIn options: inout Options) {
    translators = options.fieldNames("translator")
    credits = options.fieldNames("credits")
    if translators.isEmpty { options.reportMissing(["translator"]) }
    own = SourceCredits.own(&options)
    isOfTranslations = true
  }

  /// Finds a story that cites another agency, and credits none.
  init(agencyIn options: inout Options) {
    translators = []
    credits = options.fieldNames("credits")
    if credits.isEmpty { options.reportMissing(["credits"]) }
    own = SourceCredits.own(&options)
    isOfTranslations = false
  }

  /// The house's agencies with the aliases that the lists give them.
  private static func own(_ options: inout Options) -> NameIndex {
    let names = options.house.datelineAgencies + options.texts("domestic").map(\.value)
    var values = names
    for list in options.lexicons() {
      // The aliases of a name follow it, and all of them share its place.
      var owned: SourceRange?
      list.forEachForm { form, name in
        if names.contains(where: { CitationSpelling.isSame(Array($0.utf8)[...], list.source.slice(form)) }) { owned = name }
        if owned == name { values.append(list.source.string(in: form)) }
      }
    }
    return NameIndex(values: values)
  }

  func outcome(for subject: Subject) -> Outcome {
    let isCredited = subject.article.credits.contains { credits.contains($0.name) && !$0.isEmpty }
    let foreign = subject.statements.citations.filter { !own.contains($0.name.text) }
    if isOfTranslations {
      guard let translator = subject.article.credits.first(where: { translators.contains($0.name) && !$0.isEmpty }) else {
        return .notApplicable(.absent(translators.first ?? ""))
      }
      if isCredited || foreign.contains(where: { $0.kind != .document }) { return .evaluated([]) }
      return .evaluated([Finding(translator.range, ["field": subject.label(of: translator.name), "value": .text(translator.value)])])
    }
    guard let agency = foreign.first(where: { $0.kind == .agency }) else { return .notApplicable(.nothingToCheck) }
    // An agency in any other credit is credited too, though in the wrong place.
    let isNamed = subject.article.credits.flatMap(\.names).contains { NameIndex.folded($0.text) == NameIndex.folded(agency.name.text) }
    if isCredited || isNamed { return .evaluated([]) }
    return .evaluated([Finding(agency.name.range, ["value": .text(agency.name.text), "field": subject.label(of: credits.first ?? "")])])
  }
}
