import SaksamaText

/// Splits a credit at what joins the names of several people, such as `/` or ` dan `.
struct NameSplitter: Sendable {
  private let separators: [[UInt8]]

  init(separators: [String]) {
    self.separators = separators.map { Array($0.utf8) }
  }

  /// The names in `value`, in order, without white space at their ends.
  func names(_ source: SourceText, _ value: SourceRange) -> [Field.Name] {
    var names: [Field.Name] = []
    var start = value.start
    var offset = value.start
    func close(at end: Int) {
      let range = source.trimmed(SourceRange(start, end))
      if !range.isEmpty { names.append(Field.Name(text: source.string(in: range), range: range)) }
    }
    while offset < value.end {
      let rest = source.bytes[offset..<value.end]
      if let separator = separators.first(where: { rest.starts(with: $0) }), !isBeforeTitle(rest.dropFirst(separator.count)) {
        close(at: offset)
        offset += separator.count
        start = offset
      } else {
        offset += 1
      }
    }
    close(at: value.end)
    return names
  }

  /// Whether an academic title such as `S.H.` or `M.Si` comes next, which belongs to the name before it.
  private func isBeforeTitle(_ rest: ArraySlice<UInt8>) -> Bool {
    let start = rest.drop(while: ASCII.isBlank)
    var word = start.prefix { !ASCII.isBlank($0) && $0 != UInt8(ascii: ",") }
    if let end = word.indices.first(where: { index in separators.contains { start[index...].starts(with: $0) } }) { word = start[..<end] }
    guard word.count <= 7, let first = word.first, ASCII.isUppercase(first), word.contains(UInt8(ascii: ".")) else { return false }
    // An initial goes on with the rest of a name: `D. Kartika`.
    let behind = start[word.endIndex...]
    return behind.allSatisfy(ASCII.isBlank) || behind.drop(while: ASCII.isBlank).first == UInt8(ascii: ",")
      || separators.contains { behind.starts(with: $0) }
  }
}
