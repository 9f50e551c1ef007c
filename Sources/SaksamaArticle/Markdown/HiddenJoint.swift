import SaksamaText

/// Closes the gap that something hidden leaves in a line, so that nobody finds two spaces or a space before a comma that no reader sees.
enum HiddenJoint {
  /// The pieces of one line without blanks at its ends and without the blanks that a hole between two of them doubles.
  static func joined(_ pieces: [SourceRange], _ source: SourceText) -> [SourceRange] {
    var kept: [SourceRange] = []
    for piece in pieces where !piece.isEmpty {
      if closes(source.bytes[piece.start]) { trimEnd(&kept, source) }
      let piece = kept.isEmpty ? SourceRange(source.firstNonBlank(in: piece), piece.end) : piece
      if !piece.isEmpty { kept.append(piece) }
    }
    trimEnd(&kept, source)
    return kept
  }

  /// Takes the blanks off the end.
  private static func trimEnd(_ kept: inout [SourceRange], _ source: SourceText) {
    while let last = kept.popLast() {
      var end = last.end
      while end > last.start, ASCII.isBlank(source.bytes[end - 1]) { end -= 1 }
      guard end > last.start else { continue }
      kept.append(SourceRange(last.start, end))
      return
    }
  }

  /// Whether no space stands before `byte`: it is a blank itself, or a mark that closes.
  static func closes(_ byte: UInt8) -> Bool { ASCII.isBlank(byte) || ".,;:!?)]".utf8.contains(byte) }
}
