import SaksamaRules
import SaksamaText

/// Tests the rules of sets by their own examples.
public struct RuleTest: Sendable {
  /// What the test of some sets found.
  public struct Report: Sendable {
    /// The number of rules that were tested.
    public var rules = 0
    /// The number of examples, each counted once.
    public var examples = 0
    /// Problems in the files, as `file:line:column: message`.
    public var problems: [String] = []
    /// Examples that do not do what they say.
    public var failures: [ExampleFailure] = []

    /// Whether everything is as it should be.
    public var isClean: Bool { problems.isEmpty && failures.isEmpty }
  }

  /// Makes a test.
  public init() {}

  /// Tests the sets named, or all built-in ones; a name is a built-in set or the path of a folder.
  public func run(_ sets: [String]) throws(ConfigurationFailure) -> Report {
    var report = Report()
    for set in sets.isEmpty ? BuiltinRules.names : sets { try run(set, &report) }
    return report
  }

  private func run(_ set: String, _ report: inout Report) throws(ConfigurationFailure) {
    let house = try RuleLoading.house(set)
    // Nothing counts as tested here, so that the files of the program's own sets are examined like everybody's.
    let loaded = RuleSetLoader(library: RuleLoading.library(beside: set)).load(house, forExamples: true)
    report.problems += RuleLoading.describe(loaded.problems)
    let runner = ExampleRunner(loaded.rules)
    for rule in loaded.rules.rules where rule.set == house.name {
      let (explanation, problems) = rule.explanation()
      report.rules += 1
      report.examples += explanation.examples.count
      report.problems += RuleLoading.describe(problems.map { FileProblem(rule.file, $0) })
      // A check of faulty options may do anything; its faults have been told.
      if !loaded.problems.contains(where: { $0.file.name == rule.file.name }) {
        report.failures += runner.failures(of: rule, explanation.examples)
      }
      for (kind, isFaulty) in [("pass", false), ("fail", true)] where !explanation.examples.contains(where: { $0.isFaulty == isFaulty }) {
        report.problems.append(
          "\(rule.file.name):1:1: The rule has no example under `examples: \(kind):`, so nobody knows whether it works; add one.")
      }
    }
  }
}
