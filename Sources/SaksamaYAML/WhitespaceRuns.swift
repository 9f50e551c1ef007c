import SaksamaText

/// Finds white space so long that libyaml would take quadratic time: it clears a buffer of its length again for each word that follows.
enum WhitespaceRuns {
  /// What libyaml may clear at most: a few tenths of a second.
  private static let budget = 4_000_000_000
  /// Shorter runs are no danger in a source below 2 GiB that anybody would wait for.
  private static let stride = 4096

  /// The first run that is too long for the text behind it.
  static func harmful(_ bytes: [UInt8], in range: SourceRange) -> SourceRange? {
    var probe = range.start + stride
    while probe < range.end {
      // A run longer than the stride covers a probe, so no other byte has to be looked at.
      if isSpace(bytes[probe]) {
        var start = probe
        var end = probe + 1
        while start > range.start, isSpace(bytes[start - 1]) { start -= 1 }
        while end < range.end, isSpace(bytes[end]) { end += 1 }
        if end - start > stride, (end - start) * (range.end - end) > budget {
          return SourceRange(start, end)
        }
        probe = max(probe, end)
      }
      probe += stride
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    // The bytes of NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR, which break lines too.
    ASCII.isWhitespace(byte) || byte == 0xC2 || byte == 0x85 || byte == 0xE2 || byte == 0x80 || byte == 0xA8 || byte == 0xA9
  }
}
