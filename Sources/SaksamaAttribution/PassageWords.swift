import SaksamaArticle
import SaksamaText

/// The words of an article as attribution reads them: two words written as one (`kataSari`) are parted where one of them is known.
struct PassageWords {
  private let article: Article
  private let vocabulary: Vocabulary

  private var text: SourceText { article.text }

  /// The words of an article in order of place.
  static func words(of article: Article, _ vocabulary: Vocabulary) -> [Word] {
    let passage = PassageWords(article: article, vocabulary: vocabulary)
    let glued = passage.gluedWords()
    return glued.isEmpty ? article.words.words : passage.parted(glued)
  }

  /// Where a word may be two.
  private enum Seam {
    /// At a capital letter in it, at this offset.
    case capital(Int)
    /// Before a small word at its end.
    case tail
    /// Behind a cue at its beginning.
    case cue(Word)
  }

  private func parted(_ glued: [(index: Int, seam: Seam)]) -> [Word] {
    let all = article.words.words
    let known = Set(all.lazy.map(\.hash))
    var words: [Word] = []
    words.reserveCapacity(all.count + glued.count)
    var copied = 0
    for (index, seam) in glued {
      words += all[copied..<index]
      switch seam {
      case .capital(let offset): words += parted(all[index], at: offset, known)
      case .tail: words += withTailParted(all[index], known)
      case .cue(let cue): words += [cue, word(Int(cue.end), Int(all[index].end))]
      }
      copied = index + 1
    }
    return words + all[copied...]
  }

  /// The words with a capital letter behind another one or behind a small one, and those that may end with a cue or before a place.
  private func gluedWords() -> [(index: Int, seam: Seam)] {
    var found: [(index: Int, seam: Seam)] = []
    let words = article.words.words
    text.bytes.withUnsafeBufferPointer { bytes in
      for (index, word) in words.enumerated() where 5...NameReader.longestWord ~= word.range.length {
        if let seam = PassageWords.seam(bytes, from: Int(word.start) + 2, to: Int(word.end)) {
          found.append((index, .capital(seam)))
        } else if ASCII.isUppercase(bytes[Int(word.start)]) {
          if mayHaveTail(index, bytes) { found.append((index, .tail)) }
        } else if isBehindMark(word, bytes), let cue = cue(in: word) {
          found.append((index, .cue(cue)))
        }
      }
    }
    return found
  }

  /// Whether the closing mark of a quotation and a blank stand before a word.
  private func isBehindMark(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(word.start)
    return start > 2 && bytes[start - 1] == ASCII.space && (bytes[start - 2] == UInt8(ascii: "\"") || bytes[start - 2] == 0x9D)
  }

  /// The cue with which a small word begins that no list holds, where a title or a pronoun is all the rest (`ucapdr. Lande`, `ujardia`).
  private func cue(in word: Word) -> Word? {
    guard word.range.length <= PassageWords.longestCue, vocabulary.meaning(of: word).isEmpty else { return nil }
    for seam in Int(word.start) + 4...max(Int(word.start) + 4, Int(word.end) - 2) {
      let cue = self.word(Int(word.start), seam)
      guard vocabulary.meaning(of: cue).contains(.bareCue) else { continue }
      let rest = vocabulary.meaning(of: self.word(seam, Int(word.end)))
      if !rest.isDisjoint(with: [.honorific, .pronoun]) { return cue }
    }
    return nil
  }

  /// So many bytes a cue and a short word glued to it may have.
  private static let longestCue = 14

  /// The first capital letter at or behind `start` that a small letter stands before, or behind two capitals (`RISari`).
  private static func seam(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      if ASCII.isUppercase(bytes[offset]),
        ASCII.isLowercase(bytes[offset - 1])
          || ASCII.isUppercase(bytes[offset - 1]) && offset + 3 < end && ASCII.isLowercase(bytes[offset + 1])
      {
        return offset
      }
      offset += 1
    }
    return nil
  }

  private func mayHaveTail(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = article.words.words[index]
    if word.range.length >= 10, vocabulary.mayEndWithCue(text.slice(word.range)) { return vocabulary.meaning(of: word).isEmpty }
    // `Landedi Kendari, Rabu`, `Landedi Pasar Tolai`
    guard index + 1 < article.words.words.count else { return false }
    let next = article.words.words[index + 1]
    guard word.range.length > 4, Int(next.start) == Int(word.end) + 1, ASCII.isUppercase(bytes[Int(next.start)]),
      vocabulary.meaning(of: self.word(Int(word.end) - 2, Int(word.end))).contains(.capitalParticle)
    else { return false }
    return vocabulary.meaning(of: word).isEmpty
  }

  /// Whether the place behind word `index` ends with a comma.
  private func isBeforePlace(_ word: Word) -> Bool {
    let behind = SourceRange(Int(word.end) + 1, min(text.count, Int(word.end) + NameReader.longestWord))
    guard let next = WordTable(text, in: behind).words.first else { return false }
    return Int(next.end) < text.count && text.bytes[Int(next.end)] == UInt8(ascii: ",") && vocabulary.meaning(of: next).contains(.place)
  }

  /// The parts of a word; the word itself where its first part is no word that goes before a name and neither stands elsewhere.
  ///
  /// What is left of a word that was parted is parted at its next capital letter (`SariWulanLande`).
  private func parted(_ word: Word, at seam: Int, _ known: Set<UInt32>, isRest: Bool = false) -> [Word] {
    let head = self.word(Int(word.start), seam)
    let tail = self.word(seam, Int(word.end))
    let next = text.bytes.withUnsafeBufferPointer { PassageWords.seam($0, from: seam + 2, to: Int(word.end)) }
    let isNextName = isRest && head.range.length > 3 && tail.range.length > 3
    guard isNextName || isApart(head, tail, of: word, known) else { return next.map { parted(word, at: $0, known) } ?? [word] }
    let isName = LetterCase.isCapital(at: Int(head.start), in: text) && vocabulary.meaning(of: head).isDisjoint(with: .outsideNames)
    return [head] + (next.map { parted(tail, at: $0, known, isRest: isName) } ?? [tail])
  }

  private func isApart(_ head: Word, _ tail: Word, of word: Word, _ known: Set<UInt32>) -> Bool {
    let meaning = vocabulary.meaning(of: head)
    if LetterCase.isSmall(at: Int(word.start), in: text) {
      return !meaning.isDisjoint(with: [.anyCue, .accordingTo, .phraseEnd, .nameEnd, .role, .pronoun, .honorific])
    }
    let isBehindCapitals = text.slice(head.range).allSatisfy(ASCII.isUppercase)
    if head.range.length > 3 || isBehindCapitals && tail.range.length > 3, !meaning.isDisjoint(with: [.role, .organisation, .place]) {
      return true
    }
    guard vocabulary.meaning(of: word).isEmpty else { return false }
    // `SariKPK`: a name and the short form of an office or a group.
    let isShortForm = tail.range.length > 2 && text.slice(tail.range).allSatisfy { ASCII.isUppercase($0) || ASCII.isDigit($0) }
    if isShortForm, head.range.length > 2, known.contains(head.hash) { return true }
    return head.range.length > (isBehindCapitals ? 1 : 3) && tail.range.length > 3 && known.contains(head.hash)
      || tail.range.length > 4 && known.contains(tail.hash)
  }

  /// A name with a small word glued to it: a cue, or the short word that goes before a place.
  private func withTailParted(_ word: Word, _ known: Set<UInt32>) -> [Word] {
    for seam in Int(word.start) + 3...Int(word.end) - 2 {
      let tail = self.word(seam, Int(word.end))
      let meaning = vocabulary.meaning(of: tail)
      let isShort = tail.range.length == 2 && meaning.contains(.capitalParticle)
      guard isShort || tail.range.length > 5 && meaning.contains(.activeCue) else { continue }
      let head = self.word(Int(word.start), seam)
      // A name may end like the short word; the name without it elsewhere, or a place behind it, tells.
      if !isShort || known.contains(head.hash) || isBeforePlace(word) { return [head, tail] }
    }
    return [word]
  }

  private func word(_ start: Int, _ end: Int) -> Word { Word(text, at: SourceRange(start, end)) }
}
