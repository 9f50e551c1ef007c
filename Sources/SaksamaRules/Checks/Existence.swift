import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// Finds words and patterns that should not stand in the text.
struct Existence: Check {
  static let manual = Manual(
    name: "existence",
    summary: "Finds words, phrases and patterns that should not stand in the text.",
    group: .text, hasScope: true,
    options: [
      .init("words", .list(.scalar("word or phrase")), "What to find, as whole words."),
      .init("lists", .wordLists, "Word lists of the house whose first column is looked for."),
      .init(
        "patterns",
        .list(.either([.pattern, .record([.init("find", .pattern), .init("says", .localized), .init("fix", .text)], needs: [["find"]])])),
        "What to find; `says` gives `$problem`, `fix` a replacement."),
      .init(
        "case-sensitive", .boolean,
        "Whether letter case counts in words; it does not unless said, and always does in patterns, where `(?i)` ends it."),
      .init("exceptions", .phrases, "Phrases in which a match is no fault."),
      .init("exception-patterns", .patterns, "Patterns within which a match is no fault."),
      .init("max-findings", .integer(atLeast: 1), "The most findings in one article."),
    ],
    needs: [["words", "lists", "patterns"]],
    arguments: ["match", "problem", "count"], hasPatternGroups: true)

  private let matcher: TextMatcher
  private let details: [Detail]
  private let exceptions: Exceptions
  private let limit: Int?

  /// What one entry says beside its match.
  private struct Detail {
    let problem: LocalizedText?
    let fix: Template?
  }

  var triggers: [Trigger] { matcher.triggers }

  init(_ options: inout Options) {
    let caseOption = options.reader.boolean("case-sensitive")
    let isCaseSensitive = caseOption?.value ?? false
    var entries: [TextMatcher.Entry] = []
    var details: [Detail] = []
    for phrase in options.phrases("words", isCaseSensitive: isCaseSensitive) + options.listedPhrases(isCaseSensitive: isCaseSensitive) {
      entries.append(.phrase(phrase))
      details.append(Detail(problem: nil, fix: nil))
    }
    if let caseOption, entries.isEmpty {
      options.report("`case-sensitive` speaks of words, and the rule has none; take it out.", at: caseOption.range)
    }
    for item in options.reader.node("patterns").map({ $0.sequence ?? [$0] }) ?? [] {
      var detail = Detail(problem: nil, fix: nil)
      var pattern: Pattern?
      if item.mapping != nil {
        var part = MappingReader(item, "a pattern")
        let find = part.node("find")
        detail = Detail(problem: LocalizedText(reading: part.node("says"), &part), fix: part.text("fix").map { Template($0.value) })
        options.reader.report(part.finish())
        pattern = find.flatMap { options.pattern($0, "find", ignoreCase: false) }
        if find == nil { options.report("A pattern has no `find`.", at: item.range) }
      } else {
        pattern = options.pattern(item, "patterns", ignoreCase: false)
      }
      guard let pattern else { continue }
      entries.append(.pattern(pattern))
      details.append(detail)
    }
    if entries.isEmpty { options.reportMissing(["words", "lists", "patterns"]) }
    exceptions = Exceptions(&options)
    limit = options.positiveInteger("max-findings")
    matcher = TextMatcher(entries, scopes: options.scopes)
    self.details = details
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    evaluateMatches(matcher, subject, candidates) { (match, text) throws(PatternFailure) in
      guard try !exceptions.cover(match.range, in: text) else { return nil }
      var finding = Finding(match.range, match.arguments(in: text))
      let detail = details[match.entry]
      if let problem = detail.problem { finding.arguments["problem"] = .localized(problem) }
      if let fix = detail.fix {
        finding.edits = [Edit(match.range, fix.filled(with: finding.arguments, language: subject.house.language))]
      }
      return finding
    }.limited(to: limit)
  }
}
