import SaksamaText

/// Text as a terminal may show it, in cells of known width: nothing that moves the cursor, hides, or turns the direction of writing gets through.
package struct Visible {
  /// What a terminal shows as one unit.
  struct Cell {
    /// The offset in `bytes` after the unit.
    let end: Int
    /// The columns it takes.
    let width: Int
  }

  /// The shown text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private(set) var cells: [Cell] = []
  /// The columns of the whole text.
  package private(set) var width = 0

  /// The longest text that `text` shows whole, in bytes.
  private static let limit = 2000

  /// `string` on one line, cut after some 2,000 bytes.
  package static func text(_ string: String) -> String {
    let bytes = Array(string.utf8.prefix(limit + 4))
    guard bytes.count > limit else { return Visible(bytes[...]).string }
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return Visible(bytes[..<end]).string + "…"
  }

  /// Makes the text of `source`, which is UTF-8.
  package init(_ source: ArraySlice<UInt8>) {
    bytes.reserveCapacity(source.count)
    cells.reserveCapacity(source.count)
    append(source)
  }

  /// The shown text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends what is shown of `source`.
  mutating func append(_ source: ArraySlice<UInt8>) {
    var offset = source.startIndex
    while offset < source.endIndex {
      // An ASCII character is a unit of its own unless something above ASCII, such as a combining mark, follows.
      if Visible.isPlain(source[offset]), offset + 1 == source.endIndex || source[offset + 1] < 0x80 {
        bytes.append(source[offset])
        addCell(1)
        offset += 1
      } else {
        let end = source[(offset + 1)...].firstIndex(where: Visible.isPlain) ?? source.endIndex
        for character in String(decoding: source[offset..<end], as: UTF8.self) { append(character) }
        offset = end
      }
    }
  }

  private mutating func append(_ character: Character) {
    guard let first = character.unicodeScalars.first else { return }
    if character == "\t" {
      bytes.append(contentsOf: "    ".utf8)
      addCell(4)
    } else if HiddenCharacter.isHidden(first) {
      for scalar in character.unicodeScalars {
        let symbol = HiddenCharacter.symbol(scalar)
        bytes.append(contentsOf: symbol.utf8)
        addCell(symbol.unicodeScalars.count)
      }
    } else if first.properties.generalCategory == .nonspacingMark || first.properties.generalCategory == .enclosingMark {
      // A mark without its letter would sit on the frame; Unicode shows such a mark on the dotted circle.
      bytes.append(contentsOf: "\u{25CC}\(character)".utf8)
      addCell(1)
    } else {
      bytes.append(contentsOf: character.utf8)
      addCell(DisplayWidth.of(character))
    }
  }

  private mutating func addCell(_ columns: Int) {
    cells.append(Cell(end: bytes.count, width: columns))
    width += columns
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= ASCII.space && byte < 0x7F }
}
