import SaksamaText

extension Pattern {
  /// The first of all matches in `range`.
  func firstMatch(in bytes: [UInt8], _ range: SourceRange) throws -> PatternMatch? { try matches(in: bytes, range).first }
}
