public import SaksamaDiagnostics

/// Fixes the articles of a run, and tells what is still to be said of them.
public struct FixRun: Sendable {
  /// What became of one input.
  public struct Outcome: Sendable {
    /// What is to be said of it as it stands now.
    public let result: FileResult
    /// The bytes before and after; nil where nothing changed or nothing could be read.
    public let change: (before: [UInt8], after: [UInt8])?
    /// The number of findings whose fixes were made.
    public let fixed: Int
    /// Why the file was left alone although there were fixes.
    public let failure: WriteFailure?
  }

  private let fixer: ArticleFixer
  private let writes: Bool

  /// Makes a run; without `writes` every file stays as it is, and the outcomes tell what would become of it.
  public init(_ fixer: ArticleFixer, writes: Bool) {
    self.fixer = fixer
    self.writes = writes
  }

  /// Takes away what killed runs left in the folders of some files.
  public static func removeLeftovers(of files: [String]) {
    for folder in Set(files.compactMap { RealPath.resolve($0) }.map { RealPath.folder(of: $0) }) {
      TemporaryFile.removeLeftovers(in: folder)
    }
  }

  /// Fixes everything that `source` hands out; `emit` gets the outcomes in order and ends the run with false.
  public func run(
    _ source: any InputSource, _ linters: Engines<Linter>, jobs: Int, suppressions: SuppressionFiles = .none, emit: ([Outcome]) -> Bool
  ) {
    LintRun(jobs: jobs, stampsFiles: writes, suppressions: suppressions).run(source, in: linters.home.language, emit: emit) { input in
      switch input {
      case .unreadable(let result): Outcome(result: result, change: nil, fixed: 0, failure: nil)
      case .article(let article): fix(article, linters.choice(for: article.path).engine)
      }
    }
  }

  private func fix(_ article: ArticleInput, _ linter: Linter) -> Outcome {
    let fixed = fixer.fix(article, linter)
    guard fixed.bytes != article.bytes else { return Outcome(result: fixed.result, change: nil, fixed: 0, failure: nil) }
    let change = (article.bytes, fixed.bytes)
    guard writes else { return Outcome(result: fixed.first, change: change, fixed: fixed.fixed, failure: nil) }
    do throws(WriteFailure) {
      guard let stamp = article.stamp else { throw WriteFailure(path: article.path, reason: .changed) }
      try AtomicFile.replace(article.path, with: fixed.bytes, ifStill: stamp)
      return Outcome(result: fixed.result, change: change, fixed: fixed.fixed, failure: nil)
    } catch {
      // The file is as it was, so what was found in it still holds.
      return Outcome(result: fixed.first, change: nil, fixed: 0, failure: error)
    }
  }
}
