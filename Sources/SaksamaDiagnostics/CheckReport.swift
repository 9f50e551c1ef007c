public import SaksamaText

/// The answers of all rules to one article just before it goes out, and what they come to.
public struct CheckReport: Sendable {
  /// The path as people write it, or the name of standard input.
  public let path: String
  /// The name of the article format; nil where the input could not be read.
  public let format: String?
  /// The name of the house whose rules were asked.
  public let house: String
  /// The stage: `draft`, `publish`, `correct` or `kill`.
  public let stage: String
  /// The text in which the ranges count; nil where the input could not be read.
  public let source: SourceText?
  /// 16 hexadecimal digits of FNV-1a (64 bits) over the bytes that were checked; nil where there were none.
  public let contentHash: String?
  /// The answers by group, in the order of an editor's work; a group without answers is left out.
  public let groups: [AnswerGroup]
  /// Whether the input could not be read at all.
  public let isUnreadable: Bool
  /// The number of rules that could not finish.
  public let ruleFailures: Int
  /// The findings that suppressions silence, in order of place.
  public let suppressed: [SuppressedDiagnostic]

  /// Makes the report.
  public init(
    path: String, format: String?, house: String, stage: String, source: SourceText?, contentHash: String?, groups: [AnswerGroup],
    isUnreadable: Bool = false, ruleFailures: Int = 0, suppressed: [SuppressedDiagnostic] = []
  ) {
    self.suppressed = suppressed
    self.path = path
    self.format = format
    self.house = house
    self.stage = stage
    self.source = source
    self.contentHash = contentHash
    self.groups = groups
    self.isUnreadable = isUnreadable
    self.ruleFailures = ruleFailures
  }

  /// All answers, in the order of the groups.
  public var answers: [RuleAnswer] { groups.flatMap(\.answers) }

  /// All findings, the gravest first, then in order of place.
  public var diagnostics: [Diagnostic] {
    answers.flatMap(\.diagnostics).sorted { left, right in
      if left.severity != right.severity { return left.severity > right.severity }
      return left.range != right.range ? left.range < right.range : left.rule < right.rule
    }
  }

  /// What the answers come to; a withdrawal is never held up.
  public var verdict: Verdict {
    guard let gravest = answers.flatMap(\.diagnostics).map(\.severity).max() else { return .ready }
    return gravest == .error && stage != CheckReport.withdrawal ? .notReady : .readyWithNotes
  }

  private static let withdrawal = "kill"
}

/// What a check before publication comes to.
public enum Verdict: String, Sendable, CaseIterable {
  /// No rule found anything.
  case ready
  /// Rules found something that an editor may let go out.
  case readyWithNotes = "ready-with-notes"
  /// Something has to be mended first.
  case notReady = "not-ready"

  /// Whether the article may go out.
  public var isAllowed: Bool { self != .notReady }
}

/// The answers of the rules of one part of an editor's work.
public struct AnswerGroup: Sendable {
  /// The name: `input`, `credits`, `attribution`, `dates` or `text`.
  public let name: String
  /// The answers, in the order of the rules.
  public let answers: [RuleAnswer]

  /// Makes the group.
  public init(name: String, answers: [RuleAnswer]) {
    self.name = name
    self.answers = answers
  }
}
