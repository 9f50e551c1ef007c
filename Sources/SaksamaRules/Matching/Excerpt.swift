import SaksamaText

/// A part of a text in which `^` and `$` stand at the ends of the part, as the author of a pattern for a field expects.
struct Excerpt {
  private let bytes: [UInt8]
  private let start: Int

  init(_ text: SourceText, _ range: SourceRange) {
    bytes = Array(text.slice(range))
    start = range.start
  }

  /// The matches of a pattern, each with its range in the whole text and its groups as texts.
  func matches(of pattern: Pattern) throws(PatternFailure) -> [(range: SourceRange, arguments: [String: Argument])] {
    try pattern.matches(in: bytes, SourceRange(0, bytes.count)).map { match in
      let range = match.group(named: "here") ?? match.range
      var arguments: [String: Argument] = ["match": .text(text(range))]
      for number in 0..<pattern.groupCount {
        if let group = match.group(number + 1) { arguments[String(number + 1)] = .text(text(group)) }
      }
      for name in pattern.groupNames.keys {
        if let group = match.group(named: name) { arguments[name] = .text(text(group)) }
      }
      return (range.shifted(by: start), arguments)
    }
  }

  private func text(_ range: SourceRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }
}
