public import SaksamaText

/// What was read of a YAML text: as much of the tree as could be understood, and everything that is wrong.
public struct YAMLDocument: Sendable {
  /// The value of the document; nil for a text without one.
  public let root: Node?
  /// What is wrong, in order of place.
  public let problems: [SourceProblem]
  /// The keys at the top before a syntax error, whose values may be cut short, so that nobody complains about what is missing there.
  public let brokenKeys: [String]

  init(root: Node?, problems: [SourceProblem], brokenKeys: [String] = []) {
    self.root = root
    self.problems = problems
    self.brokenKeys = brokenKeys
  }

  /// What is left of problems found in the tree without those that only follow from a syntax error: the error stands in what they complain
  /// about, or they lie in a value that it cuts short.
  public func withoutConsequences(_ found: [SourceProblem]) -> [SourceProblem] {
    let broken = brokenKeys.compactMap { root?[$0]?.range }
    return found.filter { problem in
      let range = problem.range
      return !problems.contains { range.contains($0.range.start) || range.start == $0.range.start }
        && !broken.contains { $0.start <= range.start && range.end <= $0.end }
    }
  }
}

/// How much a YAML text may ask for.
public struct YAMLLimits: Sendable {
  /// Levels of lists and mappings inside each other.
  public let depth: Int
  /// Values in the whole text, keys included.
  public let nodes: Int
  /// Values that all aliases together may stand for.
  public let aliasNodes: Int
  /// Bytes of text that all aliases together may stand for.
  public let aliasBytes: Int
  /// Syntax errors after which the rest is not read.
  public let syntaxErrors: Int
  /// Problems after which no more are listed.
  public let problems: Int

  /// Makes limits; what is left out is as in `standard`.
  public init(
    depth: Int = 64, nodes: Int = 1_000_000, aliasNodes: Int = 10_000, aliasBytes: Int = 1_000_000, syntaxErrors: Int = 20,
    problems: Int = 1_000
  ) {
    self.depth = depth
    self.nodes = nodes
    self.aliasNodes = aliasNodes
    self.aliasBytes = aliasBytes
    self.syntaxErrors = syntaxErrors
    self.problems = problems
  }

  /// Far above what a rule set needs, and far below what harms.
  public static let standard = YAMLLimits()
}
