import SaksamaRules
import SaksamaText

/// What holds for every folder of rules, however broken; shared by the tests and the fuzzing targets.
enum RuleProperties {
  /// A set that lives in memory.
  struct Tree: FileTree {
    let name = "fuzz"
    let files: [String: [UInt8]]
    var paths: [String] { files.keys.sorted() }

    func read(_ path: String) throws(SourceProblem) -> SourceText {
      guard let bytes = files[path] else { throw SourceProblem("There is no file \(path).", at: SourceRange(0, 0)) }
      return SourceText(name: path, bytes: bytes)
    }
  }

  /// A newsroom for the rules.
  static let house = """
    set: fuzz
    language: en
    fields:
      writer: {type: people, labels: [Words by]}
      copyright: {type: copyright, labels: [Copyright]}
    dateline: {agencies: [WIRE], dashes: ["-"]}
    credit-order: [writer, copyright]
    calendar:
      months: [[January], [February], [March], [April], [May], [June], [July], [August], [September], [October], [November], [December]]
      weekdays: [[Monday], [Tuesday], [Wednesday], [Thursday], [Friday], [Saturday], [Sunday]]
    lexicon: {words: words.tsv}
    """
  static let words = "gray\tgrey\nharbor\tharbour\n"

  /// Loads a set of the files, over an own `set.yaml` where there is none; gives the rules and everything that is wrong with the answer.
  static func load(_ files: [String: [UInt8]]) -> (rules: RuleSet, faults: [String]) {
    let standard = ["set.yaml": Array(house.utf8), "words.tsv": Array(words.utf8)]
    let tree = Tree(files: standard.merging(files) { $1 })
    let loaded = RuleSetLoader(library: SetLibrary([], places: ["memory"])).load(("fuzz", tree))
    var faults: [String] = []
    for problem in loaded.problems {
      let range = problem.problem.range
      if range.start < 0 || range.end > problem.file.count {
        faults.append("\(problem.problem.message) at \(range) of \(problem.file.count) bytes")
      }
      if problem.problem.message.isEmpty { faults.append("a problem at \(range) without a message") }
    }
    for rule in loaded.rules.rules {
      if rule.set != "fuzz" { faults.append("the rule \(rule.id) is of another set") }
      _ = rule.explanation()
    }
    return (loaded.rules, faults)
  }
}
