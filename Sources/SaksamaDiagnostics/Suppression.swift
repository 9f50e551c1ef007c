public import SaksamaText

/// A place where a newsroom silences findings of some rules, and says why.
public struct Suppression: Hashable, Sendable {
  /// Where a suppression may be written.
  public enum Form: String, Sendable, CaseIterable {
    /// In a comment of the article.
    case comment
    /// In the front matter of the article.
    case frontMatter = "front-matter"
    /// In a file beside the article.
    case sidecar
  }

  /// Where it is written.
  public let form: Form
  /// The path of the file that holds it.
  public let path: String
  /// Its place in that file, in UTF-8 bytes.
  public let range: SourceRange
  /// Where it begins, for people.
  public let position: SourcePosition
  /// Why the findings are silenced, as written.
  public let reason: String
  /// The last day on which it holds, as YYYY-MM-DD; nil where it has no end.
  public let until: String?

  /// Makes the suppression.
  public init(form: Form, path: String, range: SourceRange, position: SourcePosition, reason: String, until: String?) {
    self.form = form
    self.path = path
    self.range = range
    self.position = position
    self.reason = reason
    self.until = until
  }
}

/// A finding that a suppression silences.
public struct SuppressedDiagnostic: Hashable, Sendable {
  /// The finding.
  public let diagnostic: Diagnostic
  /// What silences it.
  public let suppression: Suppression

  /// Makes the pair.
  public init(_ diagnostic: Diagnostic, by suppression: Suppression) {
    self.diagnostic = diagnostic
    self.suppression = suppression
  }
}

/// What a suppression did for one rule in one article; the rule was asked there.
public struct SuppressionUse: Hashable, Sendable {
  /// The suppression.
  public let suppression: Suppression
  /// The full id of the rule.
  public let rule: String
  /// Where the rule is named, in UTF-8 bytes of the file that holds the suppression.
  public let rulePlace: SourceRange
  /// The number of findings that were silenced.
  public let count: Int
  /// Whether its last day is over, so that it silences nothing.
  public let isExpired: Bool

  /// Makes the use.
  public init(_ suppression: Suppression, rule: String, at rulePlace: SourceRange, count: Int, isExpired: Bool) {
    self.suppression = suppression
    self.rule = rule
    self.rulePlace = rulePlace
    self.count = count
    self.isExpired = isExpired
  }
}
