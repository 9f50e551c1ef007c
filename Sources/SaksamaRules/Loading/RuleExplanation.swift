public import SaksamaText
import SaksamaYAML

/// What the file of a rule says beside the rule itself; read only when somebody asks.
public struct RuleExplanation: Sendable {
  /// Why the rule exists.
  public let reason: LocalizedText
  /// Where the rule comes from: a style book, a law, a count.
  public let source: String
  /// Texts that pass and texts that fail.
  public let examples: [RuleExample]
}

extension Rule {
  /// Reads the second part of the rule's file, with everything wrong in it.
  public func explanation() -> (explanation: RuleExplanation, problems: [SourceProblem]) {
    let document = YAMLReader().read(file)
    guard let root = document.root else {
      return (RuleExplanation(reason: LocalizedText([:]), source: "", examples: []), document.problems)
    }
    var reader = MappingReader(root, "a rule")
    let reason = LocalizedText(reading: reader.node("why"), &reader) ?? LocalizedText([:])
    let source = reader.text("source")?.value ?? ""
    let examples = reader.node("examples").map(ExampleReader.read)
    return (
      RuleExplanation(reason: reason, source: source, examples: examples?.examples ?? []),
      document.problems + reader.problems + (examples?.problems ?? [])
    )
  }
}
