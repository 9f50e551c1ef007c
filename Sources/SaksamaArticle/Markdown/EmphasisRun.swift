import SaksamaText

/// A run of `*`, `_` or `~~` that may open or close emphasis.
struct EmphasisRun {
  let mark: UInt8
  /// Where it begins, in bytes of the paragraph.
  let offset: Int
  let length: Int
  let opens: Bool
  let closes: Bool

  /// Looks at the characters around the run of `length` bytes at `offset`: a mark beside a space opens nothing there, and `_` not within words.
  init(_ bytes: [UInt8], _ offset: Int, _ length: Int) {
    mark = bytes[offset]
    self.offset = offset
    self.length = length
    let before = MarkdownBytes.before(offset, in: bytes)
    let after = MarkdownBytes.after(offset + length, in: bytes)
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    if mark == UInt8(ascii: "_") {
      opens = isLeft && (!isRight || before == .punctuation)
      closes = isRight && (!isLeft || after == .punctuation)
    } else {
      opens = isLeft
      closes = isRight
    }
  }
}

/// Pairs runs of emphasis marks and tells which marks are used up.
///
/// Source: CommonMark 0.31, “process emphasis”; with its bottoms for openers the time grows with the number of runs.
enum EmphasisMatcher {
  private struct Key: Hashable {
    let mark: UInt8
    let opens: Bool
    let rest: Int
  }

  /// The used marks.
  static func drops(_ runs: [EmphasisRun]) -> [SourceRange] {
    var drops: [SourceRange] = []
    var left = runs.map(\.length)
    /// The runs that may still open, as a stack; what a pair encloses is taken off.
    var openers: [Int] = []
    var bottoms: [Key: Int] = [:]
    for (index, run) in runs.enumerated() {
      while run.closes, left[index] > 0 {
        let key = Key(mark: run.mark, opens: run.opens, rest: run.length % 3)
        let bottom = bottoms[key] ?? 0
        guard let place = openers.indices.last(where: { $0 < bottom || fits(runs[openers[$0]], run) }), place >= bottom else {
          bottoms[key] = openers.count
          break
        }
        let opener = openers[place]
        openers.removeSubrange((place + 1)...)
        for (key, bottom) in bottoms where bottom > openers.count { bottoms[key] = openers.count }
        let used = run.mark == UInt8(ascii: "~") || left[index] >= 2 && left[opener] >= 2 ? 2 : 1
        // The marks nearest to the text are used first: the last of the opening run, the first of the closing one.
        let openingEnd = runs[opener].offset + left[opener]
        let closingStart = run.offset + run.length - left[index]
        drops.append(SourceRange(openingEnd - used, openingEnd))
        drops.append(SourceRange(closingStart, closingStart + used))
        left[opener] -= used
        left[index] -= used
        if left[opener] == 0 {
          openers.removeLast()
          for (key, bottom) in bottoms where bottom > openers.count { bottoms[key] = openers.count }
        }
      }
      if run.opens, left[index] > 0 { openers.append(index) }
    }
    return drops
  }

  /// Whether the two may be a pair; of runs that open and close, the lengths together are no multiple of three.
  private static func fits(_ opener: EmphasisRun, _ closer: EmphasisRun) -> Bool {
    guard opener.mark == closer.mark else { return false }
    if opener.closes || closer.opens, (opener.length + closer.length).isMultiple(of: 3) {
      return opener.length.isMultiple(of: 3) && closer.length.isMultiple(of: 3)
    }
    return true
  }
}
