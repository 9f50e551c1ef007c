import SaksamaText

/// Reads what may stand behind the closing bracket of a link: its address and title, or the label of its definition.
enum MarkdownTarget {
  /// Parentheses that stand in each other in an address; more of them are no address.
  private static let mostParentheses = 32

  /// Behind the target that follows the bracket at `bracket`; nil where the brackets are no link.
  static func end(_ bytes: [UInt8], behind bracket: Int, label: ArraySlice<UInt8>, _ definitions: Set<[UInt8]>) -> Int? {
    let next = bracket + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "("), let end = address(bytes, next + 1) { return end }
    if definitions.isEmpty { return nil }
    if next < bytes.count, bytes[next] == UInt8(ascii: "["),
      let close = bytes[(next + 1)...].prefix(1000).firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") }),
      bytes[close] == UInt8(ascii: "]")
    {
      let other = close == next + 1 ? label : bytes[(next + 1)..<close]
      return definitions.contains(other.map(ASCII.lowercased)) ? close + 1 : nil
    }
    guard !label.isEmpty, label.count < 1000, definitions.contains(label.map(ASCII.lowercased)) else { return nil }
    return next
  }

  /// Behind `address "title")`.
  private static func address(_ bytes: [UInt8], _ start: Int) -> Int? {
    var offset = skipWhitespace(bytes, start)
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: "<") {
      guard
        let end = bytes[(offset + 1)...].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") || $0 == ASCII.lineFeed }),
        bytes[end] == UInt8(ascii: ">")
      else { return nil }
      offset = end + 1
    } else {
      var depth = 0
      while offset < bytes.count, !ASCII.isWhitespace(bytes[offset]) {
        if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count, MarkdownBytes.isPunctuation(bytes[offset + 1]) {
          offset += 1
        } else if bytes[offset] == UInt8(ascii: "(") {
          depth += 1
        } else if bytes[offset] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        if depth > mostParentheses { return nil }
        offset += 1
      }
      if depth > 0 { return nil }
    }
    let behind = skipWhitespace(bytes, offset)
    guard behind < bytes.count else { return nil }
    if bytes[behind] == UInt8(ascii: ")") { return behind + 1 }
    guard behind > offset, let end = title(bytes, behind) else { return nil }
    let close = skipWhitespace(bytes, end)
    return close < bytes.count && bytes[close] == UInt8(ascii: ")") ? close + 1 : nil
  }

  private static func title(_ bytes: [UInt8], _ start: Int) -> Int? {
    let closing: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = bytes[start]
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    default: return nil
    }
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != closing {
      if closing == UInt8(ascii: ")"), bytes[offset] == UInt8(ascii: "(") { return nil }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return offset < bytes.count ? offset + 1 : nil
  }

  private static func skipWhitespace(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex { !ASCII.isWhitespace($0) } ?? bytes.count
  }
}
