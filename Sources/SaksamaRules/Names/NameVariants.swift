import SaksamaAttribution
import SaksamaText

/// Finds people whose names are written in two ways.
enum NameVariants {
  /// A finding for each place of the rarer form, or of the later one where both are as frequent.
  static func findings(_ people: [NamesInArticle.Person], _ subject: Subject) -> [Finding] {
    var findings: [Finding] = []
    var told: Set<SourceRange> = []
    for person in people {
      guard let first = person.mentions.first, let other = person.variants.first else { continue }
      let isRare = person.mentions.count < person.variants.count || person.mentions.count == person.variants.count && other < first
      let (places, right) = isRare ? (person.mentions, other) : (person.variants, first)
      // Both forms may be those of a speaker; each place is reported once.
      for place in places where !told.contains(place) {
        told.formUnion([place, right])
        let value = subject.text.string(in: right)
        findings.append(
          Finding(
            place, ["value": .text(value), "match": .text(subject.text.string(in: place)), "expected": .text(value)],
            related: [Finding.Related(label: value, range: right)]))
      }
    }
    return findings.sorted { $0.range < $1.range }
  }
}
