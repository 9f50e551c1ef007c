public import SaksamaDiagnostics
public import SaksamaRules
import SaksamaText
import SaksamaYAML

/// What holds for one article, after all configurations are laid over each other.
///
/// The rules of the merge: a nearer file beats a farther one; a file beats what it extends, and of that a later one beats an earlier one;
/// in a file, overrides beat what stands outside of them, and a later override beats an earlier one. `rules` are merged by rule, the options
/// of a rule by key; `rule-folders` are gathered; everything else is replaced.
public struct Configuration: Sendable {
  /// The house: a built-in name, or the path of a folder.
  public internal(set) var house = Sourced(LinterOptions.usualHouse, from: .standard)
  /// Folders of rules beside the house's, as paths.
  public internal(set) var ruleFolders: [Sourced<String>] = []
  /// What is set for rules, in the order in which it is laid over them.
  public internal(set) var rules: [RuleOverlay] = []
  /// The least severity that fails a run.
  public internal(set) var failOn = Sourced(FailOn.error, from: .standard)
  /// The moment in the life of the article.
  public internal(set) var stage = Sourced(Stage.publish, from: .standard)
  /// The language of the article, where it does not state one itself.
  public internal(set) var language: Sourced<String>?
  /// The language of messages; the house's where nil.
  public internal(set) var messages: Sourced<ReportContext.Language>?
  /// Where a configuration says that the article is left out; nil where it is not.
  public internal(set) var ignored: Origin?
  /// The configurations that were found for the article, the nearest first.
  public internal(set) var files: [String] = []

  /// Tells whether two articles need engines of their own: the same number, the same settings; 0 where there is no file.
  var number = 0

  /// The configuration of an article for which there is no file.
  public init() {}

  mutating func lay(_ layer: ConfigurationLayer) {
    let settings = layer.settings
    func sourced<Value>(_ value: Located<Value>) -> Sourced<Value> { Sourced(value.value, from: layer.file.origin(of: value.range)) }
    func path(_ value: Located<String>) -> Sourced<String> {
      Sourced(RealPath.joined(layer.file.shownFolder, value.value), from: layer.file.origin(of: value.range))
    }
    if let house = settings.house { self.house = BuiltinRules.names.contains(house.value) ? sourced(house) : path(house) }
    for folder in settings.ruleFolders.map(path) where !ruleFolders.contains(where: { RealPath.areSame($0.value, folder.value) }) {
      ruleFolders.append(folder)
    }
    rules += settings.rules.map { RuleOverlay($0, layer.file) }
    if let failOn = settings.failOn { self.failOn = sourced(failOn) }
    if let stage = settings.stage { self.stage = sourced(stage) }
    if let language = settings.language { self.language = sourced(language) }
    if let messages = settings.messages { self.messages = sourced(messages) }
  }
}
