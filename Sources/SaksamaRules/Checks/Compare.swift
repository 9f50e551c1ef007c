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
        "What is judged: fields, `copyright.year`, `copyright.holder`, `dateline.agency`, `dateline.place`, `date`, `date.year`."),
      .init("right", .list(.operand), "What it is held against."),
      .init(
        "relation", .choice(of: Relation.self),
        "What must be true; `same-entity` takes an alias of the word list, or a name that begins with the other."),
      .init("lexicon", .wordLists, "The word list with the aliases for `same-entity`."),
    ],
    needs: [["left"], ["right"], ["relation"]],
    arguments: ["field", "value", "other", "expected"])

  private enum Relation: String, CaseIterable {
    case equal
    case different
    case sameEntity = "same-entity"
    case notBefore = "not-before"
    case notAfter = "not-after"
    case yearEqual = "year-equal"

    /// The only values that the relation can tell apart; none where it can tell all.
    var measures: [String] {
      switch self {
      case .equal, .different, .sameEntity: []
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
    if self.relation != .sameEntity { options.reportIdle("lexicon", "without `relation: same-entity`") }
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
    let judged = left.flatMap { Operand.values(of: $0, in: subject) }
    if judged.isEmpty { return .notApplicable(Operand.reason(for: left)) }
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
    case .sameEntity: other = index[value.key] != nil || entities?.holds(value) == true ? nil : wanted.first
    case .notBefore: other = wanted.first { (value.number ?? Int.max) < ($0.number ?? Int.min) }
    case .notAfter: other = wanted.first { (value.number ?? Int.min) > ($0.number ?? Int.max) }
    }
    guard let other else { return nil }
    let related = other.range.map { [Finding.Related(label: other.text, range: $0)] } ?? []
    return Finding(
      value.range ?? SourceRange(subject.text.contentStart, subject.text.contentStart),
      [
        "field": subject.label(of: value.name), "value": .text(value.text), "other": subject.label(of: other.name),
        "expected": .text(other.text),
      ],
      related: related)
  }
}
