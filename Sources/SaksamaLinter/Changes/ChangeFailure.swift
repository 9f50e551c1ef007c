public import SaksamaDiagnostics

/// Why it cannot be told what changed.
public struct ChangeFailure: Error, Hashable, Sendable {
  /// What stood in the way.
  public enum Reason: Hashable, Sendable {
    /// There is no program git.
    case noGit
    /// The current folder lies in no repository with files; with git's own words.
    case noRepository(String)
    /// Git does not read the repository, which belongs to another user; with the command that git advises.
    case untrusted(advice: String)
    /// No commit has the name.
    case unknownCommit(String)
    /// The repository has no commit yet.
    case noCommit
    /// The commit and the current one have no common ancestor here; `isShallow` where the history was fetched in part.
    case noCommonAncestor(String, isShallow: Bool)
    /// The path lies outside of the repository at the folder.
    case outside(path: String, folder: String)
    /// Git failed, with its own words.
    case git(String)
  }

  /// What stood in the way.
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// What is wrong and what to do.
  public func description(in language: ReportContext.Language) -> String { Words.change(reason, language) }
}
