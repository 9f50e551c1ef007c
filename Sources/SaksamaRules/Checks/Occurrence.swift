import SaksamaText

/// Counts how often a pattern stands in an article, a paragraph or a sentence.
struct Occurrence: Check {
  static let manual = Manual(
    name: "occurrence",
    summary: "Finds articles, paragraphs or sentences in which a pattern stands too often or too seldom.",
    group: .text, hasScope: true,
    options: [
      .init("pattern", .pattern, "What to count."),
      .init("max", .integer(atLeast: 0), "How often it may stand; the first one beyond is marked."),
      .init(
        "min", .integer(atLeast: 1), "How often it must stand; the paragraph or sentence is marked, or the place where the text begins."),
      .init("per", .choice(of: TextUnit.self), "Where to count; in the article unless said."),
    ],
    needs: [["pattern"], ["min", "max"]],
    arguments: ["match", "count", "limit"])

  private let pattern: Pattern?
  private let minimum: Int?
  private let maximum: Int?
  private let unit: TextUnit
  private let scopes: [Scope]
  let triggers: [Trigger]

  init(_ options: inout Options) {
    scopes = options.scopes
    pattern = options.pattern("pattern")
    if pattern == nil, options.reader.node("pattern") == nil { options.reportMissing(["pattern"]) }
    (minimum, maximum) = options.limits()
    unit = options.reader.choice("per", TextUnit.self)?.value ?? .article
    // Where something must stand, its absence is what the check speaks of, and triggers tell only of presence.
    triggers = minimum == nil ? pattern.map { TextMatcher([.pattern($0)], scopes: options.scopes).triggers } ?? [] : []
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    if !triggers.isEmpty, candidates.isEmpty { return .evaluated([]) }
    guard let pattern else { return .evaluated([]) }
    let texts = subject.scopedTexts(scopes)
    if texts.isEmpty { return .notApplicable(.nothingToCheck) }
    do throws(PatternFailure) {
      var findings: [Finding] = []
      for scoped in texts {
        var matches: [SourceRange] = []
        for region in scoped.regions {
          matches += try pattern.matches(in: scoped.text.bytes, region).map { $0.group(named: "here") ?? $0.range }
        }
        findings += self.findings(matches, scoped).map(scoped.placed)
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  private func findings(_ matches: [SourceRange], _ scoped: ScopedText) -> [Finding] {
    var findings: [Finding] = []
    var next = 0
    for range in unit.ranges(in: scoped) {
      while next < matches.count, matches[next].start < range.start { next += 1 }
      let first = next
      while next < matches.count, matches[next].start < range.end { next += 1 }
      let count = next - first
      if let maximum, count > maximum {
        let beyond = matches[first + maximum]
        findings.append(
          Finding(beyond, ["match": .text(scoped.text.string(in: beyond)), "count": .number(count), "limit": .number(maximum)]))
      } else if let minimum, count < minimum {
        let place = unit == .article ? SourceRange(range.start, range.start) : range
        findings.append(Finding(place, ["count": .number(count), "limit": .number(minimum)]))
      }
    }
    return findings
  }
}
