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
      .init("fields", .fields, "The fields to look at."),
      .init("of-type", .fieldType, "All fields of the house of one type."),
      .init("paragraphs", .choice(of: ParagraphChoice.self), "Look at paragraphs of the story instead of fields."),
      .init(
        "part", .choice(of: Part.self),
        "The part looked at: of a field the value unless said, its label with the blanks behind the colon, or all of it; `ending` is the last word of a paragraph."
      ),
      .init("min-length", .integer(atLeast: 1), "The fewest bytes of a paragraph that is looked at."),
      .init("matches", .pattern, "What the part must match."),
      .init("forbids", .pattern, "What must not stand in the part."),
      .init("ignore-case", .boolean, "Whether letter case does not count; it does unless said."),
      .init(
        "cases",
        .items(
          .record(
            [.init("matches", .pattern), .init("forbids", .pattern), .init("says", .localized), .init("fix", .text)],
            needs: [["matches", "forbids"]]), atLeast: 1), "Several demands, the first failing one is reported; `says` gives `$problem`."
      ),
      .init("exception-patterns", .patterns, "Paragraphs or fields that one of them matches are left alone."),
    ],
    needs: [["fields", "of-type", "paragraphs"], ["matches", "forbids", "cases"]],
    arguments: ["field", "value", "match", "problem"], hasPatternGroups: true)

  private enum Part: String, CaseIterable {
    case value
    case label
    case field
    case ending
  }

  private let selector: FieldSelector?
  private let paragraphs: ParagraphChoice?
  private let part: Part
  private let shortest: Int
  private let demands: [Demand]
  private let exceptions: [Pattern]
  let triggers: [Trigger]

  init(_ options: inout Options) {
    paragraphs = options.reader.choice("paragraphs", ParagraphChoice.self)?.value
    options.mode = paragraphs == nil ? options.fieldMode : "`paragraphs`"
    selector = paragraphs == nil ? FieldSelector(&options) : nil
    let part = options.reader.choice("part", Part.self)
    if let part, options.mode != nil, (part.value == .ending) != (paragraphs != nil) {
      options.reportIdle("part", "as `\(part.value.rawValue)` with \(options.mode ?? "")")
    }
    self.part = part?.value ?? .value
    shortest = paragraphs == nil ? 0 : options.positiveInteger("min-length") ?? 0
    let ignoreCase = options.reader.boolean("ignore-case")?.value ?? false
    var demands = Demand(options: &options, ignoreCase: ignoreCase).map { [$0] } ?? []
    for item in options.items("cases") {
      if let demand = Demand(item, &options, ignoreCase: ignoreCase) { demands.append(demand) }
    }
    exceptions = options.patterns("exception-patterns", ignoreCase: ignoreCase)
    if demands.isEmpty { options.reportMissing(["matches", "forbids", "cases"]) }
    if paragraphs == nil, selector?.isGiven != true { options.reportMissing(["fields", "of-type", "paragraphs"]) }
    self.demands = demands
    triggers = paragraphs == nil || part?.value == .ending ? [] : Demand.triggers(of: demands)
  }

  func examined(in subject: Subject) -> [SourceRange]? {
    if let paragraphs { return paragraphs.ranges(in: subject).filter { $0.length >= shortest } }
    return fields(in: subject).map(\.range)
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    do throws(PatternFailure) {
      if let paragraphs { return try evaluate(paragraphs.ranges(in: subject), subject, candidates) }
      let fields = fields(in: subject)
      if fields.isEmpty { return .notApplicable(.absent(selector?.names.first ?? "")) }
      var findings: [Finding] = []
      for field in fields {
        findings += try self.findings(subject, range(of: field), within: field.range, field)
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  /// The chosen fields; one that only the front matter states has a value and no label of the house.
  private func fields(in subject: Subject) -> [Field] {
    selector?.fields(in: subject).filter { !$0.isEmpty && (part == .value || !subject.article.isStated($0)) } ?? []
  }

  private func evaluate(
    _ ranges: [SourceRange], _ subject: Subject, _ candidates: ArraySlice<Candidate>
  ) throws(PatternFailure) -> Outcome {
    if ranges.isEmpty { return .notApplicable(.nothingToCheck) }
    var findings: [Finding] = []
    var candidate = candidates.startIndex
    for range in ranges where range.length >= shortest {
      if !triggers.isEmpty {
        while candidate < candidates.endIndex, candidates[candidate].range.start < range.start { candidate += 1 }
        guard candidate < candidates.endIndex, candidates[candidate].range.start < range.end else { continue }
      }
      findings += try self.findings(subject, part == .ending ? ending(of: range, subject.text) : range, within: range, nil)
    }
    return .evaluated(findings)
  }

  /// What the first failing demand finds in `range`, unless an exception matches `whole`.
  private func findings(
    _ subject: Subject, _ range: SourceRange, within whole: SourceRange, _ field: Field?
  ) throws(PatternFailure) -> [Finding] {
    let excerpt = Excerpt(subject.text, range)
    for index in demands.indices {
      let found = try demands[index].findings(excerpt, range, field, subject)
      if found.isEmpty { continue }
      let surroundings = Excerpt(subject.text, whole)
      for exception in exceptions where try !surroundings.matches(of: exception).isEmpty { return [] }
      return found
    }
    return []
  }

  private func range(of field: Field) -> SourceRange {
    switch part {
    case .value, .ending: field.valueRange
    case .label: SourceRange(field.range.start, field.valueRange.start)
    case .field: field.range
    }
  }

  /// The last word with the marks that touch it.
  private func ending(of range: SourceRange, _ text: SourceText) -> SourceRange {
    var start = range.end
    while start > range.start, !ASCII.isWhitespace(text.bytes[start - 1]), text.bytes[start - 1] != 0xA0 { start -= 1 }
    return SourceRange(start, range.end)
  }
}
