import SaksamaText

/// The parts of an article that a page shows: the whole, or of a long one what stands around its marks.
enum TextWindows {
  /// The text shown at each side of the beginning and of the end of a mark, in bytes: of a long article, and of a short one in a large page.
  private static let around = (long: 600, short: 160)
  /// The most bytes shown of an article that is longer.
  private static let most = 256 << 10

  /// The parts in order of place; an article of at most `whole` bytes is one part. The last one ends where the page has no more room.
  static func of(_ source: SourceText, edges: [Int], whole: Int) -> [SourceRange] {
    if source.count <= whole { return [source.contentRange] }
    let around = source.count > around.short * 100 ? around.long : around.short
    var windows: [SourceRange] = []
    var shown = 0
    for edge in edges.isEmpty ? [source.contentStart] : edges {
      let start = wordStart(max(source.contentStart, edge - around), source)
      let end = wordStart(min(source.count, edge + around), source)
      if let last = windows.last, start <= last.end {
        shown += max(0, end - last.end)
        windows[windows.count - 1] = SourceRange(last.start, max(last.end, end))
      } else {
        shown += end - start
        windows.append(SourceRange(start, end))
      }
      if shown > most { break }
    }
    return windows
  }

  /// The end of a space near `offset`, or else the start of its character.
  private static func wordStart(_ offset: Int, _ source: SourceText) -> Int {
    guard offset > source.contentStart, offset < source.count else { return offset }
    if let space = source.bytes[max(source.contentStart, offset - 40)..<offset].lastIndex(where: ASCII.isWhitespace) { return space + 1 }
    var offset = offset
    while offset > source.contentStart, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
