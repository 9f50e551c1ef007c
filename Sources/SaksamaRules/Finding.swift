public import SaksamaDiagnostics
public import SaksamaText

/// One violation, as a check found it; the linter makes a diagnostic of it.
public struct Finding: Sendable {
  /// A place that takes part, with what stands there.
  public struct Related: Sendable {
    /// What stands there.
    public let label: String
    /// Where.
    public let range: SourceRange
  }

  /// Where; empty for an absent thing, at the place where it should stand.
  public let range: SourceRange
  /// The values that the message and the fix of the rule may name.
  public var arguments: [String: Argument]
  /// Other places that take part.
  public var related: [Related]
  /// The changes that the check knows, in order of place; the rule's `fix` is used where there are none.
  public var edits: [Edit]
  /// Whether the rule's `fix` must not be offered here.
  public var isUnfixable: Bool

  /// Makes the finding.
  public init(
    _ range: SourceRange, _ arguments: [String: Argument] = [:], related: [Related] = [], edits: [Edit] = [],
    isUnfixable: Bool = false
  ) {
    self.range = range
    self.arguments = arguments
    self.related = related
    self.edits = edits
    self.isUnfixable = isUnfixable
  }
}

/// A value that a finding hands to the words of its message.
public enum Argument: Hashable, Sendable {
  /// A text as it is.
  case text(String)
  /// A count or a limit.
  case number(Int)
  /// Several texts, any of which would do.
  case alternatives([String])
  /// A text that depends on the language of the message.
  case localized(LocalizedText)

  /// The argument in words of `language`.
  public func worded(in language: String) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .alternatives(let texts): texts.joined(separator: " / ")
    case .localized(let text): text.text(in: language)
    }
  }
}
