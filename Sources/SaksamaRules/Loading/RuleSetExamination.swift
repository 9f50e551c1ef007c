import SaksamaText
import SaksamaYAML

/// Finds what is wrong among rules that are each right: names that are no names, and rules that another one shadows.
enum RuleSetExamination {
  /// The problems of `rules`; `all` are the rules that they run beside.
  static func problems(in rules: [Rule], beside all: [Rule]) -> [FileProblem] {
    guard !rules.isEmpty else { return [] }
    var problems: [FileProblem] = []
    var first: [String: Rule] = [:]
    for rule in all {
      let head = RuleSetExamination.head(of: rule)
      guard let earlier = first[head] else {
        first[head] = rule
        continue
      }
      let place = SourceRange(rule.file.contentStart, rule.file.contentStart)
      problems.append(
        FileProblem(
          rule.file,
          SourceProblem("The rule says the same as `\(earlier.id)`, which shadows it; take one out or make them differ.", at: place)))
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
