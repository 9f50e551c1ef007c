public import SaksamaText

/// What the linter says of one input.
public struct FileResult: Sendable {
  /// The path as people write it, or the name of standard input; the id of an NDJSON line has its own place.
  public let path: String
  /// The id of the NDJSON line, as JSON text (`"a1"`, `7`), where the input was one.
  public let id: String?
  /// The number of the NDJSON line in its stream, from 1; nil where the input was none.
  public let line: Int?
  /// The language of the messages; that of the run where nil.
  public let language: ReportContext.Language?
  /// The name of the article format, such as `wire`; nil where the input could not be read.
  public let format: String?
  /// The text in which the ranges count; nil where the input could not be read.
  public let source: SourceText?
  /// The findings, ordered by place, then by rule.
  public let diagnostics: [Diagnostic]
  /// Whether the input could not be read at all.
  public let isUnreadable: Bool
  /// The number of rules that could not finish, such as a pattern that ran out of steps.
  public let ruleFailures: Int
  /// The findings that suppressions silence, ordered like the others.
  public let suppressed: [SuppressedDiagnostic]
  /// What every suppression that holds for the article did for each of its rules that was asked.
  public let suppressions: [SuppressionUse]
  /// The headline, or how the story begins; told only where there are findings.
  public let title: String?
  /// The people in the byline, as the house reads it; told only where there are findings.
  public let reporters: [String]
  /// The desk that the article names; nil where it names none, and where there are no findings.
  public let desk: String?

  /// Makes the result.
  public init(
    path: String, id: String?, line: Int? = nil, format: String?, source: SourceText?, diagnostics: [Diagnostic],
    language: ReportContext.Language? = nil, isUnreadable: Bool = false, ruleFailures: Int = 0,
    suppressed: [SuppressedDiagnostic] = [], suppressions: [SuppressionUse] = [], title: String? = nil, reporters: [String] = [],
    desk: String? = nil
  ) {
    self.suppressed = suppressed
    self.suppressions = suppressions
    self.title = title
    self.path = path
    self.id = id
    self.line = line
    self.language = language
    self.format = format
    self.source = source
    self.diagnostics = diagnostics
    self.isUnreadable = isUnreadable
    self.ruleFailures = ruleFailures
    self.reporters = reporters
    self.desk = desk
  }
}

extension FileResult {
  /// The format of a file of suppressions, which is no article.
  public static let suppressions = "suppressions"

  /// The same result with other diagnostics.
  public func replacing(_ diagnostics: [Diagnostic]) -> FileResult {
    FileResult(
      path: path, id: id, line: line, format: format, source: source, diagnostics: diagnostics, language: language,
      isUnreadable: isUnreadable, ruleFailures: ruleFailures, suppressed: suppressed, suppressions: suppressions, title: title,
      reporters: reporters, desk: desk)
  }
}

/// The counts of a whole run.
public struct Summary: Hashable, Sendable {
  /// Inputs that were looked at, unreadable ones too.
  public var files = 0
  /// Findings of severity error.
  public var errors = 0
  /// Findings of severity warning.
  public var warnings = 0
  /// Findings of severity info.
  public var infos = 0
  /// Findings that a suppression silenced.
  public var suppressed = 0
  /// Findings that the baseline knows.
  public var baselined = 0
  /// Inputs that could not be read.
  public var unreadable = 0
  /// Rules that could not finish, counted for each input.
  public var ruleFailures = 0
  /// Findings that a safe fix would mend.
  public var fixable = 0

  /// Findings that were mended in their files.
  public var fixed = 0
  /// Files in which findings were mended.
  public var fixedFiles = 0

  /// Makes the summary of nothing.
  public init() {}

  /// Counts one more result.
  public mutating func add(_ result: FileResult) {
    if result.format != FileResult.suppressions { files += 1 }
    ruleFailures += result.ruleFailures
    suppressed += result.suppressed.count
    if result.isUnreadable { unreadable += 1 }
    for diagnostic in result.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
      if diagnostic.fix?.safety == .safe { fixable += 1 }
    }
  }

  /// The number of findings at or above `severity`.
  public func count(atOrAbove severity: Severity) -> Int {
    switch severity {
    case .error: errors
    case .warning: errors + warnings
    case .info: errors + warnings + infos
    }
  }
}
