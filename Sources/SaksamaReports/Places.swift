import SaksamaText

/// Where the findings of one result stand; the lines are counted once, and only for a result that has findings.
struct Places {
  private let table: LineTable?

  init(_ source: SourceText?) {
    table = source.map { LineTable($0) }
  }

  /// The place of `offset`; without a text, the start of the input.
  func position(at offset: Int) -> SourcePosition {
    table?.position(at: offset) ?? SourcePosition(offset: 0, line: 1, column: 1)
  }
}
