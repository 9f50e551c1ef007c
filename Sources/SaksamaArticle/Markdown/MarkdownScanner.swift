import SaksamaText

/// Finds the paragraphs and headings of a Markdown text, line by line; code, rules, tables and definitions of links are left out.
///
/// Source: CommonMark 0.31, “Leaf blocks”.
struct MarkdownScanner {
  /// What a Markdown text consists of.
  struct Result {
    var blocks: [MarkdownBlock] = []
    /// The labels of links and footnotes that are defined, in small letters.
    var definitions: Set<[UInt8]> = []
    var comments: [ProgramComment] = []
  }

  private struct Fence {
    let mark: UInt8
    let length: Int
  }

  /// A longer paragraph above a line of dashes is a story whose writer meant a rule.
  private static let longestHeading = 200

  private let source: SourceText
  private var lines: SourceLines
  private var containers = MarkdownContainers()
  private var hidden: HiddenMarkup
  private var fence: Fence?
  private var paragraph: [MarkdownLine] = []
  private var result = Result()

  /// Reads the text of `source` from `offset` on.
  static func scan(_ source: SourceText, from offset: Int) -> Result {
    var scanner = MarkdownScanner(source, offset)
    while let (line, ending) = scanner.lines.next() { scanner.read(line, ending) }
    scanner.closeParagraph()
    scanner.result.comments = scanner.hidden.comments
    return scanner.result
  }

  private init(_ source: SourceText, _ offset: Int) {
    self.source = source
    lines = SourceLines(source, from: offset)
    hidden = HiddenMarkup(source)
  }

  private mutating func read(_ line: SourceRange, _ ending: SourceRange) {
    if let open = fence {
      guard let inside = containers.holds(line, source) else {
        fence = nil
        return read(line, ending)
      }
      if inside.indent < 4, let mark = MarkdownScanner.fence(SourceRange(inside.start, line.end), source), mark.mark == open.mark,
        mark.length >= open.length, source.firstNonBlank(in: SourceRange(inside.start + mark.length, line.end)) == line.end
      {
        fence = nil
      }
      return
    }
    let inside = containers.enter(line, source, inParagraph: !paragraph.isEmpty)
    let rest = SourceRange(inside.start, line.end)
    if rest.isEmpty {
      closeParagraph()
      result.blocks.append(.blank(ending))
      return
    }
    if inside.opensContainer { closeParagraph() }
    if inside.indent >= 4 {
      if !paragraph.isEmpty { append(rest, ending) }
      return
    }
    if let mark = MarkdownScanner.fence(rest, source) {
      closeParagraph()
      fence = mark
    } else if let level = underlineLevel(rest), !paragraph.isEmpty, paragraphLength <= MarkdownScanner.longestHeading {
      result.blocks.append(.heading(paragraph, level: level))
      paragraph = []
    } else if MarkdownContainers.isBreak(rest, source) || source.bytes[rest.start] == UInt8(ascii: "|") || isAttributeList(rest) {
      closeParagraph()
    } else if let heading = heading(rest) {
      closeParagraph()
      append(heading.text, ending)
      if !paragraph.isEmpty { result.blocks.append(.heading(paragraph, level: heading.level)) }
      paragraph = []
    } else if paragraph.isEmpty, let definition = definition(rest) {
      // A footnote has a text of its own behind its label, a link has none.
      if !definition.isEmpty { append(definition, ending) }
    } else {
      append(rest, ending)
    }
  }

  private mutating func closeParagraph() {
    if paragraph.isEmpty { return }
    result.blocks.append(.paragraph(paragraph))
    paragraph = []
  }

  /// Adds a line to the paragraph, without what is hidden in it; a line of nothing else ends the paragraph.
  private mutating func append(_ content: SourceRange, _ ending: SourceRange) {
    var content = content
    var ending = ending
    var pieces: [SourceRange] = []
    var start = content.start
    while let hole = hidden.next(from: start, in: SourceRange(start, content.end)) {
      pieces.append(SourceRange(start, hole.start))
      start = hole.end
      guard hole.end > content.end else { continue }
      lines.move(to: hole.end)
      let rest = lines.next()
      ending = rest?.ending ?? SourceRange(source.count, source.count)
      content = SourceRange(content.start, rest?.line.end ?? source.count)
    }
    pieces.append(SourceRange(start, content.end))
    let joined = HiddenJoint.joined(pieces, source)
    if joined.isEmpty { return closeParagraph() }
    let tail = source.slice(SourceRange(start, content.end))
    let isHardBroken = tail.suffix(2).elementsEqual([ASCII.space, ASCII.space]) || tail.last == UInt8(ascii: "\\") || endsInBreak(tail)
    paragraph.append(MarkdownLine(pieces: joined, ending: ending, isHardBroken: isHardBroken))
  }

  private func endsInBreak(_ tail: ArraySlice<UInt8>) -> Bool {
    tail.last == UInt8(ascii: ">")
      && ["<br>", "<br/>", "<br />"].contains {
        $0.utf8.count <= tail.count && tail.suffix($0.utf8.count).elementsEqual($0.utf8, by: { ASCII.lowercased($0) == $1 })
      }
  }

  private var paragraphLength: Int {
    (paragraph.last?.pieces.last?.end ?? 0) - (paragraph.first?.pieces.first?.start ?? 0)
  }

  /// Three or more backticks or tildes; behind backticks no other may stand in the line.
  private static func fence(_ rest: SourceRange, _ source: SourceText) -> Fence? {
    guard rest.length >= 3, let mark = source.slice(rest).first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let length = source.slice(rest).prefix { $0 == mark }.count
    guard length >= 3 else { return nil }
    if mark == UInt8(ascii: "`"), source.firstIndex(of: mark, in: SourceRange(rest.start + length, rest.end)) != nil { return nil }
    return Fence(mark: mark, length: length)
  }

  private func underlineLevel(_ rest: SourceRange) -> Int? {
    let mark = source.bytes[rest.start]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return nil }
    return source.slice(source.withoutBlanks(rest)).allSatisfy { $0 == mark } ? mark == UInt8(ascii: "=") ? 1 : 2 : nil
  }

  private func heading(_ rest: SourceRange) -> (level: Int, text: SourceRange)? {
    guard source.bytes[rest.start] == UInt8(ascii: "#") else { return nil }
    let level = source.slice(rest).prefix { $0 == UInt8(ascii: "#") }.count
    let behind = rest.start + level
    guard level <= 6, behind == rest.end || ASCII.isBlank(source.bytes[behind]) else { return nil }
    var text = source.withoutBlanks(SourceRange(behind, rest.end))
    // An id for links, `{#id}`, is no part of the heading.
    if !text.isEmpty, source.bytes[text.end - 1] == UInt8(ascii: "}"), let open = source.slice(text).lastIndex(of: UInt8(ascii: "{")),
      source.bytes[open + 1] == UInt8(ascii: "#")
    {
      text = source.withoutBlanks(SourceRange(text.start, open))
    }
    let closing = source.slice(text).reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0, closing == text.length || ASCII.isBlank(source.bytes[text.end - closing - 1]) {
      text = source.withoutBlanks(SourceRange(text.start, text.end - closing))
    }
    return (level, text)
  }

  /// Attributes of Kramdown, `{: .class}`.
  private func isAttributeList(_ rest: SourceRange) -> Bool {
    let text = source.slice(source.withoutBlanks(rest))
    return text.starts(with: "{:".utf8) && text.last == UInt8(ascii: "}")
  }

  /// What stands behind the label of a definition: nothing for the address of a link, the text of a footnote.
  private mutating func definition(_ rest: SourceRange) -> SourceRange? {
    let text = source.slice(rest)
    guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")), close + 1 < rest.end,
      source.bytes[close + 1] == ASCII.colon, close - rest.start > 1, close - rest.start < 1000
    else { return nil }
    let label = source.slice(SourceRange(rest.start + 1, close))
    if label.contains(UInt8(ascii: "[")) { return nil }
    let behind = source.withoutBlanks(SourceRange(close + 2, rest.end))
    result.definitions.insert(label.map(ASCII.lowercased))
    if label.first == UInt8(ascii: "^") { return behind }
    // An address is one word, with a title perhaps; anything else is a sentence that begins with a bracket.
    let address = source.slice(behind).prefix { !ASCII.isBlank($0) }
    let title = source.slice(source.withoutBlanks(SourceRange(address.endIndex, behind.end)))
    guard !address.isEmpty, title.isEmpty || "\"'(".utf8.contains(title.first ?? 0) else {
      result.definitions.remove(label.map(ASCII.lowercased))
      return nil
    }
    return SourceRange(rest.end, rest.end)
  }
}
