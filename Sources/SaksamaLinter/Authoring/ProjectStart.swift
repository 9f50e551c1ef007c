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
  /// The house of the configuration.
  public let house: String

  /// The name of the folder for rules.
  private static let rules = "desk-rules"
  private static let first = "write-newword"

  /// The files for `folder`; the house is `house`, else the one that stands in the folder, else the usual one.
  ///
  /// Throws where the folder is none, or has one of the files already.
  public init(in folder: String, house: String?) throws(ConfigurationFailure) {
    guard Folders.exists(folder) else {
      throw ConfigurationFailure(["There is no folder \(folder); make it, or name another one."])
    }
    let own = Folders.names(in: folder).first { RealPath.exists(RealPath.joined(folder, "\($0)/set.yaml")) && $0 != ProjectStart.rules }
    let name = house ?? own ?? LinterOptions.usualHouse
    self.house = name
    var options = LinterOptions()
    options.house = BuiltinRules.names.contains(name) ? name : RealPath.joined(folder, name)
    let rules = RealPath.joined(folder, ProjectStart.rules)
    let configuration = RealPath.joined(folder, ConfigurationFile.name)
    if RealPath.exists(configuration) {
      throw ConfigurationFailure([
        "\(configuration) is there already; edit it, and write rules with `saksama rules new ID --check KIND --folder FOLDER`."
      ])
    }
    let mistaken = RealPath.joined(folder, ConfigurationFile.nameByMistake)
    if RealPath.exists(mistaken) {
      throw ConfigurationFailure(["\(mistaken) is there already, and is not read under that name; rename it `\(ConfigurationFile.name)`."])
    }
    let rule = try NewRule(ProjectStart.first, check: "substitution", in: rules, options)
    files = [
      File(path: configuration, text: ProjectStart.configuration(name)),
      File(path: rule.path, text: rule.text),
    ]
  }

  private static func configuration(_ house: String) -> String {
    """
    # The configuration of Saksama for this folder and those below it. `saksama config FILE` shows what holds for an article, and why.
    root: true            # no configuration above this folder counts
    house: \(house)
    rule-folders: [\(rules)]

    # The least severity that fails a run: error, warning, info or never.
    # fail-on: warning

    # off, on, a severity, or more: `saksama rules list` names all rules, `saksama rules explain RULE` their options.
    # rules:
    #   double-space: off
    #   official-name: error

    # Articles for which something else holds; globs as in a .gitignore file.
    # overrides:
    #   - files: [drafts/]
    #     stage: draft

    # Articles that are left out.
    # ignore: [archive/]

    """
  }
}
