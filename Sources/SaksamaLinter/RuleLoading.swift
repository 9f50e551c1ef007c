import SaksamaRules
import SaksamaText

/// Loads the house and the rule folders that the options name.
enum RuleLoading {
  /// The rules of a run; throws every problem of every file at once, and where `needsRules`, a folder of rules that holds none.
  static func load(_ options: LinterOptions, needsRules: Bool = true) throws(ConfigurationFailure) -> RuleSet {
    var messages: [String] = []
    let folders = ruleFolders(options, &messages)
    let house: (name: String, tree: any FileTree)
    do throws(ConfigurationFailure) {
      house = try self.house(options)
    } catch {
      throw ConfigurationFailure(error.messages + messages)
    }
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
    let laid = RuleOverlay.laid(options.overlays, over: loaded.rules)
    if isWhole { messages += describe(laid.problems.filter { problem in !isBroken(problem.rule, loaded.problems) }.map(\.problem)) }
    if !messages.isEmpty { throw ConfigurationFailure(messages) }
    return laid.rules
  }

  /// Whether the file of the rule of that full or short id is among the broken ones.
  private static func isBroken(_ id: String, _ problems: [FileProblem]) -> Bool {
    let name = RealPath.split(id).name
    return problems.contains { RealPath.split($0.file.name).name == "\(name).yaml" }
  }

  private static func house(_ options: LinterOptions) throws(ConfigurationFailure) -> (name: String, tree: any FileTree) {
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

  private static func ruleFolders(_ options: LinterOptions, _ messages: inout [String]) -> [(name: String, tree: any FileTree)] {
    var folders: [(name: String, tree: any FileTree)] = []
    for folder in options.ruleFolders {
      do throws(ReadFailure) {
        folders.append((name(ofFolder: folder), try DiskFileTree(folder: folder)))
      } catch {
        messages.append("\(options.label(ofFolder: folder)): \(options.message(of: error, folder: folder))")
      }
    }
    return folders
  }

  /// The sets that `extends` may name: the shipped ones, the neighbours of a house given by path, and the folders of `--rules`.
  static func library(beside house: String, _ others: [(name: String, tree: any FileTree)] = []) -> SetLibrary {
    var trees = BuiltinRules.trees
    var places = ["the built-in sets (\(BuiltinRules.names.joined(separator: ", ")))"]
    if isPath(house) || !BuiltinRules.names.contains(house) && Folders.exists(house) {
      let parent = parent(ofFolder: house)
      for neighbour in Folders.names(in: parent) where !trees.contains(where: { $0.name == neighbour }) {
        if let tree = try? DiskFileTree(folder: "\(parent)/\(neighbour)"), tree.paths.contains("set.yaml") {
          trees.append((neighbour, tree))
        }
      }
      places.append("the folder \(parent == "." ? "above" : parent)")
    }
    return SetLibrary(trees + others, places: places)
  }

  /// The house of that name or path.
  static func house(_ house: String, _ options: LinterOptions? = nil) throws(ConfigurationFailure) -> (name: String, tree: any FileTree) {
    if let shipped = BuiltinRules.trees.first(where: { $0.name == house }) { return shipped }
    let label = options?.houseLabel ?? "--house \(house)"
    guard isPath(house) || Folders.exists(house) else {
      let near = NearestName.of(house, among: BuiltinRules.names).map { " Did you mean `\($0)`?" } ?? ""
      let known = BuiltinRules.names.joined(separator: ", ")
      throw ConfigurationFailure(["\(label): there is no such house: neither a built-in set (\(known)) nor a folder.\(near)"])
    }
    do throws(ReadFailure) {
      return (name(ofFolder: house), try DiskFileTree(folder: house))
    } catch {
      throw ConfigurationFailure(["\(label): \(options?.message(of: error, folder: house) ?? error.message(in: .en))"])
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
  static func testedNames(_ house: (name: String, tree: any FileTree), _ others: [(name: String, tree: any FileTree)]) -> Set<String> {
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

  private static func parent(ofFolder folder: String) -> String {
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
