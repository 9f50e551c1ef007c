import SaksamaText

/// Reads copy whose lines are known: dateline, story, related links, credits and a copyright line.
struct CopyReader: Sendable {
  /// What was found in a text.
  struct Copy {
    var paragraphs: [Paragraph]
    var dateline: Dateline?
    var fields: [Field]
    var copyright: Copyright?
    var relatedLinks: [RelatedLink]
    var words: WordTable
    /// The language that the words tell.
    var language: String
  }

  private let labels: LabelTable
  private let credits: CreditReader
  private let datelines: DatelineReader
  private let paragraphs: ParagraphReader
  private let languages: LanguageDetector

  init(_ house: House) {
    labels = LabelTable(house)
    credits = CreditReader(house)
    datelines = DatelineReader(house)
    paragraphs = ParagraphReader(house)
    languages = LanguageDetector(house)
  }

  /// Reads the lines of `text`; a `language` that is stated is not looked for.
  func read(_ text: SourceText, _ lines: [WireLine], language: String?) -> Copy {
    let claims = labels.claims(in: text, lines)
    let tail = credits.read(text, claims)
    var story = paragraphs.storyParagraphs(text, lines, claims)
    let headings = story.filter { $0.kind == .heading }
    if !headings.isEmpty { story.removeAll { $0.kind == .heading } }
    let dateline = datelines.find(in: text, story)
    story = paragraphs.assignKinds(text, story, dateline: dateline, isNoticeAfter: tail.copyright?.range)
    let words = WordTable(text)
    return Copy(
      paragraphs: (story + headings + tail.paragraphs).sorted { $0.range < $1.range }, dateline: dateline, fields: tail.fields,
      copyright: tail.copyright, relatedLinks: tail.relatedLinks, words: words,
      language: language ?? languages.language(of: text, words))
  }
}
