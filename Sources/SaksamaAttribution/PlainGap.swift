import SaksamaText

/// Blanks and invisible characters between two words, as copy from the web has them.
enum PlainGap {
  /// What stands between two words, as plain bytes.
  static func gap(from first: Word, to second: Word, in text: SourceText) -> ArraySlice<UInt8> {
    let gap = text.slice(SourceRange(Int(first.end), Int(second.start)))
    guard gap.count > 1, gap.contains(where: { $0 >= 0x80 }) else { return gap }
    return plain(gap)[...]
  }

  /// The bytes of a gap with plain blanks for no-break blanks, and without characters of no width (U+200B to U+200F, U+FEFF).
  static func plain(_ gap: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var index = gap.startIndex
    while index < gap.endIndex {
      if gap[index...].starts(with: [0xC2, 0xA0]) {
        plain.append(0x20)
        index += 2
      } else if gap[index...].starts(with: [0xE2, 0x80]), index + 2 < gap.endIndex, 0x8B...0x8F ~= gap[index + 2] {
        index += 3
      } else if gap[index...].starts(with: [0xEF, 0xBB, 0xBF]) {
        index += 3
      } else {
        plain.append(gap[index])
        index += 1
      }
    }
    return plain
  }
}
