import Foundation
import SaksamaLinter
import TestSupport
import Testing

@Suite("New rules")
struct NewRuleTests {
  /// The newsrooms in which rules are made, by the path of the house or its name.
  static let houses = ["antara", SaksamaProgram.packageFolder.appending(path: "fixtures/houses/harbour-post").path]

  @Test("A new rule of each kind does what its examples say", arguments: NewRule.kinds, houses)
  func works(_ kind: String, _ house: String) throws {
    let folder = try TestFolder()
    let name = house.split(separator: "/").last.map(String.init) ?? house
    if name != house { try FileManager.default.copyItem(atPath: house, toPath: folder.path + "/" + name) }
    var options = LinterOptions()
    options.house = name == house ? house : folder.path + "/" + name
    try folder.write("desk/set.yaml", "set: desk\nextends: [\(name)]\n")
    do {
      let rule = try NewRule("new-rule", check: kind, in: folder.path + "/desk", options)
      #expect(!rule.text.contains("<"), "a mark of the template is left")
      try folder.write("desk/new-rule.yaml", rule.text)
    } catch let error as ConfigurationFailure {
      // A house without the words of its language cannot have rules that work on them.
      try #require(name != house && ["citations", "dates", "names", "quote-attribution"].contains(kind))
      #expect(error.messages.first?.contains("no template for the kind `\(kind)`") == true)
      return
    }
    let report = try RuleTest().run([folder.path + "/desk"])
    #expect(report.rules == 1)
    #expect(report.problems.isEmpty && report.failures.isEmpty, "\(report.problems) \(report.failures)")
  }

  @Test(
    "The texts for people are in the language of the house and in English, and of an English house in English alone",
    arguments: NewRule.kinds)
  func languages(_ kind: String) throws {
    let folder = try TestFolder()
    let rule = try NewRule("new-rule", check: kind, in: folder.path, LinterOptions())
    #expect(rule.text.contains("\n  id: ") && rule.text.contains("\n  en: "))
    try folder.write("paper/set.yaml", "set: paper\nextends: [antara]\nlanguage: en\n")
    var options = LinterOptions()
    options.house = folder.path + "/paper"
    let english = try NewRule("new-rule", check: kind, in: folder.path, options)
    #expect(!english.text.contains("\n  id: ") && !english.text.contains(" en: "))
    #expect(english.text.contains("\nwhy: Say in one sentence"))
  }

  @Test("Several new rules of one kind do not stand in each other's way; where nothing tells them apart, the second is refused")
  func several() throws {
    let folder = try TestFolder()
    for kind in ["existence", "substitution", "consistency", "occurrence"] {
      for number in 0..<3 {
        let rule = try NewRule("\(kind)-\(number)", check: kind, in: folder.path + "/desk", LinterOptions())
        try folder.write("desk/\(kind)-\(number).yaml", rule.text)
      }
    }
    try folder.write("desk/one.yaml", try NewRule("one", check: "required", in: folder.path + "/desk", LinterOptions()).text)
    #expect(throws: ConfigurationFailure.self) { try NewRule("two", check: "required", in: folder.path + "/desk", LinterOptions()) }
    let report = try RuleTest().run([folder.path + "/desk"])
    #expect(report.rules == 13 && report.problems.isEmpty && report.failures.isEmpty, "\(report.problems) \(report.failures)")
  }

  @Test("A set of one's own may carry templates")
  func ownTemplates() throws {
    let folder = try TestFolder()
    try folder.write("paper/set.yaml", "set: paper\nextends: [common]\nlanguage: en\n")
    try folder.write("paper/templates/names.yaml", "check: names\n# mine\nseverity: info\n")
    var options = LinterOptions()
    options.house = folder.path + "/paper"
    #expect(try NewRule("new-rule", check: "names", in: folder.path, options).text.contains("# mine"))
  }

  @Test("An id that is none, an unknown kind and a file that is there are refused")
  func refusals() throws {
    let folder = try TestFolder()
    try folder.write("there.yaml", "check: required\n")
    for (id, kind) in [
      ("Upper", "required"), ("set", "required"), ("a--b", "required"), ("", "required"), ("new", "reqired"), ("there", "required"),
    ] {
      #expect(throws: ConfigurationFailure.self) { try NewRule(id, check: kind, in: folder.path, LinterOptions()) }
    }
  }
}
