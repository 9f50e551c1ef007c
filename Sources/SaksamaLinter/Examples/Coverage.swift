import SaksamaArticle
import SaksamaRules
public import SaksamaText
import SaksamaYAML

/// A part of a rule that no example reaches.
public struct CoverageNote: Sendable {
  /// The full id of the rule.
  public let rule: String
  /// The file of the rule.
  public let file: SourceText
  /// Where the part stands in it.
  public let place: SourceRange
  /// What is not reached, and what to do.
  public let message: String
}

/// Finds the options, list entries and alternatives of patterns that the examples of a rule could do without.
///
/// A part counts as reached if some example has another outcome without it. Of long lists of words only those entries are tried that
/// stand in an example at all, which a reached one must; the entries of word lists in files of their own are looked for in the examples.
struct Coverage {
  /// The most parts of one option or pattern that have notes of their own.
  private static let mostNotes = 3
  /// The most parts that one note names.
  private static let mostNames = 12
  /// The most parts of one rule that are tried, and the most parts that a rule is made anew of in all trials.
  private static let (mostTrials, mostWork) = (1_000, 100_000)

  private let rule: Rule
  private let variants: RuleVariants
  private let subjects: [Subject]
  private let outcomes: [String]
  private let words: ExampleWords
  private let house: House
  /// How many more parts may be tried.
  private var trialsLeft: Int
  private var untried = 0
  private var notes: [CoverageNote] = []

  /// What no example of `rule` reaches, in order of place.
  static func notes(of rule: Rule, _ examples: [RuleExample], _ runner: ExampleRunner) -> [CoverageNote] {
    var coverage = Coverage(rule, examples, runner)
    guard let options = coverage.variants.options else { return [] }
    let parts = OptionParts(options, in: rule.file).options
    coverage.trialsLeft = min(mostTrials, mostWork / max(1, parts.reduce(0) { $0 + $1.size }))
    for option in parts { coverage.examine(option, options) }
    if coverage.untried > 0 {
      coverage.note(
        "\(coverage.untried) more parts of the options were not tried, since there are so many; a word list in a file of its own is held "
          + "against the examples at once.", at: options.range)
    }
    return coverage.notes.sorted { $0.place < $1.place }
  }

  private init(_ rule: Rule, _ examples: [RuleExample], _ runner: ExampleRunner) {
    self.rule = rule
    trialsLeft = Coverage.mostTrials
    house = runner.house
    variants = RuleVariants(rule, in: runner.house)
    // Failing examples change their outcome with most parts, so they come first.
    subjects = (examples.filter(\.isFaulty) + examples.filter { !$0.isFaulty }).map { runner.subject($0.text, $0) }
      .filter { rule.condition.obstacle(for: $0) == nil }
    outcomes = subjects.map { Coverage.described(rule.check, $0) }
    words = ExampleWords(examples)
  }

  private mutating func examine(_ option: OptionPart, _ options: Node) {
    guard isReached(option) else {
      note("No example needs the option `\(option.name)`; add one that does, or take the option out.", at: option.place)
      return
    }
    let entries = option.parts.filter { $0.kind == .entry }
    let unreached = entries.count == 1 ? [] : entries.filter { !isReached($0) }
    note(unreached, of: entries.count, "entries", "`\(option.name)`")
    let places = Set(unreached.map(\.place))
    if option.name == "lists" || option.name.hasSuffix("-lists") { countLexicons(option, options, without: places) }
    for entry in entries where !places.contains(entry.place) { examineParts(of: entry, option.name) }
    examineAlternatives(of: option, option.name)
  }

  /// Tells of the parts of an entry that is reached itself.
  private mutating func examineParts(of entry: OptionPart, _ option: String) {
    let entries = entry.parts.filter { $0.kind == .entry }
    let unreached = entries.filter { !isReached($0) }
    note(unreached, of: entries.count, "entries", "`\(option)`")
    let places = Set(unreached.map(\.place))
    for inner in entries where !places.contains(inner.place) { examineParts(of: inner, option) }
    examineAlternatives(of: entry, option)
  }

  private mutating func examineAlternatives(of part: OptionPart, _ option: String) {
    let alternatives = part.parts.filter { $0.kind == .alternative }
    note(alternatives.filter { !isReached($0) }, of: alternatives.count, "alternatives", "a pattern of `\(option)`")
  }

  private mutating func countLexicons(_ option: OptionPart, _ options: Node, without unreached: Set<SourceRange>) {
    let node = options[option.name]
    for name in node?.sequence ?? [node].compactMap(\.self) where !unreached.contains(name.range) {
      guard let text = name.string, let lexicon = house.lexicons[text] else { continue }
      let isSwap = rule.manual.name == "substitution"
      let entries = lexicon.entries
      let missing = entries.filter { entry in !([entry.name] + (isSwap ? [] : entry.aliases)).contains(where: words.hold) }.count
      if missing > 0 {
        note("\(missing) of \(entries.count) entries of `\(option.name): \(text)` are in no example.", at: name.range)
      }
    }
  }

  private mutating func isReached(_ part: OptionPart) -> Bool {
    if let texts = part.words, !texts.contains(where: words.hold) { return false }
    // Nothing is claimed beyond the limit, nor of what the rule cannot do without.
    if trialsLeft == 0 {
      untried += 1
      return true
    }
    trialsLeft -= 1
    guard let check = variants.check(with: part.rest()) else { return true }
    return zip(subjects, outcomes).contains { subject, outcome in Coverage.described(check, subject) != outcome }
  }

  private mutating func note(_ message: String, at place: SourceRange) {
    notes.append(CoverageNote(rule: rule.id, file: rule.file, place: place, message: message))
  }

  /// Names parts that are not reached: a few each at its place, more in one note at the place of the first.
  private mutating func note(_ parts: [OptionPart], of count: Int, _ kind: String, _ whole: String) {
    if parts.count <= Coverage.mostNotes {
      for part in parts {
        let kind = part.kind == .alternative ? "the alternative " : ""
        note("No example needs \(kind)\(Coverage.shown(part)) of \(whole); add one that does.", at: part.place)
      }
      return
    }
    let names = parts.prefix(Coverage.mostNames).map(Coverage.shown).joined(separator: ", ")
    let more = parts.count > Coverage.mostNames ? " and \(parts.count - Coverage.mostNames) more" : ""
    note("No example needs \(parts.count) of the \(count) \(kind) of \(whole): \(names)\(more); add some that do.", at: parts[0].place)
  }

  private static func shown(_ part: OptionPart) -> String { part.name.isEmpty ? "the empty one" : "`\(shortened(part.name))`" }

  private static func shortened(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

  /// All that a check says of an article, as far as readers see it.
  private static func described(_ check: any Check, _ subject: Subject) -> String {
    switch ScanPlan([check]).answers(for: subject).first?.outcome ?? .evaluated([]) {
    case .notApplicable: return ""
    case .failed(let message): return message
    case .evaluated(let findings):
      return findings.sorted { $0.range < $1.range }.map { finding in
        let arguments = finding.arguments.map { "\($0.key)=\($0.value.worded(in: subject.house.language))" }.sorted()
        return "\(finding.range) \(arguments) \(finding.edits) \(finding.isUnfixable) \(finding.related.map(\.range))"
      }.joined(separator: "\n")
    }
  }
}
