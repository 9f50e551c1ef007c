public import SaksamaText
public import SaksamaYAML

/// What stands before the text of an article for programs: a block of YAML between `---` lines, or one of TOML or JSON, which is not read.
public struct FrontMatter: Sendable {
  /// The language in which a block is written.
  public enum Language: String, Sendable {
    /// Between lines of `---`.
    case yaml = "YAML"
    /// Between lines of `+++`; it is left out and not read.
    case toml = "TOML"
    /// An object in braces; it is left out and not read.
    case json = "JSON"
  }

  /// A value that is not what its key asks for.
  public enum Fault: Sendable, Hashable {
    /// A date that does not begin with a day of the form YYYY-MM-DD, as written.
    case date(String)
    /// A language that is no language tag, as written.
    case language(String)
  }

  /// The language of the block.
  public let language: Language
  /// The block with its marks, in bytes of the source.
  public let range: SourceRange
  /// The keys with their values; nil where there are none, or where they are not read.
  public let root: Node?
  /// What is wrong with the block itself, in order of place; the places are in the source.
  public let problems: [SourceProblem]
  /// The credits that the block states, in the order of the house's fields; the places are in the source, which begins like the text.
  public internal(set) var fields: [Field] = []
  /// The copyright that it states.
  public internal(set) var copyright: Copyright?
  /// The headline.
  public internal(set) var headline: Located<String>?
  /// The day of publication.
  public internal(set) var date: Located<CalendarDate>?
  /// The days before and behind `date` that its time, stated in UTC, may be where the newsroom is; the time zone of that is not known.
  public internal(set) var neighbouringDays: [CalendarDate] = []
  /// The language of the article.
  public internal(set) var articleLanguage: String?
  /// Values that are not what their keys ask for, with their places.
  public internal(set) var faults: [Located<Fault>] = []

  init(_ language: Language, range: SourceRange, root: Node?, problems: [SourceProblem]) {
    self.language = language
    self.range = range
    self.root = root
    self.problems = problems
  }
}
