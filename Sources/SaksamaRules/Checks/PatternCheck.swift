import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Holds fields or paragraphs against regular expressions.
struct PatternCheck: Check {
  static let manual = Manual(
    name: "pattern",
    summary: "Holds fields, their labels or paragraphs against regular expressions; `^` and `$` are the ends of the part looked at.",
    group: .credits,
    options: [
      .init("fields", "list of fields", "The fields to look at."),
      .init("of-type", "`people`, `sources`, `copyright`, `text` or `any`", "All fields of the house of one type."),
      .init("paragraphs", "`body`, `last` or `all`", "Look at paragraphs of the story instead of fields."),
      .init("part", "`value`, `label` or `field`", "The part of a field: the value unless said; the label with its colon and the blanks behind it; all of it."),
      .init("matches", "regular expression", "What the part must match."),
      .init("forbids", "regular expression", "What must not stand in the part."),
      .init("ignore-case", "true or false", "Whether letter case does not count; it does unless said."),
      .init("cases", "list of `{matches or forbids, says, fix}`", "Several demands, the first failing one is reported; `says` gives `$problem`."),
    ],
    arguments: ["field", "value", "match", "problem"], hasPatternGroups: true)

  private enum Part: String, CaseIterable {
    case value
    case label
    case field
  }

  private enum Paragraphs: String, CaseIterable {
    case body
    case last
    case all
  }

  private let selector: FieldSelector
  private let paragraphs: Paragraphs?
  private let part: Part
  private let demands: [Demand]

  init(_ options: inout Options) {
    selector = FieldSelector(&options)
    paragraphs = options.reader.choice("paragraphs", Paragraphs.self)?.value
    part = options.reader.choice("part", Part.self)?.value ?? .value
    let ignoreCase = options.reader.boolean("ignore-case")?.value ?? false
    var demands = Demand(options: &options, ignoreCase: ignoreCase).map { [$0] } ?? []
    for item in options.reader.node("cases")?.sequence ?? [] {
      if let demand = Demand(item, &options, ignoreCase: ignoreCase) { demands.append(demand) }
    }
    if demands.isEmpty { options.reportMissing(["matches", "forbids", "cases"]) }
    if !selector.isGiven, paragraphs == nil { options.reportMissing(["fields", "of-type", "paragraphs"]) }
    self.demands = demands
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    do throws(PatternFailure) {
      var findings: [Finding] = []
      if let paragraphs {
        let chosen = self.paragraphs(paragraphs, of: subject.article)
        if chosen.isEmpty { return .notApplicable(.nothingToCheck) }
        for range in chosen { findings += try self.findings(subject, range, [:]) }
        return .evaluated(findings)
      }
      let fields = selector.fields(in: subject).filter { !$0.isEmpty }
      if fields.isEmpty { return .notApplicable(.absent(selector.names.first ?? "")) }
      for field in fields {
        findings += try self.findings(
          subject, range(of: field), ["field": subject.label(of: field.name), "value": .text(field.value)])
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  private func findings(_ subject: Subject, _ range: SourceRange, _ arguments: [String: Argument]) throws(PatternFailure) -> [Finding] {
    let excerpt = Excerpt(subject.text, range)
    for demand in demands {
      let found = try demand.findings(excerpt, range, arguments, language: subject.house.language)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func range(of field: Field) -> SourceRange {
    switch part {
    case .value: field.valueRange
    case .label: SourceRange(field.range.start, field.valueRange.start)
    case .field: field.range
    }
  }

  private func paragraphs(_ chosen: Paragraphs, of article: Article) -> [SourceRange] {
    switch chosen {
    case .all: article.paragraphs.map(\.range)
    case .body: article.paragraphs.filter { $0.kind == .lead || $0.kind == .body }.map(\.range)
    case .last: article.paragraphs.last { $0.kind == .lead || $0.kind == .body }.map { [$0.range] } ?? []
    }
  }
}
