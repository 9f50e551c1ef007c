/// The words of a text, found once and used by all readers.
public struct WordTable: Sendable {
  /// The words in order of place.
  public let words: [Word]

  /// Finds the words of `source` in `range`, or in all of it; a range that cuts a word gives the part of it inside the range.
  public init(_ source: SourceText, in range: SourceRange? = nil) {
    let range = range ?? source.contentRange
    let start = min(max(range.start, 0), source.count)
    let inside = SourceRange(start, min(range.end, source.count))
    var found: [Word] = []
    // Words of European languages with the space behind them take six bytes or more.
    found.reserveCapacity(inside.length / 6 + 4)
    WordScanner.forEachWord(source.bytes.span.bytes, in: inside) { found.append($0) }
    words = found
  }

  /// The index of the first word that starts at or after `offset`; the number of words when there is none.
  public func firstIndex(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
