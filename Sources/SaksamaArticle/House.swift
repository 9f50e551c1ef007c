import SaksamaText

/// A credit that a newsroom prints: its name, its type and its labels.
public struct FieldDefinition: Sendable, Hashable {
  /// The name by which rules and reports call the field.
  public let name: String
  /// What kind of thing its value is.
  public let type: FieldType
  /// The labels as printed; the first is the one shown to people.
  public let labels: [String]
  /// The keys of the front matter that state it, the first that is given wins; `a.b` is the key `b` in the mapping `a`.
  public let frontMatter: [String]

  /// Makes the definition.
  public init(name: String, type: FieldType, labels: [String], frontMatter: [String] = []) {
    self.name = name
    self.type = type
    self.labels = labels
    self.frontMatter = frontMatter
  }
}

/// What a newsroom calls things: everything of one house or one language that the reader of articles and the checks need.
public struct House: Sendable {
  /// The name of the house.
  public var name = ""
  /// The language of the house, as a BCP 47 primary tag.
  public var language = "en"
  /// The credits, in the order in which the sets name them.
  public var fields: [FieldDefinition] = []
  /// The agencies that may stand in a dateline.
  public var datelineAgencies: [String] = []
  /// The dashes that close a dateline.
  public var datelineDashes: [String] = []
  /// Small words inside names of places, such as `de` in Rio de Janeiro.
  public var placeParticles: [String] = []
  /// The labels of links to other stories.
  public var relatedLabels: [String] = []
  /// How notices behind the copyright line begin.
  public var noticeBeginnings: [String] = []
  /// How a paragraph begins that introduces quoted material.
  public var quotedMaterialBeginnings: [String] = []
  /// The fields that hold the byline, by which reports group articles.
  public var reporterFields: [String] = []
  /// The field that names the desk, by which reports group articles; nil where the folders of the articles do.
  public var deskField: String?
  /// The order of credits: each step holds the names that may stand there.
  public var creditOrder: [[String]] = []
  /// The signs of a copyright line and the spoilt forms of them; the first is the right one.
  public var copyrightSigns: [String] = []
  /// Values that count as nothing.
  public var emptyValues: [String] = []
  /// Small words inside names of people, such as `bin` or `van`.
  public var nameParticles: [String] = []
  /// What joins the names of several people in one credit.
  public var nameSeparators: [String] = []
  /// The words of the calendar.
  public var calendar = CalendarWords()
  /// Frequent words by language, which tell the language of an article.
  public var functionWords: [String: [String]] = [:]
  /// The keys of the front matter for what is no field.
  public var frontMatter = FrontMatterKeys()
  /// The word lists by name.
  public var lexicons: [String: Lexicon] = [:]

  /// Makes a house that knows nothing.
  public init() {}

  /// The definition of the field of that name.
  public func field(_ name: String) -> FieldDefinition? { fields.first { $0.name == name } }

  /// The label shown to people for a field; its name where it has none.
  public func label(of name: String) -> String { field(name)?.labels.first ?? name }
}

/// The names of months and days in the languages of a house.
public struct CalendarWords: Sendable, Hashable {
  /// Twelve lists of forms; the first form is the one shown.
  public var months: [[String]] = []
  /// Seven lists of forms from Monday on; the first form is the one shown.
  public var weekdays: [[String]] = []

  /// Makes the words of no language.
  public init() {}
}

/// The keys of the front matter that state what is no credit; of each list the first that is given wins.
public struct FrontMatterKeys: Sendable, Hashable {
  /// The keys of the headline.
  public var headline: [String] = []
  /// The keys of the day of publication.
  public var date: [String] = []
  /// The keys of the language.
  public var language: [String] = []

  /// Makes the keys of a house that knows none.
  public init() {}
}
