import SaksamaArticle

/// What may stand as the value of an option; the words of the manual and the JSON Schemas are both made of it.
public indirect enum OptionType: Sendable {
  /// Any scalar, called by what it means: a text, a word, a phrase, a name.
  case scalar(_ called: String)
  /// `true` or `false`.
  case boolean
  /// A whole number, not below the least that has an effect.
  case integer(atLeast: Int)
  /// A regular expression (PCRE2).
  case pattern
  /// One of some names.
  case choice([String])
  /// The name of a word list of the house.
  case wordList
  /// The name of a field of the house, `dateline`, `headline`, `date` or `copyright`.
  case field
  /// A field, or a part of the article such as `copyright.year`.
  case operand
  /// A text, or a mapping of texts by language.
  case localized
  /// A list, or one item alone.
  case list(OptionType)
  /// A list, in which one item alone does not do as the whole.
  case items(OptionType, atLeast: Int)
  /// A mapping with keys of the rule's own, called by what they mean.
  case mapping(_ key: String, OptionType)
  /// A mapping with known keys; of each of `needs`, one key at least must be given.
  case record([Part], needs: [[String]])
  /// One of several types.
  case either([OptionType])

  /// One key of a record.
  public struct Part: Sendable {
    /// The key.
    public let name: String
    /// What may stand there.
    public let type: OptionType

    /// Makes the part.
    public init(_ name: String, _ type: OptionType) {
      self.name = name
      self.type = type
    }
  }

  /// A text without a meaning of its own.
  public static let text = OptionType.scalar("text")
  /// Texts.
  public static let texts = OptionType.list(.text)
  /// Single words.
  public static let words = OptionType.list(.scalar("word"))
  /// Phrases.
  public static let phrases = OptionType.list(.scalar("phrase"))
  /// Names of people, agencies and the like.
  public static let names = OptionType.list(.scalar("name"))
  /// Regular expressions.
  public static let patterns = OptionType.list(.pattern)
  /// Word lists of the house.
  public static let wordLists = OptionType.list(.wordList)
  /// Fields of the house.
  public static let fields = OptionType.list(.field)
  /// The type of a field, or `any`.
  public static let fieldType = OptionType.choice(FieldType.allCases.map(\.rawValue) + ["any"])

  /// One of the cases of a type.
  public static func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> OptionType where Choice.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }
}

extension OptionType {
  /// The type in the words of the documentation.
  public var words: String {
    switch self {
    case .scalar(let called): called
    case .boolean: "true or false"
    case .integer(let least): "whole number from \(least)"
    case .pattern: "regular expression"
    case .choice(let names): OptionType.alternatives(names.map { "`\($0)`" })
    case .wordList: "word list"
    case .field: "field"
    case .operand: "field or part"
    case .localized: "text, or texts by language"
    case .list(let item): "list of \(item.plural)"
    case .items(.list(let item), _): "list of \(item.plural), or of lists of them"
    case .items(let item, _): "list of \(item.plural)"
    case .mapping(let key, .list(let item)): "mapping of \(key) to \(item.plural)"
    case .mapping(let key, let value): "mapping of \(key) to \(value.words)"
    case .record(let parts, let needs):
      "`{\(OptionType.keys(parts.map(\.name), needs: needs).joined(separator: ", "))}`"
    case .either(let types): types.map(\.words).joined(separator: ", or ")
    }
  }

  private var plural: String {
    switch self {
    case .scalar(let called): called.split(separator: " or ").map { "\($0)s" }.joined(separator: " or ")
    case .pattern, .wordList, .field: words + "s"
    case .operand: "fields or parts"
    case .list(let item): "lists of \(item.plural)"
    case .items(let item, _): "lists of \(item.plural)"
    case .either(let types): types.map(\.plural).joined(separator: ", or of ")
    case .boolean, .integer, .choice, .localized, .mapping, .record: words
    }
  }

  /// The keys of a record, those that exclude or replace each other joined by `or`.
  private static func keys(_ names: [String], needs: [[String]]) -> [String] {
    var shown: [String] = []
    for name in names {
      guard let group = needs.first(where: { $0.contains(name) }) else {
        shown.append(name)
        continue
      }
      if group.first == name { shown.append(group.joined(separator: " or ")) }
    }
    return shown
  }

  private static func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
