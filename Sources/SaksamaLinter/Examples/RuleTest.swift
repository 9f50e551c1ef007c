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
    /// What no example reaches; empty where that was not asked for.
    public var notes: [CoverageNote] = []
    /// What the rules find in a corpus; nil without one.
    public var corpus: CorpusReport?

    /// Whether everything is as it should be.
    public var isClean: Bool { problems.isEmpty && failures.isEmpty }
  }

  private let house: String?
  private let measuresCoverage: Bool
  private let corpus: String?

  /// Makes a test; `house` is where rules of folders without a house are at home, and `corpus` a folder of articles to try them on.
  public init(house: String? = nil, measuresCoverage: Bool = false, corpus: String? = nil) {
    self.house = house
    self.measuresCoverage = measuresCoverage
    self.corpus = corpus
  }

  /// Tests the sets named, or all built-in ones; a name is a built-in set, the path of a folder, or that of one rule.
  public func run(_ sets: [String]) throws(ConfigurationFailure) -> Report {
    var report = Report()
    var articles = try corpus.map { folder throws(ConfigurationFailure) in try Corpus(folder) }
    var names: [String] = []
    for set in sets where !names.contains(where: { $0 == set || RealPath.areSame($0, set) }) { names.append(set) }
    for set in names.isEmpty ? BuiltinRules.names : names {
      let tested = try TestedSet(set, in: house)
      test(tested, &report)
      try articles?.run(tested)
    }
    report.corpus = articles?.report
    return report
  }

  private func test(_ set: TestedSet, _ report: inout Report) {
    func tell(_ problems: [String]) { report.problems += problems.filter { !report.problems.contains($0) } }
    tell(RuleLoading.describe(set.problems))
    let runner = ExampleRunner(set.ruleSet)
    for rule in set.rules {
      let (explanation, problems) = rule.explanation()
      report.rules += 1
      report.examples += explanation.examples.count
      tell(RuleLoading.describe(problems.map { FileProblem(rule.file, $0) }))
      for (kind, isFaulty) in [("pass", false), ("fail", true)] where !explanation.examples.contains(where: { $0.isFaulty == isFaulty }) {
        tell([
          "\(rule.file.name):1:1: The rule has no example under `examples: \(kind):`, so nobody knows whether it works; add one."
        ])
      }
      // A check of faulty options may do anything, and so may every check in the words of a faulty house; the faults have been told.
      if set.isFaulty(rule) || set.hasFaultyHouse { continue }
      let failures = runner.failures(of: rule, explanation.examples)
      report.failures += failures
      if measuresCoverage, failures.isEmpty { report.notes += Coverage.notes(of: rule, explanation.examples, runner) }
    }
  }
}

extension RuleTest {
  /// The folders on disk that the rules of some sets depend on beside their own: those of their house and of the sets that it builds on.
  ///
  /// Of sets that cannot be loaded, none.
  public func surroundings(of sets: [String]) -> [String] {
    var folders: [String] = []
    for set in sets {
      guard let tested = try? TestedSet(set, in: house) else { continue }
      for folder in tested.surroundings where !folders.contains(folder) { folders.append(folder) }
    }
    return folders
  }

  /// The folders on disk among the names of sets, that of a rule for the rule; built-in sets have none.
  public static func folders(of sets: [String]) -> [String] {
    var folders: [String] = []
    for set in sets where !BuiltinRules.names.contains(set) {
      let folder = Folders.exists(set) ? set : RealPath.folder(of: set)
      if Folders.exists(folder), !folders.contains(folder) { folders.append(folder) }
    }
    return folders
  }
}
