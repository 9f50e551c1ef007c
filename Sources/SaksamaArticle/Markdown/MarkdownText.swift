import SaksamaText

/// The text of a Markdown article: its front matter, which is no content, and what its body says, with the lines of it.
struct MarkdownText {
  let text: SourceText
  let origin: TextOrigin
  let lines: [WireLine]
  let comments: [ProgramComment]

  /// Reads `source`, whose body begins at `bodyStart`.
  init(_ source: SourceText, bodyStart: Int) {
    let scanned = MarkdownScanner.scan(source, from: bodyStart)
    var writer = Writer(source, head: bodyStart, scanned.definitions)
    for block in scanned.blocks {
      switch block {
      case .blank(let ending): writer.blank(ending)
      case .paragraph(let lines): writer.block(lines, level: 0)
      case .heading(let lines, let level): writer.block(lines, level: level)
      }
    }
    (text, origin) = TextOrigin.text(of: writer.ranges, in: source, hidden: bodyStart)
    lines = MarkdownText.trimmed(writer.lines, text)
    comments = scanned.comments
  }

  /// The lines without white space at their ends; a line of nothing else goes, and the next one begins the paragraph in its stead.
  private static func trimmed(_ lines: [WireLine], _ text: SourceText) -> [WireLine] {
    var kept: [WireLine] = []
    var beginsParagraph = false
    for line in lines {
      let range = text.trimmed(line.range)
      beginsParagraph = beginsParagraph || line.bond == .apart
      if range.isEmpty { continue }
      kept.append(
        WireLine(
          range: range, followsBlank: line.followsBlank, bond: beginsParagraph ? .apart : line.bond, headingLevel: line.headingLevel))
      beginsParagraph = false
    }
    return kept
  }

  /// Puts together what is kept of the source, and counts where it comes to stand.
  private struct Writer {
    private let source: SourceText
    private let definitions: Set<[UInt8]>
    private(set) var ranges: [SourceRange]
    private(set) var lines: [WireLine] = []
    private var length: Int
    private var followsBlank = true

    init(_ source: SourceText, head: Int, _ definitions: Set<[UInt8]>) {
      self.source = source
      self.definitions = definitions
      ranges = [SourceRange(0, head)]
      length = head
    }

    mutating func blank(_ ending: SourceRange) {
      keep(ending)
      followsBlank = true
    }

    mutating func block(_ block: [MarkdownLine], level: Int) {
      // A heading that spans lines is one line to its readers.
      var bytes: [UInt8] = []
      for line in block {
        for piece in line.pieces { bytes += source.slice(piece) }
        bytes.append(ASCII.lineFeed)
      }
      let drops = MarkdownInlines.drops(in: bytes, definitions: definitions)
      var next = 0
      var place = 0
      var bond = WireLine.Bond.apart
      var end: SourceRange?
      for line in block {
        let start = length
        var pending = end
        for piece in line.pieces {
          let pieceEnd = place + piece.length
          var from = place
          while from < pieceEnd {
            while next < drops.count, drops[next].end <= from { next += 1 }
            let drop = next < drops.count ? drops[next] : SourceRange(bytes.count, bytes.count)
            let until = min(max(drop.start, from), pieceEnd)
            if until > from {
              // The line end of the line before is kept where this one has a text.
              if let ending = pending { keep(ending) }
              pending = nil
              keep(SourceRange(piece.start + from - place, piece.start + until - place))
            }
            from = max(until, min(drop.end, pieceEnd))
          }
          place = pieceEnd
        }
        place += 1
        guard length > start else { continue }
        let lead = end.map(\.length) ?? 0
        let range = SourceRange(start + lead, length)
        if level > 0, !lines.isEmpty, bond != .apart {
          let last = lines.removeLast()
          lines.append(
            WireLine(
              range: SourceRange(last.range.start, length), followsBlank: last.followsBlank, bond: .apart, headingLevel: UInt8(level)))
        } else {
          lines.append(WireLine(range: range, followsBlank: followsBlank, bond: bond, headingLevel: UInt8(level)))
        }
        followsBlank = false
        bond = line.isHardBroken ? .broken : .wrapped
        end = line.ending
      }
      if let end { keep(end) }
    }

    private mutating func keep(_ range: SourceRange) {
      if range.isEmpty { return }
      ranges.append(range)
      length += range.length
    }
  }
}
