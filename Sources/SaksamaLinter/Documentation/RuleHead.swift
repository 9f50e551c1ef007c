import SaksamaRules
import SaksamaText

/// The part of a rule's file that decides what it finds, as it is written there.
enum RuleHead {
  private static let left = ["message", "why", "source", "examples"]

  /// The lines of `rule` without its words, its reason, its source and its examples.
  static func text(of rule: Rule) -> String {
    var kept: [Substring] = []
    var isKept = true
    for line in rule.file.string(in: rule.file.contentRange).split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.unicodeScalars.first, first.properties.isAlphabetic {
        isKept = !left.contains(String(line.prefix { $0 != ":" }))
      }
      if isKept, !line.isEmpty { kept.append(line) }
    }
    return kept.joined(separator: "\n")
  }
}
