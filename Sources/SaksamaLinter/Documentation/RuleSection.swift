import SaksamaArticle
import SaksamaDiagnostics
import SaksamaRules
import SaksamaText

/// The part of the documentation about one rule.
struct RuleSection {
  private let description: RuleDescription
  private var rule: Rule { description.rule }
  private static let language = "en"

  init(_ description: RuleDescription) { self.description = description }

  /// The section below its heading, which is the full id.
  var markdown: String {
    var parts = ["### \(Markdown.code(rule.id))", facts(kind: "#" + Markdown.anchor(ofHeading: rule.manual.name)), messages]
    let reason = description.explanation.reason.text(in: RuleSection.language)
    if !reason.isEmpty { parts.append(Markdown.prose(reason)) }
    if !description.explanation.source.isEmpty { parts.append("Source: \(Markdown.prose(description.explanation.source)).") }
    if let demonstration { parts += example(demonstration) }
    return parts.joined(separator: "\n\n")
  }

  /// What it says, in each language.
  var messages: String {
    rule.messages.keys.sorted().map { "- \($0): \(Markdown.code(description.message(in: $0)))" }.joined(separator: "\n")
  }

  /// How much it matters, where it belongs, when it is asked; `kind` is where a link to its kind of check leads.
  func facts(kind: String) -> String {
    var facts = [
      "**\(rule.severity.rawValue)**", rule.group.rawValue,
      "check [\(Markdown.code(rule.manual.name))](\(kind))",
    ]
    let condition = rule.condition
    for (name, values) in [
      ("stage", condition.stages.map(\.rawValue)), ("language", condition.languages), ("format", condition.formats),
      ("desk", condition.desks),
    ] where !values.isEmpty { facts.append("only \(name) \(values.joined(separator: ", "))") }
    for item in description.cases {
      let place = item.stage.map { "stage \($0.rawValue)" } ?? "in quotations"
      facts.append("\(place): \(item.severity.rawValue)\(item.offersFix ? "" : " without the fix")")
    }
    if !rule.isEnabled { facts.append("off unless enabled") }
    return facts.joined(separator: " · ")
  }

  /// The first failing example whose fix can be shown, else the first one.
  private var demonstration: RuleDemonstration? {
    let failing = description.demonstrations.filter(\.example.isFaulty)
    return failing.first { $0.diagnostics.contains { $0.fix != nil } } ?? failing.first
  }

  /// A text with what is found in it, and what it is after the fix.
  func example(_ demonstration: RuleDemonstration) -> [String] {
    let example = demonstration.example
    var facts: [String] = []
    if let date = example.metadata.date { facts.append("published \(date)") }
    if let headline = example.metadata.headline { facts.append("headline “\(Markdown.prose(headline))”") }
    if let language = example.metadata.language { facts.append("language \(language)") }
    if example.format != WireFormat.name { facts.append("as \(example.format)") }
    if example.stage != .publish { facts.append("stage \(example.stage.rawValue)") }
    var parts = [
      "\(example.isFaulty ? "Fails" : "Passes")\(facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"):",
      Markdown.block(RuleSection.marked(example)),
    ]
    if let first = demonstration.diagnostics.first, first.message != description.message(in: RuleSection.language) {
      parts.append("It says: \(Markdown.prose(first.message))")
    }
    let fixes = demonstration.diagnostics.compactMap(\.fix)
    if let fix = fixes.first {
      parts.append(fix.safety == .safe ? "The fix is safe:" : "The fix is a suggestion, whose result an editor has to look at:")
      parts.append(Markdown.block(String(decoding: EditedText.applying(fixes.map(\.edits), to: Array(example.text.utf8)), as: UTF8.self)))
    }
    return parts
  }

  private static func marked(_ example: RuleExample) -> String {
    var bytes = Array(example.text.utf8)
    for range in example.ranges.sorted(by: >) {
      bytes.insert(contentsOf: "⟧".utf8, at: range.end)
      bytes.insert(contentsOf: "⟦".utf8, at: range.start)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
