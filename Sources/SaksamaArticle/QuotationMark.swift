public import SaksamaText

/// Quotation marks at the ends of paragraphs, straight and curly.
public enum QuotationMark {
  /// Whether the text of `range` begins with a double quotation mark.
  public static func opens(_ source: SourceText, _ range: SourceRange) -> Bool {
    let bytes = source.slice(range)
    return bytes.first == UInt8(ascii: "\"") || bytes.starts(with: left) || bytes.starts(with: right)
  }

  /// Whether the text of `range` ends with a double quotation mark, also before a stop.
  public static func closes(_ source: SourceText, _ range: SourceRange) -> Bool {
    var bytes = source.slice(range)
    if range.length > 1, let last = bytes.last, ".,".utf8.contains(last) { bytes = bytes.dropLast() }
    guard bytes.count > 1 else { return false }
    return bytes.last == UInt8(ascii: "\"") || bytes.suffix(3).elementsEqual(right) || bytes.suffix(3).elementsEqual(left)
  }

  private static let left: [UInt8] = Array("“".utf8)
  private static let right: [UInt8] = Array("”".utf8)
}
