public import SaksamaDiagnostics
import SaksamaText

/// Tells the findings on the changed lines of articles from the others.
///
/// A finding counts where a changed line takes part in it, at its own place or at a related one; lines that went count with the lines around
/// them. Of an absent thing, which has no text, nobody knows where it stood: it counts too where it was not missed before the change.
public struct ChangedLines: Sendable {
  /// The bytes before the change, by the path as people write it; an article that is not here is new.
  private let before: [String: [UInt8]]

  /// Takes the bytes before the change by the paths of articles; an article that is not among them is new, and all its lines are.
  public init(before: [String: [UInt8]]) { self.before = before }

  /// The result without the findings that have nothing to do with changed lines; what cannot be read stays.
  public func narrowed(_ result: FileResult, _ linter: Linter) -> FileResult {
    guard !result.diagnostics.isEmpty, let source = result.source, let before = before[result.path] else { return result }
    let old = SourceText(name: result.path, bytes: before)
    let changes = ChangedRanges(from: old.bytes, to: source.bytes)
    var absences: Absences?
    let kept = result.diagnostics.filter { diagnostic in
      if diagnostic.rule.hasPrefix("input/") { return true }
      if changes.touch(diagnostic.range) || diagnostic.related.contains(where: { changes.touch($0.range) }) { return true }
      guard diagnostic.range.isEmpty else { return false }
      // A rule that broke down is told at the start; without it the exit status could not be understood.
      if result.ruleFailures > 0, diagnostic.range.start == 0 { return true }
      let known = absences ?? Absences(linter.lint(ArticleInput(path: result.path, bytes: before)).diagnostics, result.diagnostics)
      absences = known
      return known.isNew(diagnostic)
    }
    return result.replacing(kept)
  }

  /// What was missed before and after a change.
  private struct Absences {
    private let before: [String: Int]
    private let after: [String: Int]

    init(_ before: [Diagnostic], _ after: [Diagnostic]) {
      self.before = Absences.count(before)
      self.after = Absences.count(after)
    }

    /// Whether more of its kind is missed than before.
    func isNew(_ diagnostic: Diagnostic) -> Bool {
      let name = Absences.name(diagnostic)
      return after[name, default: 0] > before[name, default: 0]
    }

    private static func count(_ diagnostics: [Diagnostic]) -> [String: Int] {
      var counts: [String: Int] = [:]
      for diagnostic in diagnostics where diagnostic.range.isEmpty { counts[name(diagnostic), default: 0] += 1 }
      return counts
    }

    private static func name(_ diagnostic: Diagnostic) -> String { "\(diagnostic.rule)\u{0}\(diagnostic.message)" }
  }
}
