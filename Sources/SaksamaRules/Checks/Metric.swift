import SaksamaText

/// Measures the length of a text or of its parts.
struct Metric: Check {
  static let manual = Manual(
    name: "metric",
    summary: "Finds texts, paragraphs or sentences that are too long or too short.",
    group: .text, hasScope: true,
    options: [
      .init("measure", .choice(of: Measure.self), "What to count; the dateline does not count."),
      .init("max", .integer(atLeast: 0), "The largest number that will do; what goes beyond is marked."),
      .init("min", .integer(atLeast: 1), "The smallest number that will do; a text of one part is marked, else the place behind the last."),
    ],
    needs: [["measure"], ["min", "max"]],
    arguments: ["count", "limit"])

  private let measure: Measure?
  private let minimum: Int?
  private let maximum: Int?
  private let scopes: [Scope]

  init(_ options: inout Options) {
    scopes = options.scopes
    measure = options.reader.choice("measure", Measure.self)?.value
    if measure == nil, options.reader.node("measure") == nil { options.reportMissing(["measure"]) }
    (minimum, maximum) = options.limits()
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    guard let measure else { return .evaluated([]) }
    let texts = subject.scopedTexts(scopes)
    if texts.isEmpty { return .notApplicable(.nothingToCheck) }
    var findings: [Finding] = []
    for scoped in texts {
      let regions = scoped.regions.map { subject.withoutDateline($0, at: $0.end) }
      for measured in measure.measured(in: scoped, regions, quotes: subject.regions.quotes) {
        if let finding = finding(measured) { findings.append(scoped.placed(finding)) }
      }
    }
    return .evaluated(findings)
  }

  private func finding(_ measured: Measure.Measured) -> Finding? {
    if let maximum, measured.count > maximum {
      let start = measured.parts.indices.contains(maximum) ? measured.parts[maximum].start : measured.range.start
      return Finding(SourceRange(start, measured.range.end), ["count": .number(measured.count), "limit": .number(maximum)])
    }
    if let minimum, measured.count < minimum {
      let place = measured.isOnePart ? measured.range : SourceRange(measured.range.end, measured.range.end)
      return Finding(place, ["count": .number(measured.count), "limit": .number(minimum)])
    }
    return nil
  }
}
