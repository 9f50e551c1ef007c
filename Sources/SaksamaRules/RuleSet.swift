public import SaksamaArticle
public import SaksamaText

/// The rules of a house with all the sets it builds on.
public struct RuleSet: Sendable {
  /// The house whose words the rules were made ready with.
  public let house: House
  /// The rules, ordered by set from the farthest to the house's own, then by name.
  public let rules: [Rule]

  /// The names of the sets, from the farthest to the house's own, then those beside it.
  public let sets: [String]

  /// Makes the set.
  public init(house: House, sets: [String] = [], rules: [Rule]) {
    self.house = house
    self.sets = sets
    self.rules = rules
  }

  /// The rules that `name` means: one full id, or every rule of that short id.
  public func rules(named name: String) -> [Rule] {
    rules.filter { $0.id == name || $0.name == name }
  }
}

/// A problem in a file of a set, with the file.
public struct FileProblem: Sendable {
  /// The file.
  public let file: SourceText
  /// What is wrong and where.
  public let problem: SourceProblem

  /// Makes the problem.
  public init(_ file: SourceText, _ problem: SourceProblem) {
    self.file = file
    self.problem = problem
  }
}
