public import SaksamaDiagnostics

/// A run of the linter over a source of inputs, with several threads and the results in the order of the inputs.
public struct LintRun {
  private let jobs: Int

  /// Makes a run with that many threads, at least one.
  public init(jobs: Int) { self.jobs = max(1, jobs) }

  /// Checks everything that `source` hands out; `emit` gets the results in order and ends the run with false.
  public func lint(_ source: any InputSource, _ linter: Linter, emit: ([FileResult]) -> Bool) {
    run(source, emit: emit) { input in
      switch input {
      case .article(let article): linter.lint(article)
      case .unreadable(let result): result
      }
    }
  }

  /// Does something with every input that can be read; the others come as the result that says why not.
  public func run<Output: Sendable>(
    _ source: any InputSource, emit: ([Output]) -> Bool, _ work: @escaping @Sendable (Fetched) -> Output
  ) {
    withoutActuallyEscaping(emit) { emit in
      OrderedWork<[PendingInput], [Output]>(
        next: { source.next() }, work: { pieces in pieces.map { work(LintRun.fetch($0)) } }, emit: emit
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

  private static func fetch(_ input: PendingInput) -> Fetched {
    switch input {
    case .article(let article): return .article(article)
    case .unreadable(let result): return .unreadable(result)
    case .file(let path):
      do throws(ReadFailure) {
        return .article(ArticleInput(path: path, bytes: try FileReader.read(path)))
      } catch {
        return .unreadable(Linter.unreadable(path, nil, "input/unreadable", error.message))
      }
    case .line(let stream, let number, let bytes):
      return fetch(NDJSONLine.read(stream: stream, number: number, bytes: bytes))
    }
  }
}
