import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Counts fields on a line or in the article.
struct Count: Check {
  static let manual = Manual(
    name: "count",
    summary: "Counts fields on a line or in the whole article.",
    group: .credits,
    options: [
      .init("fields", .fields, "The fields to count."),
      .init("of-type", .fieldType, "All fields of the house of one type."),
      .init("per", .choice(of: Per.self), "Where to count; in the article unless said."),
      .init("min", .integer(atLeast: 1), "The fewest."),
      .init("max", .integer(atLeast: 0), "The most."),
    ],
    needs: [["fields", "of-type"], ["min", "max"]],
    arguments: ["field", "count", "limit"])

  private enum Per: String, CaseIterable {
    case line
    case article
  }

  private let selector: FieldSelector
  private let per: Per
  private let minimum: Int?
  private let maximum: Int?
  private let order: [[String]]

  init(_ options: inout Options) {
    selector = FieldSelector(&options)
    per = options.reader.choice("per", Per.self)?.value ?? .article
    (minimum, maximum) = options.limits()
    if per == .line, minimum == 1 { options.reportIdle("min", "with `per: line`, since every line that is looked at has a field") }
    order = options.house.creditOrder
    if !selector.isGiven { options.reportMissing(["fields", "of-type"]) }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    var fields = selector.fields(in: subject)
    if per == .line { fields.removeAll(where: subject.article.isStated) }
    if fields.isEmpty, per == .line { return .notApplicable(.absent(selector.names.first ?? "")) }
    let groups = per == .article ? [fields] : lines(of: fields, in: subject.text)
    var findings: [Finding] = []
    for group in groups {
      if let maximum, group.count > maximum {
        findings += group.dropFirst(maximum).map { finding($0.range, subject, $0.name, group.count, maximum) }
      }
      if let minimum, group.count < minimum {
        let place = group.last?.range.end ?? CreditAnchor(subject, order: order).place(of: selector.names)
        findings.append(finding(SourceRange(place, place), subject, selector.names.first ?? "", group.count, minimum))
      }
    }
    return .evaluated(findings)
  }

  private func finding(_ range: SourceRange, _ subject: Subject, _ field: String, _ count: Int, _ limit: Int) -> Finding {
    Finding(range, ["field": subject.label(of: field), "count": .number(count), "limit": .number(limit)])
  }

  /// The fields by line: two share one when no line end stands between them.
  private func lines(of fields: [Field], in text: SourceText) -> [[Field]] {
    var lines: [[Field]] = []
    for field in fields {
      if let last = lines.last?.last {
        let between = text.slice(SourceRange(last.range.end, field.range.start))
        if !between.contains(where: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn || $0 == 0x85 }) {
          lines[lines.count - 1].append(field)
          continue
        }
      }
      lines.append([field])
    }
    return lines
  }
}
