import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Holds one part of an article against another.
struct Compare: Check {
  static let manual = Manual(
    name: "compare",
    summary: "Holds one part of an article against another, such as the copyright holder against the dateline.",
    group: .credits,
    options: [
      .init(
        "left", .list(.operand),
        "What is judged: fields, `copyright.year`, `copyright.holder`, `dateline.agency`, `dateline.place`, `dateline.date`, `date`, `date.year`; with `front-matter.` before a field, `date`, `copyright.year` or `copyright.holder`, what the front matter states of it."
      ),
      .init("right", .list(.operand), "What it is held against."),
      .init(
        "relation", .choice(of: Relation.self),
        "What must be true; `same-entity` takes an alias of the word list, or a name that begins with the other; `same-names` holds all values of both sides against each other, in any order, names without regard to titles and initials, and tells one finding."
      ),
      .init("lexicon", .wordLists, "The word lists with the aliases for `same-entity` and `same-names`."),
    ],
    needs: [["left"], ["right"], ["relation"]],
    arguments: ["field", "value", "other", "expected"])

  private enum Relation: String, CaseIterable {
    case equal
    case different
    case sameEntity = "same-entity"
    case sameNames = "same-names"
    case notBefore = "not-before"
    case notAfter = "not-after"
    case yearEqual = "year-equal"

    /// The only values that the relation can tell apart; none where it can tell all.
    var measures: [String] {
      switch self {
      case .equal, .different, .sameEntity, .sameNames: []
      case .yearEqual: ["copyright.year", "date", "date.year"]
      case .notBefore, .notAfter: ["copyright.year", "date.year"]
      }
    }
  }

  private let left: [String]
  private let right: [String]
  private let relation: Relation
  private let aliases: NameIndex?

  init(_ options: inout Options) {
    left = options.operands("left")
    right = options.operands("right")
    let relation = options.reader.choice("relation", Relation.self)
    self.relation = relation?.value ?? .equal
    let lexicons = options.lexicons("lexicon")
    aliases = lexicons.isEmpty ? nil : options.shared.names(of: lexicons)
    if left.isEmpty { options.reportMissing(["left"]) }
    if right.isEmpty { options.reportMissing(["right"]) }
    if self.relation != .sameEntity, self.relation != .sameNames {
      options.reportIdle("lexicon", "without `relation: same-entity` or `same-names`")
    }
    let measures = self.relation.measures
    for name in left + right where !measures.isEmpty && !measures.contains(name) {
      options.report(
        "`relation: \(self.relation.rawValue)` compares \(measures.map { "`\($0)`" }.joined(separator: ", ")), and never finds `\(name)` at fault.",
        at: relation?.range ?? options.reader.range)
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    let wanted = right.flatMap { Operand.values(of: $0, in: subject) }
    if wanted.isEmpty { return .notApplicable(Operand.reason(for: right)) }
    var judged = left.flatMap { Operand.values(of: $0, in: subject) }
    if relation == .sameNames { judged.removeAll { subject.isInFrontMatter($0.range) } }
    if judged.isEmpty { return .notApplicable(Operand.reason(for: left)) }
    if relation == .sameNames {
      return .evaluated(NameSets(judged, wanted, aliases).difference.flatMap { finding($0.left, $0.right, subject) }.map { [$0] } ?? [])
    }
    // By key, so that thousands of names are not held against thousands one by one.
    let index = Dictionary(wanted.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    // Nearly always the values are equal, and the index is not needed.
    let isUnequal = relation == .sameEntity && judged.contains { index[$0.key] == nil }
    let entities = isUnequal ? EntityIndex(wanted, aliases) : nil
    return .evaluated(judged.compactMap { value in fault(value, wanted, index, entities, subject) })
  }

  private func fault(
    _ value: Operand, _ wanted: [Operand], _ index: [String: Operand], _ entities: EntityIndex?, _ subject: Subject
  ) -> Finding? {
    let other: Operand?
    switch relation {
    case .different: other = index[value.key]
    case .equal: other = index[value.key] == nil ? wanted.first : nil
    case .yearEqual: other = wanted.contains { $0.year == value.year } ? nil : wanted.first
    case .sameNames: other = nil
    case .sameEntity: other = index[value.key] != nil || entities?.holds(value) == true ? nil : wanted.first
    case .notBefore: other = wanted.first { (value.number ?? Int.max) < ($0.number ?? Int.min) }
    case .notAfter: other = wanted.first { (value.number ?? Int.min) > ($0.number ?? Int.max) }
    }
    return other.flatMap { finding([value], [$0], subject) }
  }

  /// The finding that some values are not as others want them; each side has one at least.
  private func finding(_ values: [Operand], _ others: [Operand], _ subject: Subject) -> Finding? {
    guard let value = values.first, let other = others.first else { return nil }
    return Finding(
      value.range ?? SourceRange(subject.text.contentStart, subject.text.contentStart),
      [
        "field": subject.label(of: value.name), "value": .text(values.map(\.text).joined(separator: ", ")),
        "other": subject.label(of: other.name), "expected": .text(others.map(\.text).joined(separator: ", ")),
      ],
      related: others.compactMap { other in other.range.map { Finding.Related(label: other.text, range: $0) } })
  }
}
