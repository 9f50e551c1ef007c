import SaksamaArticle
import SaksamaDiagnostics
import SaksamaText
import SaksamaYAML

/// One demand on a part of an article: that a pattern matches, or that it does not.
///
/// An object, since it is asked about every paragraph of every article by all threads, and a value would be copied part by part.
final class Demand: Sendable {
  private let pattern: Pattern
  private let isForbidden: Bool
  private let problem: LocalizedText?
  private let fix: Template?

  /// Reads `matches` or `forbids` among the options themselves; nil where neither is given.
  init?(options: inout Options, ignoreCase: Bool) {
    let wanted = options.pattern("matches", ignoreCase: ignoreCase)
    let forbidden = options.pattern("forbids", ignoreCase: ignoreCase)
    if wanted != nil, forbidden != nil {
      options.report("`matches` and `forbids` exclude each other; use `cases` for both.", at: options.reader.range)
    }
    guard let pattern = wanted ?? forbidden else { return nil }
    self.pattern = pattern
    isForbidden = wanted == nil
    problem = nil
    fix = nil
  }

  /// Reads one of the `cases`; nil, with a report, where it cannot be read.
  init?(_ node: Node, _ options: inout Options, ignoreCase: Bool) {
    var reader = MappingReader(node, "a case")
    let wanted = reader.node("matches")
    let forbidden = reader.node("forbids")
    problem = LocalizedText(reading: reader.node("says"), &reader)
    fix = reader.text("fix").map { Template($0.value) }
    isForbidden = wanted == nil
    options.reader.report(reader.finish())
    guard let chosen = wanted ?? forbidden else {
      options.report("A case needs `matches` or `forbids`, the pattern that must stand in the part or must not.", at: node.range)
      return nil
    }
    if wanted != nil, forbidden != nil { options.report("A case has either `matches` or `forbids`, not both.", at: node.range) }
    guard let pattern = options.pattern(chosen, isForbidden ? "forbids" : "matches", ignoreCase: ignoreCase) else { return nil }
    self.pattern = pattern
  }

  /// Literals of which one stands in everything that any of `demands` finds; none where one of them can find something without.
  static func triggers(of demands: [Demand]) -> [Trigger] {
    var triggers: [Trigger] = []
    for demand in demands {
      guard demand.isForbidden, let required = PatternAnalysis(demand.pattern).requiredLiterals else { return [] }
      for literal in required.literals where !triggers.contains(literal) { triggers.append(literal) }
    }
    return triggers
  }

  /// What is wrong with `range`, whose text is `excerpt`, and which is part of `field` where there is one.
  func findings(
    _ excerpt: Excerpt, _ range: SourceRange, _ field: Field?, _ subject: Subject
  ) throws(PatternFailure) -> [Finding] {
    let matches = try excerpt.matches(of: pattern)
    if matches.isEmpty == isForbidden { return [] }
    let language = subject.house.language
    var arguments: [String: Argument] = [:]
    if let field { arguments = ["field": subject.label(of: field.name), "value": .text(field.value)] }
    if !isForbidden { return [finding(range, arguments, language)] }
    return matches.map { match in finding(match.range, arguments.merging(match.arguments) { _, own in own }, language) }
  }

  private func finding(_ range: SourceRange, _ arguments: [String: Argument], _ language: String) -> Finding {
    var finding = Finding(range, arguments)
    if let problem { finding.arguments["problem"] = .localized(problem) }
    if let fix { finding.edits = [Edit(range, fix.filled(with: arguments, language: language))] }
    return finding
  }
}
