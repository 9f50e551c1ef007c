import SaksamaText

/// The patterns of one `.gitignore` file, as gitignore(5) describes them.
package struct Gitignore: Sendable {
  private struct Rule {
    let pattern: GlobPattern
    let isNegated: Bool
    let isFolderOnly: Bool
    /// A pattern without an inner `/` is held against the name alone, at any depth.
    let isNameOnly: Bool
  }

  /// The last rule that matches decides, so the last comes first.
  private let rules: [Rule]

  /// Reads the bytes of a `.gitignore` file; a pattern that can match nothing is left out.
  package init(_ bytes: [UInt8]) {
    var content = bytes[...]
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    rules = content.split(separator: ASCII.lineFeed).compactMap(Self.rule).reversed()
  }

  /// Whether a file or folder is ignored (true), taken back by a `!` pattern (false), or not named at all (nil).
  ///
  /// `path` counts from the folder of the `.gitignore` file, with `/` between the names; its last name begins at byte `nameStart`.
  package func isIgnored(_ path: Span<UInt8>, nameStart: Int, isFolder: Bool) -> Bool? {
    let name = path.extracting(nameStart..<path.count)
    for rule in rules where isFolder || !rule.isFolderOnly {
      if rule.pattern.matches(rule.isNameOnly ? name : path) { return !rule.isNegated }
    }
    return nil
  }

  /// Whether the file has no pattern.
  package var isEmpty: Bool { rules.isEmpty }

  /// Whether `text` is a pattern that can match something, and no comment.
  package static func isPattern(_ text: String) -> Bool { !text.contains("\n") && rule(Array(text.utf8)[...]) != nil }

  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var text = line
    if text.first == UInt8(ascii: "#") { return nil }
    if text.last == ASCII.carriageReturn { text.removeLast() }
    text = withoutTrailingSpaces(text)
    let isNegated = text.first == UInt8(ascii: "!")
    if isNegated { text.removeFirst() }
    let isFolderOnly = text.last == GlobToken.slash
    if isFolderOnly { text.removeLast() }
    let isNameOnly = !text.contains(GlobToken.slash)
    if text.first == GlobToken.slash { text.removeFirst() }
    guard !text.isEmpty, let pattern = GlobPattern(text) else { return nil }
    return Rule(pattern: pattern, isNegated: isNegated, isFolderOnly: isFolderOnly, isNameOnly: isNameOnly)
  }

  /// Cuts spaces at the end, except one behind a `\`.
  private static func withoutTrailingSpaces(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte != ASCII.space { end = min(index, text.endIndex) }
    }
    return text[..<end]
  }
}
