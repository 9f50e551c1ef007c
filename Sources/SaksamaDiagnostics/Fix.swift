public import SaksamaText

/// One replacement of bytes.
public struct Edit: Hashable, Sendable {
  /// The bytes that go; empty for an insertion.
  public let range: SourceRange
  /// The text that comes in their place; empty for a deletion.
  public let text: String

  /// Makes the edit.
  public init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}

/// Edits that mend a finding when all of them are made.
public struct Fix: Hashable, Sendable {
  /// Whether a machine may make the edits unseen.
  public enum Safety: String, Sendable, CaseIterable {
    /// The meaning of the article cannot change.
    case safe
    /// An editor has to look at the result.
    case unsafe
  }

  /// What the edits do, for a person.
  public let title: String
  /// Whether a machine may make the edits unseen.
  public let safety: Safety
  /// The edits, in order of place and without overlap.
  public let edits: [Edit]

  /// Makes the fix.
  public init(title: String, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
