import SaksamaText

/// One or more words in a row, matched as whole words, letter case ignored unless asked for.
///
/// A blank in the phrase stands for any white space between two words; other marks between words must stand as written.
struct Phrase: Sendable {
  private struct Piece: Sendable {
    let hash: UInt32
    let bytes: ArraySlice<UInt8>
    /// What stands before the word in the phrase; nil for the white space between two words.
    let gap: ArraySlice<UInt8>?
  }

  /// The phrase as written.
  let text: String
  /// The word by which the phrase is found.
  let trigger: Trigger
  private let triggerIndex: Int
  private let pieces: [Piece]
  private let ending: ArraySlice<UInt8>
  private let isCaseSensitive: Bool
  /// Whether the phrase is, or holds, an address; others are not looked for within addresses.
  let holdsAddress: Bool

  /// Whether the trigger is the whole phrase, in any letter case.
  var isAnyCaseWord: Bool { pieces.isEmpty && !isCaseSensitive }

  /// Makes the phrase; nil for one that holds no word.
  init?(_ text: String, isCaseSensitive: Bool = false) {
    if !text.isEmpty, text.utf8.allSatisfy(ASCII.isLetter) {
      // The scanner compares a single word whole, and lists hold thousands of them.
      self.text = text
      self.isCaseSensitive = isCaseSensitive
      pieces = []
      ending = []
      trigger = .word(text)
      triggerIndex = 0
      holdsAddress = false
      return
    }
    let source = SourceText(name: "", text)
    let words = WordTable(source).words
    // The longest word is the rarest, as a rule.
    guard let longest = words.indices.max(by: { words[$0].range.length < words[$1].range.length }), let last = words.last else {
      return nil
    }
    self.text = text
    self.isCaseSensitive = isCaseSensitive
    var pieces: [Piece] = []
    var end = 0
    for word in words {
      let gap = source.slice(SourceRange(end, word.range.start))
      let isBlank = !pieces.isEmpty && gap.elementsEqual([ASCII.space])
      pieces.append(Piece(hash: word.hash, bytes: source.slice(word.range), gap: isBlank ? nil : gap))
      end = word.range.end
    }
    self.pieces = pieces
    ending = source.slice(SourceRange(last.range.end, source.count))
    trigger = .word(source.string(in: words[longest].range))
    triggerIndex = longest
    holdsAddress = AddressTokens.stand(in: text)
  }

  /// Where the phrase stands if its trigger stands at `hit`; a match begins and ends between words.
  func range(aroundTrigger hit: SourceRange, in text: SourceText, _ table: WordTable, within region: SourceRange) -> SourceRange? {
    if pieces.isEmpty { return region.contains(hit) && isSingleWord(hit, in: text) ? hit : nil }
    return range(atWord: table.firstIndex(atOrAfter: hit.start) - triggerIndex, in: text, table, within: region)
  }

  /// Whether the phrase stands anywhere in `window`, whose words are `table`, and covers `match`; for exceptions around a match.
  func stands(in text: SourceText, _ table: WordTable, _ window: SourceRange, covering match: SourceRange) -> Bool {
    if pieces.isEmpty {
      return table.words.contains { word in
        word.range.contains(match)
          && text.slice(word.range).elementsEqual(self.text.utf8, by: { ASCII.lowercased($0) == ASCII.lowercased($1) })
      }
    }
    return table.words.indices.contains { index in
      range(atWord: index, in: text, table, within: window)?.contains(match) ?? false
    }
  }

  private func isSingleWord(_ hit: SourceRange, in text: SourceText) -> Bool {
    !isCaseSensitive || text.slice(hit).elementsEqual(self.text.utf8)
  }

  private func range(atWord first: Int, in text: SourceText, _ table: WordTable, within region: SourceRange) -> SourceRange? {
    guard first >= 0, first + pieces.count <= table.words.count else { return nil }
    let words = table.words[first..<first + pieces.count]
    for (piece, word) in zip(pieces, words)
    where piece.hash != word.hash || isCaseSensitive && !text.slice(word.range).elementsEqual(piece.bytes) {
      return nil
    }
    var start = words[first].range.start
    var end = start
    for (number, (piece, word)) in zip(pieces, words).enumerated() {
      if let gap = piece.gap {
        guard word.range.start - gap.count >= 0, text.bytes[(word.range.start - gap.count)..<word.range.start].elementsEqual(gap) else {
          return nil
        }
        if number == 0 { start -= gap.count } else if word.range.start - gap.count != end { return nil }
      } else if !Phrase.isWhitespace(text, SourceRange(end, word.range.start)) {
        return nil
      }
      end = word.range.end
    }
    guard end + ending.count <= region.end, text.bytes[end..<end + ending.count].elementsEqual(ending) else { return nil }
    return start >= region.start ? SourceRange(start, end + ending.count) : nil
  }

  private static func isWhitespace(_ text: SourceText, _ range: SourceRange) -> Bool {
    !range.isEmpty && text.trimmed(range).isEmpty
  }
}
