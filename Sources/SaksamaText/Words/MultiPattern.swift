/// Many literals that are looked for together, in one pass over a text and its words.
///
/// Words cost a look at one bit each, whatever the number of literals; byte sequences cost a look at one bit for each byte of the text.
public struct MultiPattern: Sendable {
  /// Something to look for.
  public enum Literal: Hashable, Sendable {
    /// A whole word, in any case and in either form of Unicode normalisation.
    case word(String)
    /// These bytes, anywhere.
    case bytes([UInt8])
  }

  /// A place where a literal stands.
  public struct Hit: Hashable, Sendable {
    /// The index of the literal in the array that the patterns were made of.
    public let literal: Int
    /// Where it stands, in bytes.
    public let range: SourceRange

    /// Makes the hit.
    public init(literal: Int, range: SourceRange) {
      self.literal = literal
      self.range = range
    }
  }

  private let words: WordLiterals
  private let sequences: ByteLiterals

  /// Prepares the literals; one that is empty, or a word that is not `isWord`, never hits, and equal ones all do.
  public init(_ literals: [Literal]) {
    var words: [(index: Int, folded: [UInt8])] = []
    var sequences: [(index: Int, bytes: [UInt8])] = []
    for (index, literal) in literals.enumerated() {
      switch literal {
      case .word(let word): if MultiPattern.isWord(word) { words.append((index, WordFold.fold(Array(word.utf8).span.bytes))) }
      case .bytes(let bytes): if !bytes.isEmpty { sequences.append((index, bytes)) }
      }
    }
    self.words = WordLiterals(words)
    self.sequences = ByteLiterals(sequences)
  }

  /// Whether `string` is exactly one word, so that it can be a literal of that kind.
  public static func isWord(_ string: String) -> Bool {
    !string.isEmpty && string.unicodeScalars.allSatisfy(WordCharacter.isWord)
  }

  /// Calls `body` with every hit in `range`, ordered by start; at one start, words come before byte sequences.
  ///
  /// `words` are the words of `source`. Without a range the whole source is searched. Allocates nothing.
  @inline(__always)
  public func forEachHit<Failure: Error>(
    in source: SourceText, words table: WordTable, range: SourceRange? = nil, _ body: (Hit) throws(Failure) -> Void
  ) throws(Failure) {
    let range = range ?? source.contentRange
    let end = min(range.end, source.count)
    let bytes = source.bytes.span.bytes
    let found = table.words.span
    var wordIndex = words.next(found, from: range.start > 0 ? table.firstIndex(atOrAfter: range.start) : 0)
    var place = sequences.next(bytes, from: max(range.start, 0), to: end)
    while true {
      let wordStart = wordIndex < found.count ? Int(found[wordIndex].start) : Int.max
      guard min(wordStart, place) < end else { return }
      if wordStart <= place {
        let word = found[wordIndex]
        if Int(word.end) <= end {
          try words.forEachLiteral(bytes, word) { (literal) throws(Failure) in try body(Hit(literal: literal, range: word.range)) }
        }
        wordIndex = words.next(found, from: wordIndex + 1)
      } else {
        try sequences.forEachLiteral(bytes, at: place, end: end) { (literal, length) throws(Failure) in
          try body(Hit(literal: literal, range: SourceRange(place, place + length)))
        }
        place = sequences.next(bytes, from: place + 1, to: end)
      }
    }
  }

  /// All hits in `range`, ordered as in `forEachHit`.
  public func hits(in source: SourceText, words table: WordTable, range: SourceRange? = nil) -> [Hit] {
    var hits: [Hit] = []
    forEachHit(in: source, words: table, range: range) { hits.append($0) }
    return hits
  }
}
