import SaksamaText
import SaksamaYAML

/// Finds forms for which others should stand, and says which.
struct Substitution: Check {
  static let manual = Manual(
    name: "substitution",
    summary: "Finds forms for which others should stand, and says which.",
    group: .text, hasScope: true,
    options: [
      .init(
        "swap", .mapping("wrong form", .list(.scalar("right form"))),
        "Whole words to find, and what should stand there; `|` parts alternatives."),
      .init("lists", .wordLists, "Word lists of the house: the wrong form in the first column, the right one in the second."),
      .init(
        "patterns", .list(.record([.init("find", .pattern), .init("replace", .text)], needs: [["find"], ["replace"]])),
        "Regular expressions, and what should stand there; `$1` is a group."),
      .init("case-sensitive", .boolean, "Whether letter case counts in all words; else only in a wrong form with a capital."),
      .init("in-names", .boolean, "Whether to look at capitalised words within sentences, which are mostly names; no unless said."),
      .init("in-titles", .boolean, "Whether to look at titles and terms in quotation marks; no unless said."),
      .init("exceptions", .phrases, "Phrases in which a wrong form is no fault."),
      .init("exception-patterns", .patterns, "Patterns within which a wrong form is no fault."),
    ],
    needs: [["swap", "lists", "patterns"]],
    arguments: ["match", "expected"], hasPatternGroups: true)

  private let matcher: TextMatcher
  private let replacements: [Replacement]
  private let exceptions: Exceptions
  private let looksInNames: Bool
  private let looksInTitles: Bool

  /// What should stand in place of an entry of the matcher.
  private enum Replacement {
    /// Texts, put in as they are.
    case exact([String])
    /// Texts that take over the letter case of what they replace.
    case carried([String])
    /// Texts with the groups of a pattern.
    case templates([Template], carriesCase: Bool)
  }

  var triggers: [Trigger] { matcher.triggers }

  init(_ options: inout Options) {
    let isCaseSensitive = options.reader.boolean("case-sensitive")
    let inNames = options.reader.boolean("in-names")
    looksInNames = inNames?.value ?? false
    looksInTitles = options.reader.boolean("in-titles")?.value ?? false
    // Of two entries at one place the first is taken: a form listed with its capital letter goes before the same word in any case.
    let pairs = SubstitutionPairs(&options, isCaseSensitive: isCaseSensitive?.value ?? false).pairs
    let ordered = pairs.filter(\.isExact) + pairs.filter { !$0.isExact }
    var entries = ordered.map { TextMatcher.Entry.phrase($0.phrase) }
    var replacements = ordered.map { $0.isExact ? Replacement.exact($0.alternatives) : .carried($0.alternatives) }
    for (pattern, templates) in options.replacingPatterns() {
      entries.append(.pattern(pattern))
      replacements.append(.templates(templates, carriesCase: pattern.source.hasPrefix("(?i)")))
    }
    if entries.isEmpty {
      // An entry that could not be read has been reported.
      if options.reader.problems.isEmpty { options.reportMissing(["swap", "lists", "patterns"]) }
    } else if pairs.isEmpty {
      for (key, value) in [("case-sensitive", isCaseSensitive), ("in-names", inNames)] {
        if let value { options.report("`\(key)` speaks of words, and the rule has patterns alone; take it out.", at: value.range) }
      }
    } else if looksInNames, pairs.allSatisfy(\.isExact) {
      options.reportIdle("in-names", "where letter case counts in every wrong form")
    }
    if options.reader.isThorough, !pairs.isEmpty, pairs.count == entries.count { options.reportIdleExceptions(pairs.map(\.phrase)) }
    exceptions = Exceptions(&options)
    matcher = TextMatcher(entries, scopes: options.scopes)
    self.replacements = replacements
  }

  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome {
    do throws(PatternFailure) {
      var findings: [Finding] = []
      if let headline = subject.headline {
        let passage = Passage(text: headline, range: headline.trimmed(headline.contentRange))
        for match in try matcher.headlineMatches(in: subject, at: candidates) {
          if let finding = try finding(match, passage, subject) {
            findings.append(finding.moved(to: subject.headlinePlace(of: finding.range)))
          }
        }
      }
      for match in try matcher.matches(in: subject, at: candidates) {
        if let finding = try finding(match, subject.passage(around: match.range), subject) { findings.append(finding) }
      }
      return .evaluated(findings)
    } catch {
      return .failed(error.message)
    }
  }

  private func finding(_ match: TextMatch, _ passage: Passage, _ subject: Subject) throws(PatternFailure) -> Finding? {
    let written = passage.text.string(in: match.range)
    var arguments = match.arguments(in: passage.text)
    var expected: [String]
    switch replacements[match.entry] {
    case .exact(let texts):
      expected = texts
    case .carried(let texts):
      if !looksInNames, passage.isName(match.range) { return nil }
      expected = texts.map { LetterCase.carried(from: written, to: $0) }
    case .templates(let templates, let carriesCase):
      expected = templates.map { $0.filled(with: arguments, language: subject.house.language) }
      if carriesCase { expected = expected.map { LetterCase.carried(from: written, to: $0) } }
    }
    // Letter case may be all that a form lacks, and what is written may have it.
    if expected.contains(written) { return nil }
    if !looksInTitles, QuotedTitle.contains(match.range, in: passage) { return nil }
    guard try !exceptions.cover(match.range, in: passage.text) else { return nil }
    arguments["expected"] = expected.count == 1 ? .text(expected[0]) : .alternatives(expected)
    return Finding(match.range, arguments, isUnfixable: expected.count != 1)
  }
}
