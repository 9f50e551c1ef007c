import SaksamaArticle
public import SaksamaText
import SaksamaYAML

/// Loads a house with its rules; every error of every file is found in one run.
public struct RuleSetLoader: Sendable {
  private let library: SetLibrary
  private let testedNames: Set<String>

  /// Makes a loader; the sets named in `testedNames` are the program's own, of which only the heads of the rules are read.
  public init(library: SetLibrary, testedNames: Set<String> = []) {
    self.library = library
    self.testedNames = testedNames
  }

  /// Loads the set `house` with all that it extends, and the sets that stand beside it.
  ///
  /// `forExamples` lays the newsroom of the house's own examples over its words; `overlays` are laid over the options of rules, in order;
  /// `off` are the full or short ids of rules that a configuration switches off.
  public func load(
    _ house: (name: String, tree: any FileTree), beside others: [(name: String, tree: any FileTree)] = [], forExamples: Bool = false,
    overlays: [OptionOverlay] = [], off: Set<String> = []
  ) -> (rules: RuleSet, problems: [FileProblem]) {
    var chain = SetChain(library: library, testedNames: testedNames)
    chain.add(house.tree, name: house.name)
    for other in others { chain.add(other.tree, name: other.name) }
    var problems = chain.problems
    let words = self.house(named: house.name, chain.sets, forExamples: forExamples, &problems)
    var rules: [Rule] = []
    let shared = SharedWords()
    // Rules are held against the words of a house; where these are not known whole, most of what is wrong with a rule only follows from that.
    var ruleProblems: [FileProblem] = []
    for set in chain.sets { rules += self.rules(of: set, words, shared, overlays, &ruleProblems) }
    if !chain.isCutShort { problems += ruleProblems }
    problems += RuleSetExamination.problems(in: rules.filter { rule in !testedNames.contains(rule.set) }, beside: rules) { rule in
      off.contains(rule.id) || off.contains(rule.name)
    }
    return (RuleSet(house: words, sets: chain.sets.map(\.definition.name), rules: rules), problems)
  }

  private func house(named name: String, _ sets: [LoadedSet], forExamples: Bool, _ problems: inout [FileProblem]) -> House {
    var house = House()
    house.name = name
    for set in sets {
      set.definition.content.apply(to: &house)
      addLexicons(set.definition.content, set, to: &house, &problems)
    }
    for set in sets where !set.isTested {
      let found = HouseExamination.problems(in: set.definition.content, house)
      if !found.isEmpty, let source = try? set.tree.read("set.yaml") { problems += found.map { FileProblem(source, $0) } }
    }
    if forExamples, let set = sets.first(where: { $0.definition.name == name }), let examples = set.definition.examples {
      examples.apply(to: &house)
      addLexicons(examples, set, to: &house, &problems)
    }
    return house
  }

  private func addLexicons(_ content: SetContent, _ set: LoadedSet, to house: inout House, _ problems: inout [FileProblem]) {
    for (name, path) in content.lexicons.sorted(by: { $0.key < $1.key }) {
      func tell(_ problem: String) {
        let file = SourceText(name: "\(set.tree.name)/set.yaml", bytes: (try? set.tree.read("set.yaml").bytes) ?? [])
        problems.append(FileProblem(file, SourceProblem("The word list `\(name)` \(problem)", at: path.range)))
      }
      do throws(SourceProblem) {
        let source = try set.tree.read(path.value)
        house.lexicons[name] = Lexicon(source)
        problems += source.problems.map { FileProblem(source, $0) }
        if RuleSetLoader.isYAML(path.value) {
          tell("is a file of lines, `name<TAB>alias|alias<TAB>note`, and no YAML; write it so, as \(RuleSetLoader.listName(path.value)).")
        } else if house.lexicons[name]?.isEmpty == true {
          tell("holds no entry, so a rule over it finds nothing; add a line to \(path.value), or take the list out.")
        }
      } catch {
        tell("cannot be read: \(error.message)")
      }
    }
  }

  private static func isYAML(_ path: String) -> Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

  /// A path with the ending of a word list in place of its own.
  private static func listName(_ path: String) -> String { path.prefix(upTo: path.lastIndex(of: ".") ?? path.endIndex) + ".tsv" }

  private func rules(
    of set: LoadedSet, _ house: House, _ shared: SharedWords, _ overlays: [OptionOverlay], _ problems: inout [FileProblem]
  ) -> [Rule] {
    var condition = RuleCondition()
    if let node = set.definition.when {
      let read = ConditionReader.read(node, over: condition)
      condition = read.0
      if let source = try? set.tree.read("set.yaml") { problems += read.1.map { FileProblem(source, $0) } }
    }
    let isThorough = !set.isTested
    func reader(isThorough: Bool) -> RuleReader {
      RuleReader(house: house, setCondition: condition, isThorough: isThorough, shared: shared)
    }
    var rules: [Rule] = []
    for path in set.tree.paths {
      guard let problem = FileEnding.problem(of: path) else { continue }
      problems.append(FileProblem(SourceText(name: "\(set.tree.name)/\(path)", ""), problem))
    }
    for path in set.tree.paths where RuleSetLoader.isRule(path) {
      do throws(SourceProblem) {
        let source = try set.tree.read(path)
        let (set, name) = (set.definition.name, String(path.prefix { $0 != "." }))
        let laid = overlays.filter { $0.rule == name || $0.rule == "\(set)/\(name)" }
        // What is laid over a tested rule was not tested with it.
        let read = reader(isThorough: isThorough || !laid.isEmpty).read(source, set: set, name: name, laid)
        if let rule = read.rule { rules.append(rule) }
        problems += read.problems
      } catch {
        problems.append(FileProblem(SourceText(name: "\(set.tree.name)/\(path)", ""), error))
      }
    }
    return rules
  }

  /// A rule is a YAML file at the top of its set.
  private static func isRule(_ path: String) -> Bool {
    !path.utf8.contains(UInt8(ascii: "/")) && path.hasSuffix(".yaml") && path != "set.yaml"
  }
}
