import SaksamaArticle
public import SaksamaDiagnostics
public import SaksamaText

/// A rule: a check made ready with the options of one file, and what to say of its findings.
public struct Rule: Sendable {
  /// The set that the rule belongs to.
  public let set: String
  /// The name of its file without the extension; unique in the set.
  public let name: String
  /// The kind of its check.
  public let manual: Manual
  /// The check itself.
  public let check: any Check
  /// The parts of the article that the check looks at, where its kind has a scope.
  public let scopes: [Scope]
  /// How much a finding matters where no case says otherwise.
  public private(set) var severity: Severity
  /// Cases in which a finding matters more or less; the first that fits is taken.
  public private(set) var severityCases: [SeverityCase]
  /// When the rule is asked at all.
  public let condition: RuleCondition
  /// Whether the rule is asked unless somebody switches it on.
  public private(set) var isEnabled: Bool
  /// The part of an editor's work that it belongs to.
  public let group: Group
  /// What to say, by language.
  public let messages: [String: Template]
  /// How a finding is mended.
  public let fix: RuleFix?
  /// The file of the rule.
  public let file: SourceText

  /// The full id: `<set>/<name>`.
  public var id: String { "\(set)/\(name)" }

  /// The rule as a configuration sets it, where it sets something; a severity holds in all cases, which still may withhold the fix.
  public func configured(severity: Severity?, isEnabled: Bool?) -> Rule {
    var rule = self
    if let severity {
      rule.severity = severity
      rule.severityCases = severityCases.map { $0.withoutSeverity }
    }
    rule.isEnabled = isEnabled ?? self.isEnabled
    return rule
  }

  /// The words for a finding in `language`; where it is missing English, else any other, in the order of the tags.
  public func message(for finding: Finding, language: String) -> String {
    let template = messages[language] ?? messages["en"] ?? messages.min { $0.key < $1.key }?.value
    return template?.filled(with: finding.arguments, language: language) ?? name
  }

  /// How much a finding matters at `stage`, and whether its fix may be offered; `isQuoted` is whether it lies in a quotation.
  public func weight(stage: Stage, isQuoted: Bool) -> (severity: Severity, offersFix: Bool) {
    guard let found = severityCases.first(where: { $0.applies(stage: stage, isQuoted: isQuoted) }) else { return (severity, true) }
    return (found.severity ?? severity, found.offersFix)
  }
}

/// A case in which a finding matters more or less than usual.
public struct SeverityCase: Sendable {
  let stages: [Stage]
  let isInQuote: Bool
  let severity: Severity?
  let offersFix: Bool

  var withoutSeverity: SeverityCase { SeverityCase(stages: stages, isInQuote: isInQuote, severity: nil, offersFix: offersFix) }

  func applies(stage: Stage, isQuoted: Bool) -> Bool {
    (stages.isEmpty || stages.contains(stage)) && (!isInQuote || isQuoted)
  }
}

/// When a rule is asked at all; an empty list stands for everything.
public struct RuleCondition: Sendable, Hashable {
  /// The moments in the life of an article.
  public var stages: [Stage] = []
  /// The languages of articles, as BCP 47 primary tags.
  public var languages: [String] = []
  /// The formats of articles.
  public var formats: [String] = []
  /// The desks, as they stand beside the agency in the dateline.
  public var desks: [String] = []

  /// Makes the condition that always holds.
  public init() {}

  /// Why the rule is not asked of an article; nil where it is.
  public func obstacle(for subject: Subject) -> Obstacle? {
    if !stages.isEmpty, !stages.contains(subject.stage) { return .stage }
    if !languages.isEmpty, !languages.contains(subject.article.metadata.language ?? subject.house.language) { return .language }
    if !formats.isEmpty, !formats.contains(subject.article.format) { return .format }
    if !desks.isEmpty, !(subject.article.dateline?.agencies ?? []).contains(where: { desks.contains($0.text) }) { return .desk }
    return nil
  }

  /// What keeps a rule from being asked.
  public enum Obstacle: String, Sendable {
    /// Another stage.
    case stage
    /// Another language.
    case language
    /// Another format.
    case format
    /// Another desk.
    case desk
  }
}

/// How the findings of a rule are mended: the range of the finding is replaced by a text.
public struct RuleFix: Sendable {
  let replacement: Template
  let safety: Fix.Safety
  let title: [String: Template]

  /// The fix of one finding, in the language of the messages; `articleLanguage` words the text that is put in.
  func fix(for finding: Finding, language: String, articleLanguage: String) -> Fix {
    let edits =
      finding.edits.isEmpty
      ? [Edit(finding.range, replacement.filled(with: finding.arguments, language: articleLanguage))] : finding.edits
    let template = title[language] ?? title["en"] ?? title[""]
    return Fix(title: template?.filled(with: finding.arguments, language: language) ?? "", safety: safety, edits: edits)
  }
}

extension Rule {
  /// The fix of a finding, if there is one: the rule's own, or the change that the check knows; without a title where the rule has none.
  public func fix(for finding: Finding, language: String, articleLanguage: String) -> Fix? {
    if finding.isUnfixable { return nil }
    if let fix { return fix.fix(for: finding, language: language, articleLanguage: articleLanguage) }
    return finding.edits.isEmpty ? nil : Fix(title: "", safety: .safe, edits: finding.edits)
  }
}
