import SaksamaText

/// Closes the gap that something hidden leaves in a line, so that nobody finds two spaces or a space before a comma that no reader sees.
enum HiddenJoint {
  /// The pieces of one line without blanks at its ends and without the blanks that a hole between two of them doubles.
  static func joined(_ pieces: [SourceRange], _ source: SourceText) -> [SourceRange] {
    var kept: [SourceRange] = []
    for piece in pieces where !piece.isEmpty {
      var piece = piece
      while let last = kept.last, closes(source.bytes[piece.start]), ASCII.isBlank(source.bytes[last.end - 1]) {
        kept.removeLast()
        let trimmed = SourceRange(last.start, source.withoutBlanks(last).end)
        if !trimmed.isEmpty { kept.append(trimmed) }
      }
      if kept.isEmpty { piece = SourceRange(source.firstNonBlank(in: piece), piece.end) }
      if !piece.isEmpty { kept.append(piece) }
    }
    while let last = kept.last, ASCII.isBlank(source.bytes[last.end - 1]) {
      kept.removeLast()
      let trimmed = SourceRange(last.start, source.withoutBlanks(last).end)
      if !trimmed.isEmpty { kept.append(trimmed) }
    }
    return kept
  }

  /// Whether no space stands before `byte`: it is a blank itself, or a mark that closes.
  static func closes(_ byte: UInt8) -> Bool { ASCII.isBlank(byte) || ".,;:!?)]".utf8.contains(byte) }
}
