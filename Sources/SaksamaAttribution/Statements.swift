public import SaksamaArticle
public import SaksamaText

/// What an article says by the mouth of others: its quotations and the sources it cites.
public struct Statements: Sendable {
  /// The quotations of the story and its pull quotes, in order of place.
  public let quotes: [Quote]
  /// The sources cited in the article's own voice, in order of place.
  public let citations: [Citation]

  /// Makes the statements.
  public init(quotes: [Quote], citations: [Citation]) {
    self.quotes = quotes
    self.citations = citations
  }
}

/// A stretch between quotation marks, with who says it.
public struct Quote: Sendable {
  /// What is quoted.
  public enum Kind: String, Sendable, CaseIterable {
    /// A whole utterance.
    case direct
    /// A fragment of an utterance inside an indirect statement.
    case partial
    /// A title, a name, a slogan, or a word that is only mentioned.
    case term
  }

  /// How the speaker is told.
  public enum Attribution: String, Sendable, CaseIterable {
    /// By a cue and a phrase in the same sentence: `"…," kata NAMA`, `NAMA mengatakan, "…"`.
    case sameSentence = "same-sentence"
    /// By a cue that holds the speaker: `katanya`.
    case nya
    /// By a cue and a pronoun: `ujar dia`.
    case pronoun
    /// By the sentence before.
    case leadIn = "lead-in"
    /// By the quotation before, which the same speaker continues.
    case previousParagraph = "previous-paragraph"
    /// Not at all.
    case none
  }

  /// From the opening mark to the closing mark, both included.
  public let range: SourceRange
  /// What is quoted.
  public let kind: Kind
  /// How the speaker is told.
  public let attribution: Attribution
  /// The word that attributes, as written.
  public let cue: Field.Name?
  /// Who speaks; nil where nobody is told.
  public let speaker: Speaker?
  /// Whether the quotation stands before the dateline.
  public let isPullQuote: Bool
  /// Whether a closing mark stands at the end.
  public let isClosed: Bool
}

/// Who speaks.
public struct Speaker: Sendable, Hashable {
  /// The phrase that names the speaker, with role and organisation; nil where no phrase stands.
  public let phrase: Field.Name?
  /// The bare name in the phrase, of a person or an organisation.
  public let name: String?
  /// The full name that the speaker has in the article; for somebody without a name the phrase.
  public let resolved: String?
}

/// A source cited in the article's own voice.
public struct Citation: Sendable {
  /// What is cited.
  public enum Kind: String, Sendable, CaseIterable {
    /// A news agency.
    case agency
    /// A paper, a broadcaster, a site.
    case outlet
    /// A statement handed out to the press.
    case pressRelease = "press-release"
    /// A post or an account.
    case socialMedia = "social-media"
    /// A report, a study, a decree.
    case document
  }

  /// The source as written.
  public let name: Field.Name
  /// What is cited.
  public let kind: Kind
  /// The words that cite, as written.
  public let cue: Field.Name
}
