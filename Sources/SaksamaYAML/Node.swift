public import SaksamaText

/// A YAML value with its place.
public struct Node: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// Nothing: an empty value, or a plain `null` or `~`.
    case null
    /// One text, number or truth value.
    case scalar(Scalar)
    /// The items of a list, in order.
    case sequence([Node])
    /// The entries of a mapping, in order; no name stands twice.
    case mapping([Entry])
  }

  /// What the node holds.
  public let content: Content
  /// Where the node stands, in UTF-8 bytes of the source; quotes, brackets and the `|` of a block belong to it, anchors do not.
  ///
  /// The node of an alias stands at the alias, while what it holds keeps the place of the anchor.
  public let range: SourceRange

  init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

/// The text of a scalar as YAML reads it, without quotes and escapes.
public struct Scalar: Hashable, Sendable {
  /// How a scalar is written.
  public enum Style: Sendable {
    /// Without quotes.
    case plain
    /// In single or double quotes.
    case quoted
    /// As indented lines behind `|` or `>`.
    case block
  }

  /// The text.
  public let text: String
  /// How it is written.
  public let style: Style
}

/// A key of a mapping with its value.
public struct Entry: Sendable {
  /// The key, which is always a scalar.
  public let key: Node
  /// The value; nothing when none is given.
  public let value: Node

  /// The text of the key.
  public var name: String { key.string ?? "" }
}
