public import SaksamaText

/// Something to tell people about one place: a finding in an article, input that cannot be read, or a fault in a rule file.
public struct Diagnostic: Hashable, Sendable {
  /// The full id of the rule (`antara/editor-required`), or `input/…` and `rules/…` for what the engine itself found.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// What is wrong and what to do, in the language of the messages.
  public let message: String
  /// Where, in UTF-8 bytes; empty for an absent thing, which is reported where it should stand.
  public let range: SourceRange
  /// Other places that take part, such as the other side of a contradiction.
  public let related: [RelatedPlace]
  /// Edits that would mend it.
  public let fix: Fix?
  /// A name of the finding that stays the same when other parts of the file change; unique in the file.
  public let fingerprint: String

  /// Makes the diagnostic.
  public init(
    rule: String, severity: Severity, message: String, range: SourceRange, related: [RelatedPlace] = [], fix: Fix? = nil,
    fingerprint: String = ""
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.range = range
    self.related = related
    self.fix = fix
    self.fingerprint = fingerprint
  }
}

/// Another place that takes part in a finding.
public struct RelatedPlace: Hashable, Sendable {
  /// What stands there, in the language of the messages.
  public let message: String
  /// Where, in UTF-8 bytes of the same source.
  public let range: SourceRange

  /// Makes the place.
  public init(_ message: String, at range: SourceRange) {
    self.message = message
    self.range = range
  }
}
