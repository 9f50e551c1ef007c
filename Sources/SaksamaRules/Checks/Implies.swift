import SaksamaText
import SaksamaYAML

/// Where one field is there, asks for another, or asks that another is not.
struct Implies: Check {
  static let manual = Manual(
    name: "implies",
    summary: "Where one field is there, asks for others, or asks that others are not.",
    group: .credits,
    options: [
      .init("if", .field, "The field that sets the rule off."),
      .init("then", .fields, "All of these must be there too."),
      .init("then-any", .fields, "At least one of these must be there too."),
      .init("then-absent", .fields, "None of these may be there."),
    ],
    needs: [["if"], ["then", "then-any", "then-absent"]],
    arguments: ["field", "other"])

  private let condition: String
  private let allOf: [String]
  private let anyOf: [String]
  private let noneOf: [String]
  private let order: [[String]]

  init(_ options: inout Options) {
    condition = options.fieldNames("if").first ?? ""
    if let node = options.reader.node("if"), node.sequence != nil {
      options.report("`if` takes one field, not a list; write a rule for each.", at: node.range)
    }
    allOf = options.fieldNames("then")
    anyOf = options.fieldNames("then-any")
    noneOf = options.fieldNames("then-absent")
    order = options.house.creditOrder
    if condition.isEmpty { options.reportMissing(["if"]) }
    if allOf.isEmpty, anyOf.isEmpty, noneOf.isEmpty { options.reportMissing(["then", "then-any", "then-absent"]) }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    guard subject.has(condition) else { return .notApplicable(.absent(condition)) }
    let cause = subject.label(of: condition)
    var findings: [Finding] = []
    var missing = allOf.filter { !subject.has($0) }.map { [$0] }
    if !anyOf.isEmpty, !anyOf.contains(where: subject.has) { missing.append(anyOf) }
    if !missing.isEmpty {
      let anchor = CreditAnchor(subject, order: order)
      findings += missing.map { names in
        let place = anchor.place(of: names)
        return Finding(
          SourceRange(place, place), ["field": .alternatives(names.map { subject.house.label(of: $0) }), "other": cause],
          related: related(subject))
      }
    }
    for field in subject.article.fields where noneOf.contains(field.name) {
      findings.append(Finding(field.range, ["field": subject.label(of: field.name), "other": cause], related: related(subject)))
    }
    return .evaluated(findings)
  }

  private func related(_ subject: Subject) -> [Finding.Related] {
    subject.article.fields(named: condition).prefix(1).map {
      Finding.Related(label: subject.text.string(in: $0.range), range: $0.range)
    }
  }
}
