import SaksamaArticle
import SaksamaRules
import SaksamaText

/// Writes the file of a new rule: one that works, with examples to replace.
///
/// The sets of the house carry a template for each kind of check, in `templates/KIND.yaml`; `<writer>`, `<Writer>` and the like stand in it
/// for the names and labels of the house's own credits, `<n>` for what tells the samples of several new rules apart, and texts for people by
/// language, of which those are kept that the house needs.
public struct NewRule: Sendable {
  /// The name of the file.
  public let path: String
  /// What the file says.
  public let text: String

  /// The names of all kinds of check.
  public static var kinds: [String] { CheckRegistry.all.map { $0.manual.name } }

  /// Whether a house is a folder, which holds its rules, and no built-in one.
  public static func isFolder(_ house: String) -> Bool { !BuiltinRules.names.contains(house) && Folders.exists(house) }

  /// A rule of the kind `check` with the id `name`, in the folder `folder`, for the house of the options.
  ///
  /// Throws where the id or the kind is none, where the house lacks what the kind needs, and where the file is there already.
  public init(_ name: String, check: String, in folder: String, _ options: LinterOptions) throws(ConfigurationFailure) {
    guard NewRule.isID(name) else {
      throw ConfigurationFailure([
        "`\(name)` is no id for a rule: write a statement in small letters, digits and single hyphens, such as `no-empty-byline`."
      ])
    }
    if "\(name).yaml" == NewRule.setFile {
      throw ConfigurationFailure(["`\(name)` is no id for a rule, since \(NewRule.setFile) is the file of the set itself; name another."])
    }
    let kinds = NewRule.kinds
    guard kinds.contains(check) else {
      let near = NearestName.of(check, among: kinds).map { "Did you mean `\($0)`?" } ?? "Known: \(kinds.joined(separator: ", "))."
      throw ConfigurationFailure(["There is no kind of check `\(check)`. \(near)"])
    }
    path = RealPath.joined(folder, "\(name).yaml")
    if RealPath.exists(path) { throw ConfigurationFailure(["\(path) is there already; name another id, or edit the file."]) }
    let ruleSet = try RuleLoading.load(options, needsRules: false).rules
    guard let template = NewRule.template(check, for: ruleSet, options) else {
      throw ConfigurationFailure([
        "The house `\(ruleSet.house.name)` has no template for the kind `\(check)`, which works on the words of a language; `saksama rules docs` "
          + "tells how a rule of the kind is written, and a set of the house may carry such a template as templates/\(check).yaml."
      ])
    }
    text = try NewRule.numbered(try NewRule.filled(template, check, ruleSet.house), among: NewRule.rules(in: folder), folder)
  }

  private static let setFile = "set.yaml"

  private static func template(_ check: String, for ruleSet: RuleSet, _ options: LinterOptions) -> String? {
    let library = RuleLoading.library(beside: options.house)
    let own = try? RuleLoading.set(options.house, options.house)
    // The nearest set comes last.
    for set in ruleSet.sets.reversed() {
      let tree = own?.name == set ? own?.tree : library.tree(named: set)
      if let template = try? tree?.read("templates/\(check).yaml") { return String(decoding: template.bytes, as: UTF8.self) }
      if let bytes = BuiltinRules.bytes(of: "\(set)/templates/\(check).yaml") { return String(decoding: bytes, as: UTF8.self) }
    }
    return nil
  }

  /// The texts of the rules in a folder.
  private static func rules(in folder: String) -> [String] {
    guard let tree = try? DiskFileTree(folder: folder) else { return [] }
    return tree.paths.filter { $0.hasSuffix(".yaml") && !$0.contains("/") && $0 != setFile }
      .compactMap { try? tree.read($0) }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// The text with a number in the place of `<n>` that sets its samples apart from those of rules that are not filled in yet.
  ///
  /// Throws where there is nothing to number: two rules that say the same stand in each other's way.
  private static func numbered(_ text: String, among rules: [String], _ folder: String) throws(ConfigurationFailure) -> String {
    for number in 1...(rules.count + 1) {
      let own = text.split(separator: "<n>", omittingEmptySubsequences: false).joined(separator: number == 1 ? "" : String(number))
      // What the rule finds stands before what it says.
      let substance = own.split(separator: "\nseverity:", maxSplits: 1)[0]
      if !rules.contains(where: { $0.hasPrefix(substance) }) { return own }
    }
    throw ConfigurationFailure([
      "A rule in \(folder) still is what a new rule of this kind would be; fill that one in first, since two rules may not say the same."
    ])
  }

  /// The template with the words of the house in it.
  private static func filled(_ template: String, _ check: String, _ house: House) throws(ConfigurationFailure) -> String {
    let people = house.fields.filter { $0.type == .people }
    let sources = house.fields.filter { $0.type == .sources }
    let values: [(mark: String, value: String?, what: String)] = [
      ("<writer>", people.first?.name, "a credit of the type `people`"), ("<Writer>", people.first?.labels.first, "a label for it"),
      ("<editor>", people.last?.name, "two credits of the type `people`"), ("<Editor>", people.last?.labels.first, "a label for it"),
      ("<source>", sources.first?.name, "a credit of the type `sources`"), ("<Source>", sources.first?.labels.first, "a label for it"),
      ("<agency>", house.datelineAgencies.first, "an agency of the dateline"),
      ("<dash>", house.datelineDashes.first, "a dash of the dateline"),
    ]
    var text = TemplateLanguages.chosen(template, for: house.language)
    for (mark, value, what) in values where text.contains(mark) {
      guard let value, !mark.contains("ditor") || people.count > 1 else {
        throw ConfigurationFailure([
          "The house `\(house.name)` has not \(what), which a rule of the kind `\(check)` needs; add it to its set.yaml."
        ])
      }
      text = text.split(separator: mark, omittingEmptySubsequences: false).joined(separator: value)
    }
    return text
  }

  private static func isID(_ name: String) -> Bool {
    name.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.allSatisfy { ASCII.isLowercase($0) || ASCII.isDigit($0) }
    }
  }
}
