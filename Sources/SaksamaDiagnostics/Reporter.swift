/// What a reporter has to know of the run.
public struct ReportContext: Sendable {
  /// The language of the words around the findings.
  public enum Language: String, Sendable, CaseIterable {
    /// Indonesian.
    case id
    /// English.
    case en
  }

  /// The version of the program.
  public let version: String
  /// The language of the words around the findings.
  public let language: Language
  /// Whether to colour the output with ANSI escapes.
  public let usesColor: Bool
  /// What is known of a rule by its full id in a language, for reports that explain; asked only for rules that found something.
  public let explain: @Sendable (String, Language) -> RuleInformation?

  /// What reports for other programs have to know beside the findings.
  public let run: RunInformation

  /// Makes the context.
  public init(
    version: String, language: Language, usesColor: Bool, run: RunInformation = RunInformation(),
    explain: @escaping @Sendable (String, Language) -> RuleInformation? = { _, _ in nil }
  ) {
    self.run = run
    self.version = version
    self.language = language
    self.usesColor = usesColor
    self.explain = explain
  }
}

/// What a report may say of a rule.
public struct RuleInformation: Hashable, Sendable {
  /// Why the rule exists, in the language of the messages.
  public let reason: String

  /// Makes the information.
  public init(reason: String) { self.reason = reason }
}

/// One output format. Results arrive one by one and are written at once, so that memory stays flat.
public protocol Reporter: Sendable {
  /// The name given with `--format`.
  static var name: String { get }
  /// Makes a reporter for one run.
  init(_ context: ReportContext)
  /// Writes what comes before the first result.
  mutating func begin(to output: inout some TextOutputStream)
  /// Writes one result.
  mutating func file(_ result: FileResult, to output: inout some TextOutputStream)
  /// Writes what comes after the last result.
  mutating func end(_ summary: Summary, to output: inout some TextOutputStream)
}
