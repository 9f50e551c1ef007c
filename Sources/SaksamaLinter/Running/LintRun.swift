public import SaksamaDiagnostics

/// A run of the linter over a source of inputs, with several threads and the results in the order of the inputs.
public struct LintRun {
  private let jobs: Int
  private let stampsFiles: Bool
  private let suppressions: SuppressionFiles

  /// Makes a run with that many threads, at least one; `stampsFiles` is for those who want to write the files later.
  public init(jobs: Int, stampsFiles: Bool = false, suppressions: SuppressionFiles = .none) {
    self.jobs = max(1, jobs)
    self.stampsFiles = stampsFiles
    self.suppressions = suppressions
  }

  /// Checks everything that `source` hands out; `emit` gets the results in order and ends the run with false.
  public func lint(_ source: any InputSource, _ linter: Linter, emit: ([FileResult]) -> Bool) {
    run(source, in: linter.language, emit: emit) { input in
      switch input {
      case .article(let article): linter.lint(article)
      case .unreadable(let result): result
      }
    }
  }

  /// Checks everything that `source` hands out, each input with the linter of its configuration.
  public func lint(_ source: any InputSource, _ linters: Engines<Linter>, emit: ([FileResult]) -> Bool) {
    run(source, in: linters.home.language, emit: emit) { input in
      switch input {
      case .article(let article): linters.choice(for: article.path).engine.lint(article)
      case .unreadable(let result): result
      }
    }
  }

  /// Does something with every input that can be read; the others come as the result that says in `language` why not.
  public func run<Output: Sendable>(
    _ source: any InputSource, in language: ReportContext.Language, emit: ([Output]) -> Bool,
    _ work: @escaping @Sendable (Fetched) -> Output
  ) {
    let (stampsFiles, suppressions) = (stampsFiles, suppressions.isEmpty ? nil : suppressions)
    withoutActuallyEscaping(emit) { emit in
      OrderedWork<[PendingInput], [Output]>(
        next: { source.next() }, work: { pieces in pieces.map { work(LintRun.fetch($0, language, stampsFiles, suppressions)) } }, emit: emit
      ).run(jobs: min(jobs, source.chunkCount ?? jobs))
    }
  }

  /// An input that was fetched, or the result that says why it could not be.
  public enum Fetched: Sendable {
    /// An article.
    case article(ArticleInput)
    /// Nothing that can be read.
    case unreadable(FileResult)
  }

  private static func fetch(
    _ input: PendingInput, _ language: ReportContext.Language, _ stampsFiles: Bool, _ suppressions: SuppressionFiles?
  ) -> Fetched {
    do throws(InputFailure) {
      let article = try article(input, stampsFiles)
      guard let suppressions else { return .article(article) }
      return .article(article.beside(suppressions))
    } catch {
      return .unreadable(error.result(in: language))
    }
  }

  private static func article(_ input: PendingInput, _ stampsFiles: Bool) throws(InputFailure) -> ArticleInput {
    switch input {
    case .article(let article): return article
    case .failure(let failure): throw failure
    case .line(let stream, let number, let bytes): return try NDJSONLine.read(stream: stream, number: number, bytes: bytes)
    case .file(let path):
      do throws(ReadFailure) {
        // Looked at before the first byte is read, so that no change between the two goes unnoticed.
        let stamp = stampsFiles ? FileStamp(path) : nil
        return ArticleInput(path: path, bytes: try FileReader.read(path), stamp: stamp)
      } catch {
        throw InputFailure(error)
      }
    }
  }
}
