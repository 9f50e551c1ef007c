import SaksamaDiagnostics
import SaksamaText

/// Where the findings of one result stand; the lines are counted once, and only for a result that has findings.
struct Places {
  private let table: LineTable?
  /// The line of a stream that is told without a text.
  private let line: Int

  init(_ result: FileResult) {
    self.init(result.source, line: result.line)
  }

  init(_ source: SourceText?, line: Int? = nil) {
    table = source.map { LineTable($0) }
    self.line = line ?? 1
  }

  /// The place of `offset`; without a text, the start of the input, which for a line of a stream is that line.
  func position(at offset: Int) -> SourcePosition {
    table?.position(at: offset) ?? SourcePosition(offset: 0, line: line, column: 1)
  }
}
