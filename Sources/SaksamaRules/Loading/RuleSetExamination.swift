import SaksamaText
import SaksamaYAML

/// Finds what is wrong among rules that are each right: names that are no names, and rules that another one shadows.
enum RuleSetExamination {
  /// The problems of `rules`; `all` are the rules that they run beside, of which those that `isOff` names do not speak.
  static func problems(in rules: [Rule], beside all: [Rule], isOff: (Rule) -> Bool) -> [FileProblem] {
    guard !rules.isEmpty else { return [] }
    var problems: [FileProblem] = []
    var first: [String: Rule] = [:]
    for rule in all where rule.isEnabled && !isOff(rule) {
      let head = RuleSetExamination.head(of: rule)
      guard let earlier = first[head] else {
        first[head] = rule
        continue
      }
      let place = SourceRange(rule.file.contentStart, rule.file.contentStart)
      problems.append(FileProblem(rule.file, SourceProblem(twin(of: earlier, rule), at: place)))
    }
    for rule in rules where !isStatement(rule.name) {
      problems.append(
        FileProblem(
          rule.file,
          SourceProblem(
            "The name of the file is the id of the rule: write `\(rule.name)` in small letters, digits and single hyphens.",
            at: SourceRange(0, 0))))
    }
    return problems
  }

  /// What to tell of a rule that finds what an earlier one finds already, whatever its message and its severity.
  private static func twin(of earlier: Rule, _ rule: Rule) -> String {
    let fault = "The rule finds what `\(earlier.id)` finds, and nothing else, so that everything would be told twice"
    if earlier.set == rule.set { return "\(fault); take one of the two out, or give them other options, scopes or conditions." }
    return "\(fault); take this one out and set the severity of the other in a configuration (`rules: {\(earlier.id): info}`), or switch "
      + "the other off there (`\(earlier.id): off`), and this one speaks in its place."
  }

  /// What decides about the findings of a rule, as text: the check, its options, its scope and its condition.
  private static func head(of rule: Rule) -> String {
    let root = YAMLReader().read(rule.file).root
    let parts = ["check", "options", "scope"].map { key in root?[key].map { canonical($0) } ?? "" }
    return parts.joined(separator: "\u{0}") + "\u{0}\(rule.condition)"
  }

  private static func canonical(_ node: Node) -> String {
    switch node.content {
    case .null: return "~"
    case .scalar(let scalar): return "\"\(scalar.text)\""
    case .sequence(let items): return "[" + items.map(canonical).joined(separator: ",") + "]"
    case .mapping(let entries):
      return "{" + entries.sorted { $0.name < $1.name }.map { "\($0.name):\(canonical($0.value))" }.joined(separator: ",") + "}"
    }
  }

  private static func isStatement(_ name: String) -> Bool {
    let words = name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in !word.isEmpty && word.allSatisfy { ASCII.isLowercase($0) || ASCII.isDigit($0) } }
  }
}
