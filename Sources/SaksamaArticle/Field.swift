public import SaksamaText

/// What kind of thing the value of a field is.
public enum FieldType: String, Sendable, CaseIterable {
  /// Names of people, such as the byline or the editor.
  case people
  /// Names of agencies, outlets or institutions.
  case sources
  /// A copyright line.
  case copyright
  /// Any other text.
  case text
}

/// A credit of an article: a label with its value.
public struct Field: Sendable {
  /// One name in the value.
  public struct Name: Sendable, Hashable {
    /// The name as written.
    public let text: String
    /// Where it stands.
    public let range: SourceRange

    /// Makes the name.
    public init(text: String, range: SourceRange) {
      self.text = text
      self.range = range
    }
  }

  /// The name of the field in the house, such as `pewarta`.
  public let name: String
  /// What kind of thing the value is.
  public let type: FieldType
  /// The label as written, without the colon.
  public let label: String
  /// The value as written, without white space at its ends; empty where there is none.
  public let value: String
  /// The names in the value, in order; empty where the value is empty.
  public let names: [Name]
  /// From the label to the end of the value.
  public let range: SourceRange
  /// The label without the colon.
  public let labelRange: SourceRange
  /// The value; for an empty one the place behind the colon.
  public let valueRange: SourceRange
  /// Whether the value is nothing, or one of the house's words for nothing.
  public let isEmpty: Bool

  /// Makes the field.
  public init(
    name: String, type: FieldType, label: String, value: String, names: [Name], range: SourceRange, labelRange: SourceRange,
    valueRange: SourceRange, isEmpty: Bool
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.value = value
    self.names = names
    self.range = range
    self.labelRange = labelRange
    self.valueRange = valueRange
    self.isEmpty = isEmpty
  }
}
