import SaksamaRules
import SaksamaText

/// The files with which a newsroom begins: a configuration, and a folder for rules of its own with a first one.
public struct ProjectStart: Sendable {
  /// A file to write.
  public struct File: Sendable {
    /// Its path.
    public let path: String
    /// What it says.
    public let text: String
  }

  /// The files, in the order in which they are written.
  public let files: [File]
  /// The name of the house that holds.
  public let house: String
  /// The nearest configuration of a folder above, which the new one leaves out; nil where there is none.
  public let above: String?

  /// The name of the folder for rules.
  private static let rules = "desk-rules"
  private static let first = "write-newword"

  /// The files for `folder`; the house is `house`, else the one of a configuration above, else the one that stands in the folder or is the
  /// folder, else the usual one.
  ///
  /// Throws where the folder is none or has one of the files already, and where it is not plain which house is meant.
  public init(in folder: String, house: String?) throws(ConfigurationFailure) {
    guard Folders.exists(folder) else {
      throw ConfigurationFailure(["There is no folder \(folder); make it, or name another one."])
    }
    let configuration = RealPath.joined(folder, ConfigurationFile.name)
    if RealPath.isTaken(configuration) {
      throw ConfigurationFailure([
        "\(configuration) is there already; edit it, and write rules with `saksama rules new ID --check KIND --folder FOLDER`."
      ])
    }
    let mistaken = RealPath.joined(folder, ConfigurationFile.nameByMistake)
    if RealPath.exists(mistaken) {
      throw ConfigurationFailure(["\(mistaken) is there already, and is not read under that name; rename it `\(ConfigurationFile.name)`."])
    }
    let rules = RealPath.joined(folder, ProjectStart.rules)
    if RealPath.isTaken(rules), !Folders.exists(rules) {
      throw ConfigurationFailure(["\(rules) is a file, and the folder of the first rules would have that name; rename the file."])
    }
    var search = ConfigurationSearch()
    let inherited = try search.configuration(for: RealPath.joined(folder, "article"))
    let isInherited = house == nil && inherited.house.origin != .standard
    let name = isInherited ? ProjectStart.name(ofHouse: inherited.house.value, from: folder) : try ProjectStart.house(in: folder, house)
    above = inherited.files.first
    var options = LinterOptions()
    options.house = ProjectStart.path(name, in: folder)
    let ruleSet = try RuleLoading.load(options, needsRules: false).rules
    self.house = ruleSet.house.name
    let rule = try NewRule(ProjectStart.first, check: "substitution", in: rules, options)
    let far = above.flatMap { RealPath.relative(RealPath.folder(of: $0), from: folder) }.map { RealPath.joined($0, ConfigurationFile.name) }
    let page = ProjectPage(house: name, above: far, rules: ProjectStart.rules, first: ProjectStart.first, ruleSet: ruleSet)
    files = [File(path: configuration, text: page.text), File(path: rule.path, text: rule.text)]
  }

  /// The house that is asked for or stands in the folder, as a configuration there names it.
  private static func house(in folder: String, _ asked: String?) throws(ConfigurationFailure) -> String {
    let own = Folders.names(in: folder).filter { RealPath.exists(RealPath.joined(folder, "\($0)/set.yaml")) && $0 != rules }
    if let asked {
      if BuiltinRules.names.contains(asked) || Folders.exists(path(asked, in: folder)) { return asked }
      let near = NearestName.of(asked, among: BuiltinRules.names + own).map { " Did you mean `\($0)`?" } ?? ""
      throw ConfigurationFailure([
        "--house \(asked): there is no such house: neither a built-in set (\(BuiltinRules.names.joined(separator: ", "))) nor a folder "
          + "\(path(asked, in: folder)).\(near)"
      ])
    }
    if RealPath.exists(path("set.yaml", in: folder)) { return "." }
    if own.count > 1 {
      let names = own.map { "`\($0)`" }.joined(separator: ", ")
      throw ConfigurationFailure(["Several houses stand in \(folder): \(names); say which one with --house."])
    }
    return own.first ?? LinterOptions.usualHouse
  }

  /// The house of a configuration above, as one in `folder` names it.
  private static func name(ofHouse house: String, from folder: String) -> String {
    BuiltinRules.names.contains(house) ? house : RealPath.relative(house, from: folder) ?? house
  }

  /// Where the house of that name stands.
  private static func path(_ house: String, in folder: String) -> String {
    BuiltinRules.names.contains(house) ? house : house == "." ? folder : RealPath.joined(folder, house)
  }
}
