import SaksamaRules
import SaksamaText

/// Loads the house and the rule folders that the options name.
enum RuleLoading {
  /// The files of a set, with its name.
  typealias NamedTree = (name: String, tree: any FileTree)

  /// The rules of a run, and which of those that configurations name are among them; throws every problem of every file at once, and where
  /// `needsRules`, a folder of rules that holds none.
  static func load(
    _ options: LinterOptions, needsRules: Bool = true
  ) throws(ConfigurationFailure) -> (rules: RuleSet, named: NamedRules) {
    var messages: [String] = []
    let found = ruleFolders(options, &messages)
    let house: NamedTree
    do throws(ConfigurationFailure) {
      house = try self.house(options)
    } catch {
      throw ConfigurationFailure(error.messages + messages)
    }
    // The house may be named among the folders too, and then its rules run all the same.
    let folders = found.filter { !RealPath.areSame($0.tree.name, house.tree.name) }
    var names: Set = [house.name]
    let others = folders.filter { names.insert($0.name).inserted }
    for other in folders where !others.contains(where: { $0.tree.name == other.tree.name }) {
      messages.append("\(options.label(ofFolder: other.tree.name)): another set is named `\(other.name)` too; rename the folder.")
    }
    let loader = RuleSetLoader(library: library(beside: options.house, others), testedNames: testedNames(house, others))
    let overlays = options.overlays.compactMap { overlay in
      overlay.setting.options.map { OptionOverlay(rule: overlay.rule, options: $0, file: overlay.file.source) }
    }
    let loaded = loader.load(house, beside: others, overlays: overlays, off: RuleOverlay.switchedOff(options.overlays))
    for other in others where needsRules && !loaded.rules.rules.contains(where: { $0.set == other.name }) && loaded.problems.isEmpty {
      messages.append(
        "\(options.label(ofFolder: other.tree.name)): no rule to run: looked for *.yaml files in it and found none that is a rule. "
          + "Name another folder.")
    }
    // A rule that is named may stand in a folder that could not be read, or in a file that is broken.
    let isWhole = messages.isEmpty
    messages += describe(loaded.problems)
    let laid = RuleOverlay.laid(options.overlays, over: loaded.rules) { isBroken($0, loaded.problems) }
    if isWhole { messages += laid.problems }
    if !messages.isEmpty { throw ConfigurationFailure(messages, named: isWhole ? laid.named : nil) }
    return (laid.rules, laid.named)
  }

  /// Whether one of the houses or folders of rules, or what such a house extends, has a rule of that full or short id.
  static func hasRule(_ id: String, in folders: [String]) -> Bool {
    folders.contains { folder in
      let (set, name) = RealPath.split(id)
      let isOwn = set == "." || set == "\(self.name(ofFolder: folder))/"
      if isOwn, name != "set", RealPath.exists(RealPath.joined(folder, "\(name).yaml")) { return true }
      guard RealPath.exists(RealPath.joined(folder, "set.yaml")), let house = try? self.set(folder, folder) else { return false }
      let loader = RuleSetLoader(library: library(beside: folder), testedNames: testedNames(house, []))
      return !loader.load(house).rules.rules(named: id).isEmpty
    }
  }

  /// Whether the file of the rule of that full or short id is among the broken ones.
  private static func isBroken(_ id: String, _ problems: [FileProblem]) -> Bool {
    let name = RealPath.split(id).name
    return problems.contains { RealPath.split($0.file.name).name == "\(name).yaml" }
  }

  private static func house(_ options: LinterOptions) throws(ConfigurationFailure) -> NamedTree {
    let house = try self.house(options.house, options)
    if house.tree.paths.contains("set.yaml") { return house }
    if let path = house.tree.paths.first(where: { ["set.yml", "set.YAML", "set.YML"].contains($0) }) {
      throw ConfigurationFailure(["\(options.houseLabel): the file of a house is `set.yaml`, and here it is `\(path)`; rename it."])
    }
    let key = options.origins[options.house] == nil ? "--rules \(options.house)" : "`rule-folders: [\(options.house)]`"
    throw ConfigurationFailure([
      "\(options.houseLabel): this folder has no set.yaml, so it is no house. Write one, or did you mean \(key)?"
    ])
  }

  private static func ruleFolders(_ options: LinterOptions, _ messages: inout [String]) -> [NamedTree] {
    var folders: [NamedTree] = []
    for folder in options.ruleFolders where !folders.contains(where: { RealPath.areSame($0.tree.name, folder) }) {
      do throws(ReadFailure) {
        folders.append((name(ofFolder: folder), try DiskFileTree(folder: folder)))
      } catch {
        messages.append("\(options.label(ofFolder: folder)): \(options.message(of: error, folder: folder, isHouse: false))")
      }
    }
    return folders
  }

  /// The sets that `extends` may name: the shipped ones, the neighbours of a house given by path, and the folders of `--rules`.
  static func library(beside house: String, _ others: [NamedTree] = []) -> SetLibrary {
    var trees = BuiltinRules.trees
    var places = ["the built-in sets (\(BuiltinRules.names.joined(separator: ", ")))"]
    if isPath(house) || !BuiltinRules.names.contains(house) && Folders.exists(house) {
      let parent = RealPath.above(house)
      for neighbour in Folders.names(in: parent) where !trees.contains(where: { $0.name == neighbour }) {
        if let tree = try? DiskFileTree(folder: "\(parent)/\(neighbour)"), tree.paths.contains("set.yaml") {
          trees.append((neighbour, tree))
        }
      }
      places.append("the folder \(parent == "." || parent == ".." ? "above" : parent)")
    }
    return SetLibrary(trees + others, places: places)
  }

  /// The house of that name or path, as the options name it.
  private static func house(_ house: String, _ options: LinterOptions) throws(ConfigurationFailure) -> NamedTree {
    try set(house, options.houseLabel, "house") { options.message(of: $0, folder: house, isHouse: true) }
  }

  /// The set of that name or path, which messages call `label`, and a `kind`.
  static func set(
    _ house: String, _ label: String, _ kind: String = "set", message: (ReadFailure) -> String = { $0.message(in: .en) }
  ) throws(ConfigurationFailure) -> NamedTree {
    if let shipped = BuiltinRules.trees.first(where: { $0.name == house }) { return shipped }
    guard isPath(house) || Folders.exists(house) else {
      let near = NearestName.of(house, among: BuiltinRules.names).map { " Did you mean `\($0)`?" } ?? ""
      let known = BuiltinRules.names.joined(separator: ", ")
      throw ConfigurationFailure(["\(label): there is no such \(kind): neither a built-in set (\(known)) nor a folder.\(near)"])
    }
    do throws(ReadFailure) {
      return (name(ofFolder: house), try DiskFileTree(folder: house))
    } catch {
      throw ConfigurationFailure(["\(label): \(message(error))"])
    }
  }

  /// Every problem as `file:line:column: message`.
  static func describe(_ problems: [FileProblem]) -> [String] {
    problems.map { problem in
      let position = LineTable(problem.file).position(at: problem.problem.range.start)
      return "\(problem.file.name):\(position.line):\(position.column): \(problem.problem.message)"
    }
  }

  /// The built-in sets, of which no folder of that name takes the place.
  static func testedNames(_ house: NamedTree, _ others: [NamedTree]) -> Set<String> {
    var names = Set(BuiltinRules.names)
    for (name, tree) in [house] + others where !(tree is BuiltinFileTree) { names.remove(name) }
    return names
  }

  /// The name of a set is the last part of its folder's path.
  static func name(ofFolder folder: String) -> String {
    let parts = (RealPath.resolve(folder) ?? folder).split(separator: "/")
    return parts.last.map(String.init) ?? folder
  }

  private static func isPath(_ house: String) -> Bool { house.contains("/") || house.hasPrefix(".") }
}
