public import SaksamaArticle
import SaksamaText
public import SaksamaYAML

/// Makes the check of a rule ready again with other options, to learn what a part of the options does.
public struct RuleVariants {
  /// The options as the file of the rule states them; nil where it states none.
  public let options: Node?
  private let type: (any Check.Type)?
  private let scopes: [Scope]
  private let rule: Rule
  private let house: House
  private let shared = SharedWords()

  /// Reads the file of `rule`, which was loaded in `house`, once more.
  public init(_ rule: Rule, in house: House) {
    let root = YAMLReader().read(rule.file, in: RuleFile.head(of: rule.file)).root
    self.rule = rule
    self.house = house
    options = root?["options"]
    type = CheckRegistry.named(rule.manual.name)
    let names = root?["scope"].map { ($0.sequence ?? [$0]).compactMap(\.string) } ?? []
    scopes = names.isEmpty ? [.body] : names.map { Scope.named[$0] ?? .field($0) }
  }

  /// The check with `options` in place of its own; nil where it cannot be made with them.
  public func check(with options: Node) -> (any Check)? {
    let reader = MappingReader(options, "the options", isThorough: false)
    var options = Options(reader, house: house, scopes: scopes, file: rule.file, shared: shared)
    let check = type?.init(&options)
    return options.reader.problems.isEmpty ? check : nil
  }
}
