public import SaksamaArticle
public import SaksamaDiagnostics
public import SaksamaRules

/// What a person may set for a run.
public struct LinterOptions: Sendable {
  /// The house where none is named.
  public static let usualHouse = "antara"
  /// The house: the name of a shipped set, or the path of a folder with a `set.yaml`.
  public var house = usualHouse
  /// Folders of rules that run beside the house's.
  public var ruleFolders: [String] = []
  /// What configurations say of rules, in the order in which it is laid over them.
  public var overlays: [RuleOverlay] = []
  /// Where a configuration names the house and the folders of rules, by their paths; what is missing here was given with an option.
  public var origins: [String: Origin] = [:]
  /// Where a configuration states the language of articles; nil where an option did.
  public var languageOrigin: Origin?
  /// The moment in the life of the articles.
  public var stage = Stage.publish
  /// The language of messages; the house's where nil.
  public var language: ReportContext.Language?
  /// Only these rules, by full or short id, also ones that are switched off.
  public var only: [String] = []
  /// Not these rules.
  public var skip: [String] = []
  /// These rules too, although they are switched off.
  public var enable: [String] = []
  /// What holds for every article that does not state it itself.
  public var metadata = ArticleMetadata()
  /// The name of the format of all inputs; by the extension of the path where nil.
  public var format: String?
  /// The day on which the run takes place, behind whose end suppressions are over; nil where none ever is.
  public var today: CalendarDate?

  /// Makes the options of a run with the usual house.
  public init() {}
}

extension LinterOptions {
  /// How a message names the house: by the place in a configuration, or by the option.
  var houseLabel: String { origins[house]?.place.map { "\($0): house: \(house)" } ?? "--house \(house)" }

  /// Why the folder of a house or of rules cannot be read; a path in a configuration counts from there.
  func message(of failure: ReadFailure, folder: String, isHouse: Bool) -> String {
    if failure.reason == .notFolder, failure.path == folder, RealPath.exists(folder) {
      return isHouse
        ? "This is a file, and a house is a folder with a set.yaml; name the folder."
        : "This is a file, and a folder of rules is needed; name the folder in which it lies."
    }
    guard origins[folder]?.place != nil, failure.reason == .notFound else { return failure.message(in: .en) }
    return "There is no such folder. Check the path; it counts from the folder of the configuration."
  }

  /// How a message names the language of articles.
  var languageLabel: String { languageOrigin?.place.map { "\($0): language" } ?? "--language" }

  /// How a message names a folder of rules.
  func label(ofFolder folder: String) -> String {
    origins[folder]?.place.map { "\($0): rule-folders: \(folder)" } ?? "--rules \(folder)"
  }
}

/// Why a run cannot begin: problems of the command, of the house or of its rules.
public struct ConfigurationFailure: Error, Sendable {
  /// Every problem, as `file:line:column: message` where it has a place; in the order found.
  public var messages: [String] { faults + (named?.problems.map(\.message) ?? []) }

  /// The problems without the rules that are named and missing.
  let faults: [String]
  /// The rules that are named; nil where it is not known which there are.
  let named: NamedRules?

  /// Makes the failure.
  public init(_ messages: [String]) { self.init(messages, named: nil) }

  init(_ faults: [String], named: NamedRules?) {
    self.faults = faults
    self.named = named
  }

  /// Throws where rules are named that nobody has.
  static func require(_ named: NamedRules) throws(ConfigurationFailure) {
    if !named.problems.isEmpty { throw ConfigurationFailure([], named: named) }
  }
}
