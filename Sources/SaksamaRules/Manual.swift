/// What people and the loader need to know of a kind of check.
public struct Manual: Sendable {
  /// One option of a kind of check.
  public struct Option: Sendable {
    /// The key in `options`.
    public let name: String
    /// What may stand there.
    public let type: OptionType
    /// What the option does, one sentence.
    public let summary: String

    /// Makes the option.
    public init(_ name: String, _ type: OptionType, _ summary: String) {
      self.name = name
      self.type = type
      self.summary = summary
    }

    /// What may stand there, in words.
    public var value: String { type.words }
  }

  /// The value of `check`.
  public let name: String
  /// What the kind finds, one sentence.
  public let summary: String
  /// The group of its findings where a rule names none.
  public let group: Group
  /// Whether `scope` means something to the kind.
  public let hasScope: Bool
  /// The options in the order of the documentation.
  public let options: [Option]
  /// The options without which the kind finds nothing: of each group, one at least must be given.
  public let needs: [[String]]
  /// The arguments that messages and fixes may name, without the groups of patterns.
  public let arguments: [String]
  /// Whether messages and fixes may name the groups of a pattern (`$1`, `${name}`).
  public let hasPatternGroups: Bool

  /// Makes the manual.
  public init(
    name: String, summary: String, group: Group, hasScope: Bool = false, options: [Option], needs: [[String]] = [],
    arguments: [String], hasPatternGroups: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.group = group
    self.hasScope = hasScope
    self.options = options
    self.needs = needs
    self.arguments = arguments
    self.hasPatternGroups = hasPatternGroups
  }
}

/// The part of an editor's work that a rule belongs to.
public enum Group: String, Sendable, CaseIterable {
  /// Dateline, byline, editor, sources, copyright.
  case credits
  /// Quotes, speakers, sources in the story.
  case attribution
  /// Days and dates.
  case dates
  /// Spelling and punctuation.
  case text
}
