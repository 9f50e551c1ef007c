/// What can be said of a pattern without running it.
///
/// Whatever is said is certain; of a pattern with syntax that the analysis does not know (recursion, conditions, verbs), nothing is.
public struct PatternAnalysis: Sendable {
  /// A place in a pattern and what is to be said of it.
  public struct Note: Hashable, Sendable {
    /// What is to be said, one sentence.
    public let message: String
    /// Where, in bytes of the pattern.
    public let offset: Int
  }

  private let tree: PatternItem?
  private let pattern: Pattern

  /// Reads the pattern anew, in a few microseconds; the answers are worked out when they are asked for.
  public init(_ pattern: Pattern) {
    self.pattern = pattern
    tree = PatternParser.parse(pattern.source, pattern.options)
  }

  /// The best literals of which every match has at least one; nil when there are none, or none rarer than a letter or a blank.
  public var requiredLiterals: RequiredLiterals? {
    tree.flatMap(LiteralFinder.best)
  }

  /// Why the pattern can never match; nil when it may.
  public var impossibility: Note? { reachability.impossibility }

  /// The alternatives and optional parts of the pattern that can never match.
  public var unreachable: [Note] { reachability.unreachable }

  /// The choices of the pattern itself and of the groups right in it, each with the places of its alternatives in bytes of the pattern.
  public var choices: [[SourceRange]] { PatternParser.choices(pattern.source, pattern.options) }

  private var reachability: (impossibility: Note?, unreachable: [Note]) {
    var finder = ImpossibilityFinder()
    let impossibility = tree.flatMap { finder.check($0, left: .anything, right: .anything) }
    return (impossibility, impossibility == nil ? finder.notes : [])
  }
}
