/// A pattern of paths as in gitignore(5): `*` and `?` stay inside one name, `**` crosses names, `[a-z]`, `[!a]`, `[[:digit:]]`, `\` escapes.
///
/// `**` has its meaning only as a whole name (`**/a`, `a/**/b`, `a/**`); elsewhere it is read as `*`. Everything counts in bytes.
/// Matching takes time in proportion to the length of the path, whatever the pattern.
package struct GlobPattern: Sendable {
  private enum Shape {
    case literal([UInt8])
    case ending([UInt8])
    case automaton(GlobAutomaton)
  }

  private let shape: Shape

  /// Reads the pattern; nil where it can match nothing: an unclosed `[`, an unknown `[:class:]`, a `\` at the end.
  package init?(_ pattern: some Sequence<UInt8>) {
    guard let tokens = GlobParser.tokens(of: Array(pattern)) else { return nil }
    // Nearly all patterns in use are a name or `*.ext`, and these need no automaton.
    if let bytes = Self.literal(tokens[...]) {
      shape = .literal(bytes)
    } else if tokens.first == .star, let bytes = Self.literal(tokens.dropFirst()) {
      shape = .ending(bytes)
    } else {
      shape = .automaton(GlobAutomaton(tokens))
    }
  }

  /// Whether the pattern matches the whole of `path`, a relative path with `/` between the names.
  package func matches(_ path: Span<UInt8>) -> Bool {
    switch shape {
    case .literal(let bytes):
      path.count == bytes.count && Self.ends(path, with: bytes)
    case .ending(let bytes):
      path.count >= bytes.count && Self.ends(path, with: bytes) && !Self.hasSlash(path, before: path.count - bytes.count)
    case .automaton(let automaton):
      automaton.matches(path)
    }
  }

  /// Whether the pattern matches the whole of `path`.
  package func matches(_ path: String) -> Bool {
    matches(Array(path.utf8).span)
  }

  private static func literal(_ tokens: ArraySlice<GlobToken>) -> [UInt8]? {
    var bytes: [UInt8] = []
    for token in tokens {
      guard case .byte(let byte) = token else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func ends(_ path: Span<UInt8>, with bytes: [UInt8]) -> Bool {
    let start = path.count - bytes.count
    for index in bytes.indices where path[start + index] != bytes[index] { return false }
    return true
  }

  private static func hasSlash(_ path: Span<UInt8>, before end: Int) -> Bool {
    for index in 0..<end where path[index] == GlobToken.slash { return true }
    return false
  }
}
