public import SaksamaDiagnostics
import SaksamaText

/// Makes the fixes of rules in an article, until there is nothing left to make.
public struct ArticleFixer: Sendable {
  /// What became of an article.
  public struct Outcome: Sendable {
    /// What was found in the article as it came.
    public let first: FileResult
    /// What is still to be said of the article, in the text as it is now.
    public let result: FileResult
    /// The bytes of the article as it is now.
    public let bytes: [UInt8]
    /// The number of findings whose fixes were made.
    public let fixed: Int
  }

  /// The most times that an article is fixed and checked again; one fix may make room for another.
  private static let mostRounds = 10
  private let makesUnsafe: Bool
  private let changes: ChangedLines?
  private let known: KnownArticles?

  /// Makes a fixer; `makesUnsafe` says whether it also makes fixes that an editor has to look at.
  ///
  /// With `changes` it makes only the fixes of findings on changed lines, and with `known` only those that a baseline does not know.
  public init(makesUnsafe: Bool, within changes: ChangedLines? = nil, beside known: KnownArticles? = nil) {
    self.known = known
    self.makesUnsafe = makesUnsafe
    self.changes = changes
  }

  /// The article with its fixes.
  ///
  /// Of fixes that clash, the one whose finding stands first is made, and the others in the next round if they are still wanted. A text that
  /// was there before ends the rounds, so that rules that undo each other's work come to an end.
  public func fix(_ input: ArticleInput, _ linter: Linter) -> Outcome {
    var input = input
    let first = linter.lint(input)
    var result = first
    var fixed = 0
    var seen: Set<[UInt8]> = [input.bytes]
    for _ in 0..<ArticleFixer.mostRounds {
      let fresh = known?.fresh(result) ?? result
      let wanted = changes?.narrowed(fresh, linter) ?? fresh
      let fixes = wanted.diagnostics.compactMap(\.fix).filter { makesUnsafe || $0.safety == .safe }.map(\.edits)
      let made = EditedText.compatible(fixes)
      if made.isEmpty { break }
      let bytes = EditedText.applying(fixes, to: input.bytes)
      if !seen.insert(bytes).inserted { break }
      let madeEdits = Set(made)
      fixed += fixes.count { $0.allSatisfy(madeEdits.contains) }
      input = input.replacing(bytes)
      result = linter.lint(input)
    }
    return Outcome(first: first, result: result, bytes: input.bytes, fixed: fixed)
  }
}
