import SaksamaText

/// One or more words in a row, matched as whole words, letter case ignored unless asked for.
struct Phrase: Sendable {
  /// The phrase as written.
  let text: String
  /// The word by which the phrase is found, and how many bytes of the phrase stand before it.
  let trigger: Trigger
  let triggerOffset: Int
  private let bytes: [UInt8]
  private let folded: [UInt8]
  private let isCaseSensitive: Bool

  /// Makes the phrase; nil for one that holds no word, or begins or ends with something else than a word or a mark.
  init?(_ text: String, isCaseSensitive: Bool = false) {
    let source = SourceText(name: "", text)
    let words = WordTable(source).words
    // The longest word is the rarest, as a rule.
    guard let longest = words.max(by: { $0.range.length < $1.range.length }) else { return nil }
    self.text = text
    self.isCaseSensitive = isCaseSensitive
    bytes = source.bytes
    folded = bytes.map(ASCII.lowercased)
    trigger = .word(source.string(in: longest.range))
    triggerOffset = Int(longest.start)
  }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// Where the phrase stands if its trigger stands at `hit`; a match begins and ends between words.
  func range(aroundTrigger hit: SourceRange, in text: SourceText, within region: SourceRange) -> SourceRange? {
    let start = hit.start - triggerOffset
    // A word in another form of normalisation has another length: the trigger alone then is the phrase.
    let end = triggerOffset == 0 && MultiPattern.isWord(self.text) ? hit.end : start + count
    guard start >= region.start, end <= region.end else { return nil }
    let found = text.bytes[start..<end]
    if isCaseSensitive {
      guard found.elementsEqual(bytes) else { return nil }
    } else if end - start == count, !found.elementsEqual(folded, by: { ASCII.lowercased($0) == $1 || $0 >= 0x80 }) {
      return nil
    }
    return WordBoundary.isInsideWord(start, in: text.bytes) || WordBoundary.isInsideWord(end, in: text.bytes) ? nil : SourceRange(start, end)
  }

  /// The phrase anywhere in `window`, for exceptions around a match.
  func stands(in text: SourceText, _ window: SourceRange, covering match: SourceRange) -> Bool {
    var start = max(window.start, match.end - count)
    while start <= match.start, start + count <= window.end {
      if text.bytes[start..<start + count].elementsEqual(folded, by: { ASCII.lowercased($0) == $1 }),
        !WordBoundary.isInsideWord(start, in: text.bytes), !WordBoundary.isInsideWord(start + count, in: text.bytes)
      {
        return true
      }
      start += 1
    }
    return false
  }
}
