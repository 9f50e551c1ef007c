import SaksamaText
import SaksamaYAML

/// Asks for fields that an article must have.
struct Required: Check {
  static let manual = Manual(
    name: "required",
    summary: "Asks for fields that an article must have; a field that is there but empty is left to `forbidden`.",
    group: .credits,
    options: [
      .init("any-of", .fields, "At least one of these must be there."),
      .init("all-of", .fields, "Each of these must be there."),
    ],
    needs: [["any-of", "all-of"]],
    arguments: ["field"])

  private let anyOf: [String]
  private let allOf: [String]
  private let order: [[String]]

  init(_ options: inout Options) {
    anyOf = options.fieldNames("any-of")
    allOf = options.fieldNames("all-of")
    order = options.house.creditOrder
    if anyOf.isEmpty, allOf.isEmpty { options.reportMissing(["any-of", "all-of"]) }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    var missing = allOf.filter { !subject.has($0) }.map { [$0] }
    if !anyOf.isEmpty, !anyOf.contains(where: subject.has) { missing.append(anyOf) }
    guard !missing.isEmpty else { return .evaluated([]) }
    let anchor = CreditAnchor(subject, order: order)
    return .evaluated(
      missing.map { names in
        let place = anchor.place(of: names)
        let near = NearLabel.first(of: names, in: subject)
        return Finding(
          SourceRange(place, place), ["field": .alternatives(names.map { subject.house.label(of: $0) })],
          related: near.map { [Finding.Related(label: "\($0.label)?", range: $0.range)] } ?? [])
      })
  }
}
