public import SaksamaArticle
public import SaksamaText

/// The people whom an article lets speak, with the places where their names stand, and the people of its credits apart.
public struct NamesInArticle: Sendable {
  /// Somebody in the story.
  public struct Person: Sendable {
    /// The full name, as the article writes it first.
    public let name: String
    /// Where the full name stands.
    public let mentions: [SourceRange]
    /// Where a name stands that differs from the full one by a letter in one of its words.
    public let variants: [SourceRange]
  }

  /// The people of the story, each full name once; of a very long text the first forty.
  public let people: [Person]
  /// The names in the credits.
  public let credits: [Field.Name]

  /// Finds the names of `article`, whose quotations are read already.
  public init(_ article: Article, _ statements: Statements) {
    credits = article.fields.filter { $0.type == .people }.flatMap(\.names)
    var seen: Set<String> = []
    var people: [Person] = []
    var stretches: [Range<Int>] = []
    for quote in statements.quotes where people.count < NamesInArticle.limit {
      guard let name = quote.speaker?.resolved ?? quote.speaker?.name, seen.insert(name).inserted else { continue }
      if stretches.isEmpty { stretches = NamesInArticle.stretches(of: article) }
      if let person = NamesInArticle.person(name, in: article, stretches) { people.append(person) }
    }
    self.people = people
  }

  /// So many people are looked for, or the work would grow with the square of the text.
  private static let limit = 40

  /// The words of each paragraph of the story, by their places among the words of the article.
  private static func stretches(of article: Article) -> [Range<Int>] {
    article.paragraphs.filter { $0.kind == .lead || $0.kind == .body }.map { paragraph in
      let first = article.words.firstIndex(atOrAfter: paragraph.range.start)
      return first..<max(first, article.words.firstIndex(atOrAfter: paragraph.range.end))
    }
  }

  /// The places of a name of two words or more; nil for a shorter one, which may belong to several people.
  private static func person(_ name: String, in article: Article, _ stretches: [Range<Int>]) -> Person? {
    let own = SourceText(name: "", name)
    let parts = WordTable(own).words
    guard parts.count >= 2, parts.count <= 5, parts.allSatisfy({ LetterCase.isCapital(at: Int($0.start), in: own) }) else { return nil }
    let words = article.words.words
    var mentions: [SourceRange] = []
    var variants: [SourceRange] = []
    let (first, second) = (parts[0].hash, parts[1].hash)
    let span = words.span
    for stretch in stretches where stretch.count >= parts.count {
      for index in stretch.lowerBound...stretch.upperBound - parts.count {
        // All words but one are the same: the first or the second one is.
        guard span[index].hash == first || span[index + 1].hash == second else { continue }
        let different = parts.indices.filter { words[index + $0].hash != parts[$0].hash }
        guard different.count <= 1, isOneName(index, parts.count, in: article) else { continue }
        let range = SourceRange(Int(words[index].start), Int(words[index + parts.count - 1].end))
        guard let part = different.first else {
          mentions.append(range)
          continue
        }
        let written = article.text.slice(words[index + part].range)
        if LetterCase.isCapital(at: Int(words[index + part].start), in: article.text),
          CitationSpelling.isNear(written, own.slice(parts[part].range), shortest: 4)
        {
          variants.append(range)
        }
      }
    }
    return Person(name: name, mentions: mentions, variants: variants)
  }

  /// Whether only blanks, hyphens, apostrophes and the stops of initials stand between the words.
  private static func isOneName(_ first: Int, _ count: Int, in article: Article) -> Bool {
    (first + 1..<first + count).allSatisfy { index in
      let gap = article.text.gap(before: index, article.words.words)
      return gap.count <= 3 && gap.allSatisfy { ASCII.isBlank($0) || "-'.".utf8.contains($0) || $0 >= 0x80 }
    }
  }
}
