import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// Holds the dates in a story against the calendar.
struct Dates: Check {
  static let manual = Manual(
    name: "dates",
    summary: "Holds the dates in the story against the calendar: days that do not exist, and weekdays that belong to other dates.",
    group: .dates, hasScope: true,
    options: [
      .init("find", .choice(of: Kind.self), "What to find; a day that does not exist has no weekday to hold against it.")
    ],
    needs: [["find"]],
    arguments: ["value", "match", "expected", "year", "other"])

  private enum Kind: String, CaseIterable {
    case nonexistent
    case weekdayMismatch = "weekday-mismatch"
  }

  private let kind: Kind
  private let reader: DateReader
  private let scopes: [Scope]

  var triggers: [Trigger] { reader.triggers }

  init(_ options: inout Options) {
    kind = options.mode("find", Kind.self) ?? .nonexistent
    reader = DateReader(options.house.calendar)
    scopes = options.scopes
    if options.house.calendar.weekdays.isEmpty, options.house.calendar.months.isEmpty {
      options.report("The house names no weekdays and no months (`calendar`), so no date can be found.", at: options.reader.range)
    }
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    let regions = scopes.flatMap { subject.regions(of: $0) }.sorted()
    let mentions = reader.mentions(in: subject.text, regions, at: candidates)
    if mentions.isEmpty { return .notApplicable(.nothingToCheck) }
    switch kind {
    case .nonexistent: return .evaluated(mentions.filter { !$0.exists }.map { finding($0, at: $0.dateRange, subject, expected: nil) })
    case .weekdayMismatch: return .evaluated(mismatches(mentions.filter(\.exists), subject))
    }
  }

  private func mismatches(_ mentions: [DateMention], _ subject: Subject) -> [Finding] {
    let years = YearChoice(subject)
    var findings: [Finding] = []
    var seen: [DayOfYear: DateMention] = [:]
    for mention in mentions {
      guard let weekday = mention.weekday else { continue }
      let key = DayOfYear(day: mention.day, month: mention.month, year: mention.year)
      if let date = years.date(of: mention) {
        if date.weekday != weekday.index {
          var finding = finding(mention, at: mention.range, subject, expected: date.weekday)
          // The year that a reader cannot see in the date decides about its weekday.
          if mention.year == nil {
            finding.arguments["year"] = .number(date.year)
            if let copyright = years.copyright { name(copyright, in: &finding, subject) }
          }
          findings.append(finding)
        }
      } else if let earlier = seen[key], let other = earlier.weekday, other.index != weekday.index {
        var finding = finding(mention, at: mention.range, subject, expected: other.index)
        finding.related = [Finding.Related(label: subject.text.string(in: earlier.range), range: earlier.range)]
        findings.append(finding)
      }
      seen[key] = seen[key] ?? mention
    }
    return findings
  }

  /// Names the copyright line from which the year comes, where it stands far from the date.
  private func name(_ copyright: Copyright, in finding: inout Finding, _ subject: Subject) {
    guard let year = copyright.years.last else { return }
    finding.arguments["other"] = .text(subject.text.string(in: copyright.range))
    finding.related = [Finding.Related(label: String(year.value), range: year.range)]
  }

  private func finding(_ mention: DateMention, at range: SourceRange, _ subject: Subject, expected: Int?) -> Finding {
    var arguments: [String: Argument] = ["value": .text(subject.text.string(in: mention.dateRange))]
    if let weekday = mention.weekday { arguments["match"] = .text(subject.text.string(in: weekday.range)) }
    if let expected, let name = subject.house.calendar.weekdays[expected].first { arguments["expected"] = .text(name) }
    return Finding(range, arguments)
  }

  private struct DayOfYear: Hashable {
    let day: Int
    let month: Int
    let year: Int?
  }
}
