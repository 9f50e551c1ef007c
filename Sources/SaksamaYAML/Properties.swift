import SaksamaText

/// The anchor and the tag in front of a value, which do not belong to its range.
extension TreeBuilder {
  /// The range of the value of `event` alone; reports a tag.
  mutating func content(of event: Event) -> SourceRange {
    let start = event.anchor == nil && !event.hasTag ? event.range.start : skipProperties(of: event)
    var end = max(event.range.end, start)
    if case .scalar(let scalar) = event.kind, scalar.style == .block {
      end = text.endOfBlock(SourceRange(start, end))
    }
    return SourceRange(start, end)
  }

  /// The empty range of an empty value, behind its anchor.
  mutating func emptyContent(of event: Event) -> SourceRange {
    if event.hasTag { _ = skipProperties(of: event) }
    return SourceRange(event.range.end, event.range.end)
  }

  private mutating func skipProperties(of event: Event) -> Int {
    let limit = event.range.end
    var offset = event.range.start
    while offset < limit, let first = text[offset], first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
      var end = offset + 1
      while end < limit, first == UInt8(ascii: "!") ? !text.isSpaceOrEnd(end) : isNameByte(end) { end += 1 }
      if first == UInt8(ascii: "!") {
        let tag = SourceRange(offset, end)
        report("Tags (`!`) are not supported; take `\(text.shown(tag))` out, or put the text in quotes.", at: tag)
      }
      offset = min(text.skipSpace(end), limit)
    }
    return offset
  }

  private func isNameByte(_ offset: Int) -> Bool {
    text[offset].map { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") } ?? false
  }
}

extension YAMLText {
  /// Where the lines of a block scalar end, without the empty lines behind them.
  func endOfBlock(_ range: SourceRange) -> Int {
    var end = range.end
    while true {
      var before = end
      while before > range.start + 1, isBlank(before - 1) { before -= 1 }
      // Blanks behind a text belong to it; on a line of their own they do not.
      guard before > range.start + 1, isBreak(before - 1) else { return end }
      end = before - 1
    }
  }
}
