import Foundation
import SaksamaArticle
import SaksamaRules
import SaksamaText
import Testing

/// The word lists of the shipped sets, and the list of files that the program carries.
@Suite("Shipped lists")
struct ShippedListsTests {
  @Test("a wrong form stands in one substitution list only, and once")
  func onePlace() throws {
    let set = try #require(ShippedSet.shipped.first { $0.name == "antara" })
    let names = try ShippedListsTests.substitutionLists(set.ruleSet)
    #expect(names.count >= 2)
    var places: [String: [String]] = [:]
    for name in names {
      let lexicon = try #require(set.ruleSet.house.lexicons[name])
      for entry in lexicon.entries { places[entry.name, default: []].append(name) }
    }
    #expect(places.filter { $0.value.count > 1 }.map { "\($0.key): \($0.value)" }.sorted() == [])
  }

  @Test("the list of spellings is long")
  func spellings() throws {
    let set = try #require(ShippedSet.shipped.first { $0.name == "indonesian" })
    let lexicon = try #require(set.ruleSet.house.lexicons["spelling"])
    #expect(lexicon.entries.count >= 300)
    #expect(lexicon.entries.filter { $0.aliases.isEmpty }.map(\.name) == [])
  }

  @Test("the program carries every file below rules/ and no other")
  func carried() throws {
    let list = try String(contentsOf: ShippedSet.root.appending(path: "Sources/CBuiltinRules/CBuiltinRules.c"), encoding: .utf8)
    let start = "#embed \"../../rules/"
    let embedded = list.split(separator: "\n").filter { $0.hasPrefix(start) }.map {
      String($0.dropFirst(start.count).prefix { $0 != "\"" })
    }
    #expect(
      embedded == ShippedSet.files(in: "rules").filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }, "run make builtin")
    let named = list.split(separator: "\n").filter { $0.hasPrefix("  {\"") }.map { String($0.dropFirst(4).prefix { $0 != "\"" }) }
    #expect(named == embedded)
  }

  /// The names in `lists: [...]` of all substitution rules.
  private static func substitutionLists(_ ruleSet: RuleSet) throws -> [String] {
    var names: Set<String> = []
    for rule in ruleSet.rules where rule.manual.name == "substitution" {
      let text = rule.file.string(in: rule.file.contentRange)
      for list in text.matches(of: try Regex(#"lists: \[([^\]]*)\]"#, as: (Substring, Substring).self)) {
        names.formUnion(list.output.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
      }
    }
    return names.sorted()
  }
}
