import SaksamaText
import SaksamaYAML

/// Finds the front matter at the very start of a source and reads it.
///
/// Where the closing line is missing, the block ends before the first blank line behind which no key follows, so that the article is read
/// all the same. A rule of dashes over a text that does not look like keys opens none.
enum FrontMatterFinder {
  /// The front matter of `source`.
  static func find(in source: SourceText) -> FrontMatter? {
    let start = source.contentStart
    let head = source.slice(SourceRange(start, min(source.count, start + 3)))
    if head.elementsEqual("---".utf8) { return yaml(source, start) }
    if head.elementsEqual("+++".utf8) { return toml(source, start) }
    return head.first == UInt8(ascii: "{") ? json(source, start) : nil
  }

  private static func yaml(_ source: SourceText, _ start: Int) -> FrontMatter? {
    var lines = SourceLines(source, from: start)
    guard let opening = lines.next(), isMark("---", opening.line, source) else { return nil }
    let content = lines.offset
    var hasKey = false
    /// The first line of other text, the blank lines right before this one, and whether there was any.
    var text: Int?
    var blank: Int?
    var sawBlank = false
    while let (line, ending) = lines.next() {
      if isMark("---", line, source) || isMark("...", line, source) {
        if !hasKey, text != nil, sawBlank { return nil }
        return block(source, start, content: SourceRange(content, line.start), end: ending.end)
      }
      if source.firstNonBlank(in: line) == line.end {
        blank = blank ?? line.start
        sawBlank = true
      } else if looksLikeYAML(line, source) {
        hasKey = hasKey || isKey(line, source)
        blank = nil
      } else {
        if sawBlank, !hasKey { return nil }
        text = text ?? blank ?? line.start
        if blank != nil { break }
      }
    }
    guard hasKey else { return nil }
    let end = text ?? blank ?? source.count
    return block(
      source, start, content: SourceRange(content, end), end: end,
      problem: SourceProblem("the closing line `---` is missing", at: opening.line))
  }

  private static func block(
    _ source: SourceText, _ start: Int, content: SourceRange, end: Int, problem: SourceProblem? = nil
  ) -> FrontMatter {
    let document = YAMLReader().read(source, in: content)
    var problems = document.problems
    if let problem { problems = [problem] }
    if problems.isEmpty, let root = document.root, root.mapping == nil, !root.isNull {
      problems = [SourceProblem("keys with values are wanted, such as `title: …`, not \(root.kindName)", at: root.range)]
    }
    return FrontMatter(
      .yaml, range: SourceRange(start, end), root: document.root?.mapping == nil ? nil : document.root, problems: problems)
  }

  private static func toml(_ source: SourceText, _ start: Int) -> FrontMatter? {
    var lines = SourceLines(source, from: start)
    guard let opening = lines.next(), isMark("+++", opening.line, source) else { return nil }
    while let (line, ending) = lines.next() {
      if isMark("+++", line, source) { return FrontMatter(.toml, range: SourceRange(start, ending.end), root: nil, problems: []) }
    }
    return nil
  }

  /// An object up to its closing brace, which ends its line.
  private static func json(_ source: SourceText, _ start: Int) -> FrontMatter? {
    var offset = start + 1
    var depth = 1
    var isString = false
    let first = source.trimmed(SourceRange(offset, source.count)).start
    guard first < source.count, source.bytes[first] == UInt8(ascii: "\"") else { return nil }
    while offset < source.count, depth > 0 {
      switch source.bytes[offset] {
      case UInt8(ascii: "\\") where isString: offset += 1
      case UInt8(ascii: "\""): isString.toggle()
      case UInt8(ascii: "{") where !isString: depth += 1
      case UInt8(ascii: "}") where !isString: depth -= 1
      default: break
      }
      offset += 1
    }
    guard depth == 0 else { return nil }
    var lines = SourceLines(source, from: offset)
    guard let rest = lines.next() else { return FrontMatter(.json, range: SourceRange(start, source.count), root: nil, problems: []) }
    guard source.firstNonBlank(in: rest.line) == rest.line.end else { return nil }
    return FrontMatter(.json, range: SourceRange(start, rest.ending.end), root: nil, problems: [])
  }

  /// Whether a line is the mark, with blanks behind it at most.
  private static func isMark(_ mark: StaticString, _ line: SourceRange, _ source: SourceText) -> Bool {
    guard line.length >= 3, source.firstNonBlank(in: SourceRange(line.start + 3, line.end)) == line.end else { return false }
    return mark.withUTF8Buffer { source.slice(line).starts(with: $0) }
  }

  /// A key, what is indented, an item, a comment, or the end of a collection in brackets.
  private static func looksLikeYAML(_ line: SourceRange, _ source: SourceText) -> Bool {
    let first = source.bytes[line.start]
    if ASCII.isBlank(first) || "#]}".utf8.contains(first) { return true }
    if first == UInt8(ascii: "-") { return line.length == 1 || ASCII.isBlank(source.bytes[line.start + 1]) }
    return isKey(line, source)
  }

  /// A short name and a colon with a blank or nothing behind it.
  private static func isKey(_ line: SourceRange, _ source: SourceText) -> Bool {
    let head = source.slice(line).prefix(60)
    guard let colon = head.firstIndex(of: ASCII.colon), colon > line.start else { return false }
    guard colon + 1 == line.end || ASCII.isBlank(source.bytes[colon + 1]) else { return false }
    return head[..<colon].allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 >= 0x80 || "_-./\"' ".utf8.contains($0) }
      && !ASCII.isBlank(head[line.start])
  }
}
