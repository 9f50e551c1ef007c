import SaksamaRules
import SaksamaText

/// A set of rules made ready in the newsroom in which its examples are written.
struct TestedSet {
  /// The rules that are tested.
  let rules: [Rule]
  /// These and the rules that they run beside, with the words of the house.
  let ruleSet: RuleSet
  /// The same with the words of the house as it is, without those of its examples.
  let plainSet: () -> RuleSet
  /// What is wrong in the files.
  let problems: [FileProblem]
  /// The house in which the rules are at home; nil where the set is one itself.
  private let home: String?

  /// Loads a built-in set, a folder, or the folder of one rule.
  ///
  /// A folder without a `set.yaml` is at home in `house`; where that is nil, in the house of the configuration above it, or the usual one.
  init(_ path: String, in house: String?) throws(ConfigurationFailure) {
    let isRule = path.hasSuffix(".yaml") && RealPath.exists(path) && !Folders.exists(path)
    if !isRule, RealPath.exists(path), !Folders.exists(path) {
      throw ConfigurationFailure([
        "\(path): this is neither a folder of rules nor a rule, whose file ends in `.yaml`; rename it, or name another."
      ])
    }
    let folder = isRule ? RealPath.folder(of: path) : path
    let set = try RuleLoading.set(folder, folder)
    let name = isRule ? String(RealPath.split(path).name.dropLast(".yaml".count)) : nil
    // A rule may take the place of one that the configuration above it switches off.
    var search = ConfigurationSearch()
    let off = RuleOverlay.switchedOff(search.readableConfiguration(for: RealPath.joined(folder, "article")).rules)
    if set.tree.paths.contains("set.yaml") {
      // Nothing counts as tested here, so that the files of the program's own sets are examined like everybody's.
      home = nil
      let loader = RuleSetLoader(library: RuleLoading.library(beside: folder))
      let loaded = loader.load(set, forExamples: true, off: off)
      ruleSet = loaded.rules
      plainSet = { loader.load(set, off: off).rules }
      problems = loaded.problems
    } else {
      let home = try TestedSet.home(of: folder, house)
      self.home = home
      let base = try RuleLoading.set(home, "--house \(home)", "house")
      let library = RuleLoading.library(beside: home, [set])
      let loader = RuleSetLoader(library: library, testedNames: RuleLoading.testedNames(base, [set]))
      if base.name == set.name || BuiltinRules.names.contains(set.name) {
        throw ConfigurationFailure(["\(folder): another set is named `\(set.name)` too; rename the folder."])
      }
      let loaded = loader.load(base, beside: [set], off: off)
      ruleSet = loaded.rules
      plainSet = { loaded.rules }
      problems = loaded.problems
    }
    rules = ruleSet.rules.filter { $0.set == set.name && (name == nil || $0.name == name) }
  }

  /// Whether something is wrong in the file of a rule.
  func isFaulty(_ rule: Rule) -> Bool { problems.contains { $0.file.name == rule.file.name } }

  /// The folders on disk in which the rules and the word lists of the house stand.
  var surroundings: [String] {
    let files = ruleSet.rules.map(\.file.name) + ruleSet.house.lexicons.values.map(\.source.name)
    return Set(files.map { RealPath.folder(of: $0) }).filter(Folders.exists).sorted() + [home].compactMap(\.self).filter(Folders.exists)
  }

  /// Whether something is wrong in the `set.yaml` of a house.
  var hasFaultyHouse: Bool { problems.contains { RealPath.split($0.file.name).name == "set.yaml" } }

  private static func home(of folder: String, _ house: String?) throws(ConfigurationFailure) -> String {
    if let house { return house }
    var search = ConfigurationSearch()
    return try search.configuration(for: RealPath.joined(folder, "article")).house.value
  }
}
