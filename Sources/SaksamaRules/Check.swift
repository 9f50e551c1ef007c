public import SaksamaText

/// A kind of check, made ready with the options of one rule.
///
/// A check is pure: it knows neither its rule, nor its severity, nor the reporter, nor the file system.
public protocol Check: Sendable {
  /// The name, the options and the arguments of the kind, read by the loader and the documentation.
  static var manual: Manual { get }
  /// Makes the check once, when the rule set loads; what is wrong with an option is reported to `options`.
  init(_ options: inout Options)
  /// The words or bytes without which the check cannot find anything; none for a check that always has to look.
  var triggers: [Trigger] { get }
  /// Looks at one article; `candidates` are the places of the triggers, in order.
  func evaluate(_ subject: Subject, at candidates: ArraySlice<Candidate>) -> Outcome
  /// The places that a check without triggers looked at, in order, to tell why it is silent; nil where that is all of its scope.
  func examined(in subject: Subject) -> [SourceRange]?
}

extension Check {
  /// The check looked at all of its scope.
  public func examined(in subject: Subject) -> [SourceRange]? { nil }

  /// No triggers: the check looks at every article.
  public var triggers: [Trigger] { [] }
}

/// A word or some bytes without which a check cannot find anything.
public typealias Trigger = MultiPattern.Literal

/// A place where a trigger of a check stands.
public struct Candidate: Sendable {
  /// The check, by its place in the plan.
  public let check: Int
  /// The trigger, by its place among the check's triggers.
  public let trigger: Int
  /// Where the trigger stands.
  public let range: SourceRange
  /// Whether `range` counts in the headline, which the input states beside the text.
  public let isInHeadline: Bool
}

/// What a check says of one article.
public enum Outcome: Sendable {
  /// The article has nothing that the check could be held against.
  case notApplicable(Reason)
  /// The check ran; no finding means that the article passes.
  case evaluated([Finding])
  /// The check could not finish, such as a pattern that ran out of steps; a fault of the rule.
  case failed(String)
}

/// Why a check has nothing to say of an article.
public enum Reason: Hashable, Sendable {
  /// Nothing of this name is in the article: a field, or `dateline`, `copyright`, `headline`.
  case absent(String)
  /// No publication date is known.
  case noDate
  /// Nothing of the kind that the check looks at is in the article.
  case nothingToCheck
}
