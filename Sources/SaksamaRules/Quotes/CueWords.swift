import SaksamaArticle
import SaksamaText

/// The words of a house that report speech, from its list `cues`: form, right form of a misspelt one, class.
struct CueWords: Sendable {
  /// What a cue can do.
  enum Meaning: Sendable {
    /// Right behind a quotation: `kata`, `katanya`.
    case behind
    /// Between a speaker and what is said: `mengatakan`.
    case active
  }

  private var meanings: [UInt32: Meaning] = [:]
  /// Words that tell of speech anywhere, not only beside a quotation.
  private var telling: Set<UInt32> = []
  /// The right forms of misspelt cues.
  private(set) var corrections: [UInt32: String] = [:]
  /// The cues that stand right behind a quotation.
  private(set) var formsBehind: [String] = []

  init(_ house: House) {
    guard let lexicon = house.lexicons["cues"] else { return }
    let words = WordTable(lexicon.source)
    lexicon.forEachLine { columns in
      let index = words.firstIndex(atOrAfter: columns.name.start)
      guard index < words.words.count, words.words[index].range == columns.name else { return }
      let hash = words.words[index].hash
      let notes = lexicon.source.slice(columns.note).split(separator: ASCII.space).map { String(decoding: $0, as: UTF8.self) }
      if !notes.contains("behind-quote-only") { telling.insert(hash) }
      switch notes.first {
      case "bare", "nya", "behind-quote-only":
        meanings[hash] = .behind
        formsBehind.append(lexicon.source.string(in: columns.name))
      case "active", "before-quote-only": meanings[hash] = .active
      case "misspelt":
        lexicon.forEachAlias(in: columns.aliases) { if corrections[hash] == nil { corrections[hash] = lexicon.source.string(in: $0) } }
      default: break
      }
    }
  }

  /// Whether the house has no cues.
  var isEmpty: Bool { meanings.isEmpty }

  func meaning(of word: Word) -> Meaning? { meanings[word.hash] }

  /// Whether the word tells of speech wherever it stands.
  func tells(_ word: Word) -> Bool { telling.contains(word.hash) }

  /// Whether a cue right behind a comma or a final mark stands in `range`: an attribution.
  func attributes(in range: SourceRange, _ article: Article) -> Bool {
    let words = article.words.words
    var index = article.words.firstIndex(atOrAfter: range.start)
    while index < words.count, words[index].range.end <= range.end {
      let word = words[index].range
      if meanings[words[index].hash] == .behind, LetterCase.isSmall(at: word.start, in: article.text), word.start - 2 >= range.start,
        ASCII.isBlank(article.text.bytes[word.start - 1]), ",.!?".utf8.contains(article.text.bytes[word.start - 2])
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The word right behind a closing mark, with at most a comma and a blank between.
  func wordBehind(_ quote: MarkedQuote, _ article: Article) -> Word? {
    guard quote.quote.isClosed else { return nil }
    let index = article.words.firstIndex(atOrAfter: quote.closing.end)
    guard index < article.words.words.count else { return nil }
    let word = article.words.words[index]
    guard word.range.end <= quote.marks.bounds.end, word.range.start - quote.closing.end <= 3 else { return nil }
    let gap = article.text.slice(SourceRange(quote.closing.end, word.range.start))
    return gap.allSatisfy { ASCII.isBlank($0) || $0 == UInt8(ascii: ",") || $0 == 0xC2 || $0 == 0xA0 } ? word : nil
  }

  /// The cue right behind a closing mark, in small letters.
  func cueBehind(_ quote: MarkedQuote, _ article: Article) -> Word? {
    guard let word = wordBehind(quote, article), meanings[word.hash] == .behind else { return nil }
    return LetterCase.isSmall(at: word.range.start, in: article.text) ? word : nil
  }
}

extension Options {
  /// The cues of the house; a house without any is reported, since nothing could be found.
  mutating func cueWords() -> CueWords {
    let cues = shared.cues(of: house)
    if cues.isEmpty { report("The house has no word list `cues`, so the rule can find nothing.", at: reader.range) }
    return cues
  }
}
