/// Where words begin and end.
public enum WordBoundary {
  /// Whether a word goes on across `offset`: the characters on both sides belong to words. `bytes` are valid UTF-8.
  public static func isInsideWord(_ offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    let span = bytes.span.bytes
    guard WordCharacter.isWord(WordCharacter.scalar(span, at: offset, end: bytes.count).scalar) else { return false }
    var before = offset - 1
    while before > 0, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    return WordCharacter.isWord(WordCharacter.scalar(span, at: before, end: offset).scalar)
  }
}
