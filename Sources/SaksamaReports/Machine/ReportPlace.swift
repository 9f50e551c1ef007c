import SaksamaDiagnostics
import SaksamaText

/// Where something stands, as reports for other programs say it.
struct ReportPlace {
  /// The beginning and the end, which is exclusive; nil in a line of NDJSON, whose text stands elsewhere once it is decoded.
  let range: (start: SourcePosition, end: SourcePosition)?
  /// The line of the file, from 1; the first where nothing is known.
  let line: Int
}

/// The places of one input.
struct ReportPlaces {
  private let line: Int?
  private let table: LineTable?

  init(_ result: FileResult) {
    line = result.line
    table = result.diagnostics.isEmpty || result.line != nil ? nil : result.source.map { LineTable($0) }
  }

  /// Where `range` stands.
  func place(_ range: SourceRange) -> ReportPlace {
    guard let table else { return ReportPlace(range: nil, line: line ?? 1) }
    let start = table.position(at: range.start)
    return ReportPlace(range: (start, range.isEmpty ? start : table.position(at: range.end)), line: start.line)
  }

  /// The column of a position in UTF-8 bytes, from 1.
  func byteColumn(_ position: SourcePosition) -> Int {
    position.offset - (table?.range(ofLine: position.line).start ?? position.offset) + 1
  }
}
