import SaksamaText

/// Finds what a page does not show whatever stands around it: comments, shortcodes and tags of templates, scripts and styles.
///
/// Shortcodes are those of Hugo (`{{< … >}}`, `{{% … %}}`) and the tags of Liquid and Jinja (`{% … %}`, `{{ … }}`). The text between two
/// shortcodes stays; what is code or comment by their names is left out with them.
struct HiddenMarkup {
  /// Names of pairs that hold no text of the article.
  private static let opaque = ["raw", "highlight", "comment", "code"].map { Array($0.utf8) }
  private static let opaqueTags = ["script", "style", "pre"].map { Array($0.utf8) }
  /// A run of backticks longer than this is no mark of code inside a line.
  static let longestCodeMark = 8

  private let source: SourceText
  /// The comments that speak to the program, so far.
  private(set) var comments: [ProgramComment] = []
  /// Closing marks that do not stand in the rest of the text, so that nobody looks for them again.
  private var absent: Set<[UInt8]> = []

  init(_ source: SourceText) { self.source = source }

  /// The first hidden range that begins in `line` at `offset` or later; it may end behind the line.
  mutating func next(from offset: Int, in line: SourceRange) -> SourceRange? {
    let bytes = source.bytes
    var offset = offset
    while offset < line.end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): offset += 2
      case UInt8(ascii: "`"): offset = behindCode(offset, line)
      case UInt8(ascii: "<"):
        if let range = comment(offset) ?? element(offset) { return range }
        offset += 1
      case UInt8(ascii: "{"):
        if let range = shortcode(offset) { return range }
        offset += 1
      default: offset += 1
      }
    }
    return nil
  }

  /// Behind the code that opens at `offset`, or behind the mark where nothing closes it in the line.
  private func behindCode(_ offset: Int, _ line: SourceRange) -> Int {
    let bytes = source.bytes
    func endOfRun(_ start: Int) -> Int { bytes[start..<line.end].firstIndex { $0 != UInt8(ascii: "`") } ?? line.end }
    let opening = endOfRun(offset)
    guard opening - offset <= HiddenMarkup.longestCodeMark else { return opening }
    var place = opening
    while let mark = source.firstIndex(of: UInt8(ascii: "`"), in: SourceRange(place, line.end)) {
      place = endOfRun(mark)
      if place - mark == opening - offset { return place }
    }
    return opening
  }

  private mutating func comment(_ offset: Int) -> SourceRange? {
    guard stands("<!--", at: offset) else { return nil }
    if let comment = CommentFinder(source, keepsBlankLine: true).comment(at: offset) {
      comments.append(comment)
      return comment.range
    }
    return end(of: Array("-->".utf8), from: offset + 4).map { SourceRange(offset, $0) }
  }

  /// A script, a style or preformatted text with its tags.
  private mutating func element(_ offset: Int) -> SourceRange? {
    let rest = source.bytes[(offset + 1)...]
    for name in HiddenMarkup.opaqueTags where rest.starts(with: name, by: { ASCII.lowercased($0) == $1 }) {
      let behind = offset + 1 + name.count
      guard behind < source.count, source.bytes[behind] == UInt8(ascii: ">") || ASCII.isWhitespace(source.bytes[behind]) else { continue }
      guard let end = end(of: Array("</".utf8) + name + [UInt8(ascii: ">")], from: behind) else { continue }
      return SourceRange(offset, end)
    }
    return nil
  }

  private mutating func shortcode(_ offset: Int) -> SourceRange? {
    guard let tag = tag(offset) else { return nil }
    let name = name(of: tag)
    guard HiddenMarkup.opaque.contains(name) else { return tag }
    let isLiquid = source.bytes[offset + 1] == UInt8(ascii: "%")
    let marker = name + [isLiquid ? 1 : 2]
    guard !absent.contains(marker) else { return tag }
    let closing = isLiquid ? Array("end".utf8) + name : [UInt8(ascii: "/")] + name
    var place = tag.end
    while let mark = source.firstIndex(of: UInt8(ascii: "{"), in: SourceRange(place, source.count)) {
      if let other = self.tag(mark), self.name(of: other) == closing { return SourceRange(offset, other.end) }
      place = mark + 1
    }
    absent.insert(marker)
    return tag
  }

  /// One tag from its opening to its closing mark; it holds no blank line and no other tag.
  private func tag(_ offset: Int) -> SourceRange? {
    let bytes = source.bytes
    guard offset + 3 < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return nil }
    let mark = bytes[offset + 1]
    guard mark == UInt8(ascii: "{") || mark == UInt8(ascii: "%") else { return nil }
    let closing = mark == UInt8(ascii: "{") ? UInt8(ascii: "}") : mark
    var place = offset + 2
    var newLines = 0
    while place + 1 < bytes.count {
      let byte = bytes[place]
      if byte == closing, bytes[place + 1] == UInt8(ascii: "}") { return SourceRange(offset, place + 2) }
      if byte == UInt8(ascii: "{"), bytes[place + 1] == mark { return nil }
      if byte == ASCII.lineFeed { newLines += 1 } else if !ASCII.isWhitespace(byte) { newLines = 0 }
      if newLines == 2 { return nil }
      place += 1
    }
    return nil
  }

  /// The name of a tag, with the `/` of a closing one.
  private func name(of tag: SourceRange) -> [UInt8] {
    let inside = source.slice(SourceRange(tag.start + 2, tag.end - 2)).drop { "<%- \t".utf8.contains($0) }
    let isClosing = inside.first == UInt8(ascii: "/")
    let word = inside.dropFirst(isClosing ? 1 : 0).drop(while: ASCII.isBlank).prefix { ASCII.isLetter($0) }
    return (isClosing ? [UInt8(ascii: "/")] : []) + word.prefix(16)
  }

  /// Behind the next `closing` in the text, in any letter case.
  private mutating func end(of closing: [UInt8], from offset: Int) -> Int? {
    guard !absent.contains(closing) else { return nil }
    var place = offset
    while let found = source.firstIndex(of: closing[0], in: SourceRange(place, source.count)) {
      if source.bytes[found...].starts(with: closing, by: { ASCII.lowercased($0) == $1 }) { return found + closing.count }
      place = found + 1
    }
    absent.insert(closing)
    return nil
  }

  private func stands(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { source.bytes[offset...].starts(with: $0) }
  }
}
