public import SaksamaText

/// A paragraph of an article, without the line end.
public struct Paragraph: Sendable {
  /// What a paragraph is in the article.
  public enum Kind: String, Sendable, CaseIterable {
    /// A quote or summary before the dateline.
    case pullQuote
    /// A heading over the story or inside it.
    case heading
    /// The first paragraph of the story, with the dateline if there is one.
    case lead
    /// The story.
    case body
    /// Text that the story quotes whole, such as the narration of a hoax.
    case quotedMaterial
    /// A link to another story.
    case relatedLink
    /// A line of credits.
    case credit
    /// The copyright line.
    case copyright
    /// What stands behind the copyright line.
    case notice
  }

  /// What the paragraph is.
  public let kind: Kind
  /// Where it stands, without white space at its ends.
  public let range: SourceRange

  /// Makes the paragraph.
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// Whether the paragraph belongs to the story itself.
  public var isStory: Bool { kind == .lead || kind == .body || kind == .quotedMaterial }
}

/// A link to another story, such as `Baca juga: …`.
public struct RelatedLink: Sendable {
  /// The label as written, without the colon.
  public let label: String
  /// The title of the other story.
  public let title: String
  /// From the label to the end of the title.
  public let range: SourceRange

  /// Makes the link.
  public init(label: String, title: String, range: SourceRange) {
    self.label = label
    self.title = title
    self.range = range
  }
}
