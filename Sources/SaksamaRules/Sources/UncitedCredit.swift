import SaksamaArticle
import SaksamaAttribution
import SaksamaText
import SaksamaYAML

/// Finds sources in the credits that the story never mentions.
struct UncitedCredit: Sendable {
  private let credits: [String]
  private let lexicons: [Lexicon]

  init(_ options: inout Options) {
    credits = options.fieldNames("credits")
    lexicons = options.lexicons()
    if credits.isEmpty { options.reportMissing(["credits"]) }
  }

  func outcome(for subject: Subject) -> Outcome {
    let fields = subject.article.fields.filter { credits.contains($0.name) && !$0.isEmpty }
    guard let first = fields.first else { return .notApplicable(.absent(credits.first ?? "")) }
    let citations = subject.statements.citations
    // Few articles credit a source, so the index is made for them and not at every start.
    let known = NameIndex(lexicons: lexicons)
    var findings: [Finding] = []
    for name in fields.flatMap(\.names) where !isMentioned(name, known, subject) {
      let related = citations.filter { $0.kind == .agency || $0.kind == .outlet }
      findings.append(
        Finding(
          name.range, ["value": .text(name.text), "field": subject.label(of: first.name)],
          related: related.map { Finding.Related(label: $0.name.text, range: $0.name.range) }))
    }
    return .evaluated(findings)
  }

  /// Whether the story cites the source under one of its names, or holds its name as written.
  private func isMentioned(_ name: Field.Name, _ known: NameIndex, _ subject: Subject) -> Bool {
    let entry = known.entry(name.text)
    let isCited = subject.statements.citations.contains {
      NameIndex.folded($0.name.text) == NameIndex.folded(name.text) || entry != nil && known.entry($0.name.text) == entry
    }
    if isCited { return true }
    let wanted = WordTable(SourceText(name: "", name.text)).words.map(\.hash)
    guard let first = wanted.first else { return true }
    let words = subject.article.words
    return subject.regions.body.contains { region in
      let start = words.firstIndex(atOrAfter: region.start)
      let end = words.firstIndex(atOrAfter: region.end)
      guard end - start >= wanted.count else { return false }
      return (start...end - wanted.count).contains { index in
        words.words[index].hash == first && (0..<wanted.count).allSatisfy { words.words[index + $0].hash == wanted[$0] }
      }
    }
  }
}
