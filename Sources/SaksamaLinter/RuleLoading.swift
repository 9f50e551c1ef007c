import SaksamaRules
import SaksamaText

/// Loads the house and the rule folders that the options name.
enum RuleLoading {
  /// The rules of a run; throws every problem of every file at once, and where `needsRules`, a folder of rules that holds none.
  static func load(_ options: LinterOptions, needsRules: Bool = true) throws(ConfigurationFailure) -> RuleSet {
    let house = try self.house(options.house, options.houseLabel)
    if !house.tree.paths.contains("set.yaml") {
      throw ConfigurationFailure([
        "\(options.houseLabel): this folder has no set.yaml, so it is no house. Did you mean --rules \(options.house)?"
      ])
    }
    var others: [(name: String, tree: any FileTree)] = []
    var messages: [String] = []
    for folder in options.ruleFolders {
      do throws(ReadFailure) {
        others.append((name(ofFolder: folder), try DiskFileTree(folder: folder)))
      } catch {
        messages.append("\(options.label(ofFolder: folder)): \(error.message(in: .en))")
      }
    }
    var names: Set = [house.name]
    for other in others where !names.insert(other.name).inserted {
      messages.append("\(options.label(ofFolder: other.tree.name)): another set is named `\(other.name)` too; rename the folder.")
    }
    if !messages.isEmpty { throw ConfigurationFailure(messages) }
    let loader = RuleSetLoader(library: library(beside: options.house, others), testedNames: testedNames(house, others))
    let overlays = options.overlays.compactMap { overlay in
      overlay.setting.options.map { OptionOverlay(rule: overlay.rule, options: $0, file: overlay.file.source) }
    }
    let loaded = loader.load(house, beside: others, overlays: overlays)
    for other in others where needsRules && !loaded.rules.rules.contains(where: { $0.set == other.name }) && loaded.problems.isEmpty {
      messages.append(
        "\(options.label(ofFolder: other.tree.name)): no rule to run: looked for *.yaml files in it and found none that is a rule. Name another folder."
      )
    }
    if !messages.isEmpty { throw ConfigurationFailure(messages) }
    if !loaded.problems.isEmpty { throw ConfigurationFailure(describe(loaded.problems)) }
    return try RuleOverlay.laid(options.overlays, over: loaded.rules)
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
      places.append(parent)
    }
    return SetLibrary(trees + others, places: places)
  }

  /// The house of that name or path.
  static func house(_ house: String, _ label: String? = nil) throws(ConfigurationFailure) -> (name: String, tree: any FileTree) {
    if let shipped = BuiltinRules.trees.first(where: { $0.name == house }) { return shipped }
    guard isPath(house) || Folders.exists(house) else {
      let near = NearestName.of(house, among: BuiltinRules.names).map { " Did you mean `\($0)`?" } ?? ""
      throw ConfigurationFailure([
        "\(label.map { "\($0): there" } ?? "There") is no house `\(house)`: neither a built-in set (\(BuiltinRules.names.joined(separator: ", "))) nor a folder of that name.\(near)"
      ])
    }
    do throws(ReadFailure) {
      return (name(ofFolder: house), try DiskFileTree(folder: house))
    } catch {
      throw ConfigurationFailure(["\(label ?? "--house \(house)"): \(error.message(in: .en))"])
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
