public import SaksamaArticle
public import SaksamaDiagnostics
public import SaksamaRules

/// What a command line asks for; nil and empty leave it to the configurations.
public struct RunRequest: Sendable {
  /// The house.
  public var house: String?
  /// Folders of rules, beside those of the configurations.
  public var ruleFolders: [String] = []
  /// The moment in the life of the articles.
  public var stage: Stage?
  /// The language of messages.
  public var messages: ReportContext.Language?
  /// The least severity that fails the run.
  public var failOn: FailOn?
  /// Only these rules.
  public var only: [String] = []
  /// Not these rules.
  public var skip: [String] = []
  /// These rules too.
  public var enable: [String] = []
  /// What holds for every article that does not state it itself.
  public var metadata = ArticleMetadata()
  /// The name of the format of all inputs; by the extension of the path where nil.
  public var format: String?
  /// The day on which the run takes place.
  public var today: CalendarDate?

  /// Makes the request that asks for nothing.
  public init() {}

  /// The options for articles for which `configuration` holds; what the request asks for goes before.
  public func options(_ configuration: Configuration) -> LinterOptions {
    var options = LinterOptions()
    options.house = house ?? configuration.house.value
    options.ruleFolders = configuration.ruleFolders.map(\.value) + ruleFolders
    for folder in configuration.ruleFolders { options.origins[folder.value] = folder.origin }
    if house == nil, configuration.house.origin != .standard { options.origins[configuration.house.value] = configuration.house.origin }
    options.overlays = configuration.rules
    options.stage = stage ?? configuration.stage.value
    options.language = messages ?? configuration.messages?.value
    options.only = only
    options.skip = skip
    options.enable = enable
    options.metadata = metadata
    options.metadata.language = metadata.language ?? configuration.language?.value
    if metadata.language == nil { options.languageOrigin = configuration.language?.origin }
    options.format = format
    options.today = today
    return options
  }
}
