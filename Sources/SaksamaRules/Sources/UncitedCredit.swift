import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds sources in the credits that the story never mentions.
struct UncitedCredit: Sendable {
  private let credits: [String]
  private let lexicons: [Lexicon]
  private static let mostRelated = 10

  init(_ options: inout Options) {
    credits = options.fieldNames("credits")
    lexicons = options.lexicons()
    if credits.isEmpty { options.reportMissing(["credits"]) }
  }

  func outcome(for subject: Subject) -> Outcome {
    let fields = subject.article.credits.filter { credits.contains($0.name) && !$0.isEmpty }
    guard let first = fields.first else { return .notApplicable(.absent(credits.first ?? "")) }
    let citations = subject.statements.citations
    // Few articles credit a source, so the index is made for them and not at every start.
    let known = NameIndex(lexicons: lexicons)
    let cited = Set(citations.map { NameIndex.folded($0.name.text) })
    let citedEntries = Set(citations.compactMap { known.entry($0.name.text) })
    // A handful shows what the story rests on; thousands would stand beside each of thousands of names.
    let related = citations.filter { $0.kind == .agency || $0.kind == .outlet }.prefix(UncitedCredit.mostRelated)
      .map { Finding.Related(label: $0.name.text, range: $0.name.range) }
    var places = WordPlaces(subject.article.words.words)
    var findings: [Finding] = []
    for name in fields.flatMap(\.names) {
      let isCited = cited.contains(NameIndex.folded(name.text)) || known.entry(name.text).map(citedEntries.contains) == true
      if isCited || stands(name.text, &places, subject) { continue }
      findings.append(Finding(name.range, ["value": .text(name.text), "field": subject.label(of: first.name)], related: related))
    }
    return .evaluated(findings)
  }

  /// Whether the story holds the name as written.
  private func stands(_ name: String, _ places: inout WordPlaces, _ subject: Subject) -> Bool {
    let wanted = WordTable(SourceText(name: "", name)).words.map(\.hash)
    if wanted.isEmpty { return true }
    let words = places.words
    return places.rows(of: wanted).contains { first in
      let range = SourceRange(Int(words[first].start), Int(words[first + wanted.count - 1].end))
      return SourceRange.region(containing: range.start, in: subject.regions.body)?.contains(range) ?? false
    }
  }
}
