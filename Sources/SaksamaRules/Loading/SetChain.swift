import SaksamaArticle
import SaksamaText
import SaksamaYAML

/// A set with its files.
struct LoadedSet {
  let definition: SetDefinition
  let tree: any FileTree
  /// Whether the set is one of the program's own, whose rules were examined when it was built.
  let isTested: Bool
}

/// Follows `extends` from the sets that are asked for to all that they build on.
struct SetChain {
  /// The sets from the farthest to the nearest; each stands once, behind all that it extends.
  private(set) var sets: [LoadedSet] = []
  private(set) var problems: [FileProblem] = []
  /// Whether a set could not be read whole, so that rules would be held against words of which nobody knows.
  private(set) var isCutShort = false
  private let library: SetLibrary
  private let testedNames: Set<String>
  private var path: [String] = []
  private var names: Set<String> = []
  /// How many sets may build on each other: far more than anybody needs, and far less than a stack of calls can hold.
  private static let deepest = 64

  init(library: SetLibrary, testedNames: Set<String>) {
    self.library = library
    self.testedNames = testedNames
  }

  /// Adds a set and what it extends.
  mutating func add(_ tree: any FileTree, name: String) {
    guard names.insert(name).inserted else { return }
    var definition = SetDefinition(name: name)
    path.append(name)
    defer { path.removeLast() }
    if tree.paths.contains("set.yaml") {
      do throws(SourceProblem) {
        let source = try tree.read("set.yaml")
        let document = YAMLReader().read(source)
        var found = source.problems + document.problems
        if document.root == nil || !document.brokenKeys.isEmpty { isCutShort = true }
        if let root = document.root {
          let read = SetDefinition.read(root, name: name)
          definition = read.definition
          found += document.withoutConsequences(read.problems)
        } else if document.problems.isEmpty, source.problems.isEmpty {
          found.append(
            SourceProblem("The file is empty; write what the house builds on, such as `extends: [common]`.", at: SourceRange(0, 0)))
        }
        problems += found.map { FileProblem(source, $0) }
        extend(definition, source)
      } catch {
        isCutShort = true
        problems.append(FileProblem(SourceText(name: "\(tree.name)/set.yaml", ""), error))
      }
    }
    sets.append(LoadedSet(definition: definition, tree: tree, isTested: testedNames.contains(name)))
  }

  private mutating func extend(_ definition: SetDefinition, _ source: SourceText) {
    for other in definition.extends {
      if path.contains(other.value) {
        let circle = (path.drop { $0 != other.value } + [other.value]).joined(separator: " → ")
        problems.append(
          FileProblem(source, SourceProblem("The sets extend each other in a circle: \(circle); take one `extends` out.", at: other.range)))
      } else if path.count == SetChain.deepest {
        problems.append(
          FileProblem(
            source,
            SourceProblem("More than \(SetChain.deepest) sets build on each other; put what some of them say into one.", at: other.range)))
      } else if let tree = library.tree(named: other.value) {
        add(tree, name: other.value)
      } else {
        isCutShort = true
        let near = NearestName.of(other.value, among: library.names).map { " Did you mean `\($0)`?" } ?? ""
        problems.append(
          FileProblem(
            source,
            SourceProblem(
              "There is no set `\(other.value)` to extend; looked in \(library.places.joined(separator: " and ")).\(near)", at: other.range)
          ))
      }
    }
  }
}
