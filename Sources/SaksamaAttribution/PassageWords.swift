import SaksamaArticle
import SaksamaText

/// The words of an article as attribution reads them: two words written as one (`kataSari`) are parted where one of them is known.
enum PassageWords {
  /// The words of an article in order of place.
  static func words(of article: Article, behind spans: [QuotedSpan], _ vocabulary: Vocabulary) -> [Word] {
    let glued = gluedWords(in: article)
    return withCuesParted(parted(article, glued, vocabulary), article.text, spans, vocabulary)
  }

  private static func parted(_ article: Article, _ glued: [(index: Int, seam: Int)], _ vocabulary: Vocabulary) -> [Word] {
    guard !glued.isEmpty else { return article.words.words }
    var words: [Word] = []
    words.reserveCapacity(article.words.words.count + glued.count)
    var copied = 0
    for (index, seam) in glued {
      words += article.words.words[copied..<index]
      words += parted(article.words.words[index], at: seam, in: article.text, vocabulary)
      copied = index + 1
    }
    return words + article.words.words[copied...]
  }

  /// The words with a capital letter behind a small one, and where it stands.
  private static func gluedWords(in article: Article) -> [(index: Int, seam: Int)] {
    var found: [(index: Int, seam: Int)] = []
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for (index, word) in article.words.words.enumerated() where word.range.length > 4 {
        var offset = Int(word.start) + 2
        while offset < Int(word.end) {
          if ASCII.isUppercase(bytes[offset]), ASCII.isLowercase(bytes[offset - 1]) {
            found.append((index, offset))
            break
          }
          offset += 1
        }
      }
    }
    return found
  }

  /// The parts of a word; the word itself where its first part is no word that goes before a name.
  private static func parted(_ word: Word, at seam: Int, in text: SourceText, _ vocabulary: Vocabulary) -> [Word] {
    guard let head = WordTable(text, in: SourceRange(Int(word.start), seam)).words.first,
      let tail = WordTable(text, in: SourceRange(seam, Int(word.end))).words.first
    else { return [word] }
    let meaning = vocabulary.meaning(of: head)
    let isSmall = LetterCase.isSmall(at: Int(word.start), in: text)
    let wanted: WordClasses = isSmall ? [.anyCue, .accordingTo, .phraseEnd, .nameEnd, .role, .pronoun] : [.role, .organisation, .place]
    guard !meaning.isDisjoint(with: wanted), isSmall || head.range.length > 3 else { return [word] }
    let next = (seam + 2..<max(seam + 2, Int(word.end))).first {
      ASCII.isUppercase(text.bytes[$0]) && ASCII.isLowercase(text.bytes[$0 - 1])
    }
    return [head] + (next.map { parted(tail, at: $0, in: text, vocabulary) } ?? [tail])
  }

  /// The words with a cue parted from the name that it is glued to behind a quotation (`"…," Sarimenambahkan`).
  private static func withCuesParted(_ words: [Word], _ text: SourceText, _ spans: [QuotedSpan], _ vocabulary: Vocabulary) -> [Word] {
    var words = words
    for span in spans.reversed() {
      let index = words.partitioningIndex { Int($0.start) >= span.range.end }
      guard index < words.count, Int(words[index].start) - span.range.end <= 2, words[index].range.length >= 9,
        LetterCase.isCapital(at: Int(words[index].start), in: text), vocabulary.meaning(of: words[index]).isEmpty
      else { continue }
      let word = words[index]
      for seam in Int(word.start) + 3...Int(word.end) - 6 {
        guard let tail = WordTable(text, in: SourceRange(seam, Int(word.end))).words.first,
          vocabulary.meaning(of: tail).contains(.activeCue),
          let head = WordTable(text, in: SourceRange(Int(word.start), seam)).words.first
        else { continue }
        words.replaceSubrange(index...index, with: [head, tail])
        break
      }
    }
    return words
  }
}
