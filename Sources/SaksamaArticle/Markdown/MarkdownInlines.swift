import SaksamaText

/// Finds the marks inside a paragraph of Markdown that are no text: of emphasis, code, links, images, footnotes, tags and escapes.
///
/// Source: CommonMark 0.31, “Inlines”. Each byte is looked at a bounded number of times.
struct MarkdownInlines {
  /// An opening bracket that may still become a link.
  private struct Bracket {
    let offset: Int
    let isImage: Bool
    /// The runs of emphasis marks that stand before it.
    let runs: Int
    /// The ranges that were left out before it.
    let drops: Int
  }

  private let bytes: [UInt8]
  private let definitions: Set<[UInt8]>
  private var offset = 0
  private var drops: [SourceRange] = []
  private var runs: [EmphasisRun] = []
  private var brackets: [Bracket] = []
  /// Brackets below this one may not become links, since a link holds no other.
  private var inactive = 0
  /// Behind the last bracket that was met, so that a label is known to hold none.
  private var lastBracket = 0
  /// The lengths of marks of code that nothing closes any more.
  private var unclosed: Set<Int> = []

  /// The ranges of `bytes` that are left out, in order, without overlap.
  static func drops(in bytes: [UInt8], definitions: Set<[UInt8]>) -> [SourceRange] {
    guard bytes.contains(where: { special[Int($0)] }) else { return [] }
    var inlines = MarkdownInlines(bytes, definitions)
    inlines.scan()
    return inlines.merged()
  }

  private static let special: [Bool] = (0..<256).map { "\\`*_~[]!<".utf8.contains(UInt8($0)) }

  private init(_ bytes: [UInt8], _ definitions: Set<[UInt8]>) {
    self.bytes = bytes
    self.definitions = definitions
  }

  private mutating func scan() {
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "<"): angle()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis()
      case UInt8(ascii: "!") where offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "["): open(isImage: true)
      case UInt8(ascii: "["): open(isImage: false)
      case UInt8(ascii: "]"): close()
      default: offset += 1
      }
    }
    drops += EmphasisMatcher.drops(runs)
  }

  private mutating func escape() {
    let next = offset + 1
    if next < bytes.count, MarkdownBytes.isPunctuation(bytes[next]) || ASCII.isWhitespace(bytes[next]) && bytes[next] != ASCII.space {
      drops.append(SourceRange(offset, next))
    }
    offset = min(offset + 2, bytes.count)
  }

  /// Code inside a line keeps its text, which the reader sees, and loses its marks.
  private mutating func code() {
    let length = run(from: offset)
    let start = offset
    offset += length
    guard length <= HiddenMarkup.longestCodeMark, !unclosed.contains(length) else { return }
    var place = offset
    while let mark = bytes[place...].firstIndex(of: UInt8(ascii: "`")) {
      let found = run(from: mark)
      if found == length {
        drops.append(SourceRange(start, offset))
        drops.append(SourceRange(mark, mark + found))
        offset = mark + found
        return
      }
      place = mark + found
    }
    // The next run of this length would look in vain again.
    unclosed.insert(length)
  }

  private func run(from start: Int) -> Int {
    let mark = bytes[start]
    return (bytes[start...].firstIndex { $0 != mark } ?? bytes.count) - start
  }

  /// A tag goes; of an address between angle brackets the brackets go.
  private mutating func angle() {
    let start = offset
    offset += 1
    guard offset < bytes.count, ASCII.isLetter(bytes[offset]) || bytes[offset] == UInt8(ascii: "/"),
      let end = bytes[offset...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }), bytes[end] == UInt8(ascii: ">")
    else { return }
    let inside = bytes[offset..<end]
    let hasBlank = inside.contains(where: ASCII.isWhitespace)
    offset = end + 1
    if !hasBlank, inside.contains(ASCII.colon) || inside.contains(UInt8(ascii: "@")) {
      drops.append(SourceRange(start, start + 1))
      drops.append(SourceRange(end, end + 1))
    } else if isTag(inside), !gluesLines(start, end, inside) {
      omit(SourceRange(start, end + 1))
    } else {
      offset = start + 1
    }
  }

  private func isTag(_ inside: ArraySlice<UInt8>) -> Bool {
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == UInt8(ascii: "-") }
    guard let next = inside[name.endIndex...].first else { return !name.isEmpty }
    return !name.isEmpty && (ASCII.isWhitespace(next) || next == UInt8(ascii: "/"))
  }

  private static let separators = ["br", "p", "div", "li", "tr", "td", "th"].map { Array($0.utf8) }

  /// Whether only this tag keeps two lines apart: it stays, or their words would run into each other.
  private func gluesLines(_ start: Int, _ end: Int, _ inside: ArraySlice<UInt8>) -> Bool {
    guard start > 0, end + 1 < bytes.count, !ASCII.isWhitespace(bytes[start - 1]), !ASCII.isWhitespace(bytes[end + 1]) else { return false }
    let name = inside.drop { $0 == UInt8(ascii: "/") }.prefix(while: ASCII.isLetter).map(ASCII.lowercased)
    return MarkdownInlines.separators.contains(name)
  }

  private mutating func emphasis() {
    let length = run(from: offset)
    if bytes[offset] != UInt8(ascii: "~") || length == 2 { runs.append(EmphasisRun(bytes, offset, length)) }
    offset += length
  }

  private mutating func open(isImage: Bool) {
    brackets.append(Bracket(offset: offset, isImage: isImage, runs: runs.count, drops: drops.count))
    offset += isImage ? 2 : 1
    lastBracket = offset
  }

  private mutating func close() {
    let place = offset
    offset += 1
    defer { lastBracket = offset }
    guard let bracket = brackets.popLast() else { return }
    let isActive = bracket.isImage || brackets.count >= inactive
    inactive = min(inactive, brackets.count)
    let textStart = bracket.offset + (bracket.isImage ? 2 : 1)
    let label = lastBracket == textStart ? bytes[textStart..<place] : []
    if label.first == UInt8(ascii: "^"), !bracket.isImage, !label.contains(where: ASCII.isWhitespace) {
      return omit(SourceRange(bracket.offset, offset))
    }
    guard isActive, let end = MarkdownTarget.end(bytes, behind: place, label: label, definitions) else { return }
    offset = end
    if bracket.isImage || textStart == place {
      runs.removeSubrange(bracket.runs...)
      drops.removeSubrange(bracket.drops...)
      omit(SourceRange(bracket.offset, end))
    } else {
      drops.append(SourceRange(bracket.offset, textStart))
      drops.append(SourceRange(place, end))
      inactive = brackets.count
    }
  }

  /// Leaves out something without a text of its own, and the blanks before it where they would stand before nothing.
  private mutating func omit(_ range: SourceRange) {
    var range = range
    let isAtEnd = range.end == bytes.count || ASCII.isWhitespace(bytes[range.end])
    if range.start == 0 || ASCII.isWhitespace(bytes[range.start - 1]) && !ASCII.isBlank(bytes[range.start - 1]) {
      while range.end < bytes.count, ASCII.isBlank(bytes[range.end]) { range = SourceRange(range.start, range.end + 1) }
    } else if isAtEnd || HiddenJoint.closes(bytes[range.end]) {
      while range.start > 0, ASCII.isBlank(bytes[range.start - 1]) { range = SourceRange(range.start - 1, range.end) }
    }
    drops.append(range)
    offset = max(offset, range.end)
  }

  private func merged() -> [SourceRange] {
    var merged: [SourceRange] = []
    for drop in drops.sorted() {
      if let last = merged.last, drop.start <= last.end {
        merged[merged.count - 1] = SourceRange(last.start, max(last.end, drop.end))
      } else {
        merged.append(drop)
      }
    }
    return merged
  }
}
