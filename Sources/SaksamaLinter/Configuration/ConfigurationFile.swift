import SaksamaDiagnostics
import SaksamaRules
import SaksamaText
import SaksamaYAML

/// One `.saksama.yaml` as it stands, before anything else is laid over it.
struct ConfigurationFile: Sendable {
  /// The name that a configuration has in every folder.
  static let name = ".saksama.yaml"
  /// The name that people give it by mistake.
  static let nameByMistake = ".saksama.yml"

  /// The file, named by its path as people write it.
  let source: SourceText
  /// Its lines, found once for the places of all values.
  let lines: LineTable
  /// The real path of its folder, against which its own paths and globs count; without a `/` at the end, but for the root.
  let folder: String
  /// Whether no configuration above its folder counts.
  let isRoot: Bool
  /// What it builds on, in order.
  let extends: [Located<String>]
  /// What it sets for every article.
  let settings: ConfigurationSettings
  /// What it sets for the articles that a glob matches, in order.
  let overrides: [ConfigurationOverride]
  /// The articles that are left out.
  let ignore: PathGlobs?
  /// Whether the house that it names could be read, so that its rules can be examined although something else is wrong.
  let tellsHouse: Bool

  /// The path of its folder as people write it.
  var shownFolder: String { RealPath.folder(of: source.name) }

  /// Where a place of the file is, for people.
  func origin(of range: SourceRange) -> Origin {
    let position = lines.position(at: range.start)
    return .file(path: source.name, line: position.line, column: position.column)
  }
}

/// What a configuration sets; nil and empty stand for what it leaves alone.
struct ConfigurationSettings: Sendable {
  var house: Located<String>?
  var ruleFolders: [Located<String>] = []
  var rules: [RuleSetting] = []
  var failOn: Located<FailOn>?
  var stage: Located<Stage>?
  /// The language of articles that do not state it.
  var language: Located<String>?
  /// The language of messages.
  var messages: Located<ReportContext.Language>?

  /// Whether nothing is set.
  var isEmpty: Bool {
    house == nil && ruleFolders.isEmpty && rules.isEmpty && failOn == nil && stage == nil && language == nil && messages == nil
  }
}

/// What a configuration sets for some articles alone.
struct ConfigurationOverride: Sendable {
  let files: PathGlobs
  let settings: ConfigurationSettings
}
